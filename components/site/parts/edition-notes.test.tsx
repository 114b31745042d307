import { describe, expect, it } from 'vitest'
import { htmlOf } from '@/testing/html-of'
import { aCorrectedRelease, aSite, aRelease } from '@/testing/sample-views'
import { ReleasePage } from '../pages/release-page'

const pageOf = (release = aRelease()) => htmlOf(<ReleasePage site={aSite()} release={release} />)

describe('editions', () => {
  it('a correction is told before any of the text, in words and with old and new figures', () => {
    const $ = pageOf(aCorrectedRelease())
    expect($('.text').children(':not(.byline)').first().attr('class')).toBe('announcement')
    const told = $('.announcement').text()
    expect(told).toContain('数据重复计入了一个区县，现予更正。')
    expect(told).toMatch(/27\.5万人次 更正为 26\.8万人次/)
  })

  it('a first edition announces nothing', () => {
    expect(pageOf()('.announcement')).toHaveLength(0)
  })

  it('every edition can be reached from the history', () => {
    const $ = pageOf(aCorrectedRelease())
    expect($('.editions ol').text()).toContain('首次发布。')
    expect(
      $('.editions a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['/releases/train-a-city/editions/1'])
  })

  it('a superseded edition says so wherever it is named, has its own address, and leads to the live one', () => {
    const $ = pageOf(aCorrectedRelease({ edition: 1 }))
    const mark = '〔第1版，已被取代〕'
    expect($('title').text()).toMatch(mark)
    expect($('meta[property="og:title"]').attr('content')).toMatch(mark)
    expect($('article header .column').text()).toContain(mark)
    expect($('.announcement h2').first().text()).toBe('这是第1版，已被取代')
    expect($('.print-only').text()).toBe('本页网址：https://news.example.gov/releases/train-a-city/editions/1')
    expect($('.announcement a').first().attr('href')).toBe('/releases/train-a-city')
    expect($('meta[name=robots]')).toHaveLength(0)
    expect($('link[rel=canonical]').attr('href')).toBe('https://news.example.gov/releases/train-a-city')
  })

  it('a superseded edition shows what was corrected since', () => {
    expect(pageOf(aCorrectedRelease({ edition: 1 }))('.announcement').text()).toContain('26.8万人次')
  })

  it('the date of a correction stands beside the date of publication', () => {
    expect(pageOf(aCorrectedRelease())('.byline').text()).toMatch(/发布2024年4月28日.*更正2024年5月6日 星期一 10:30/)
  })
})
