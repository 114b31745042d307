import { describe, expect, it } from 'vitest'
import { figureNumbers } from '@/domain/figure-numbers'
import type { FigureView } from '@/site/types'
import { htmlOf } from '@/testing/html-of'
import { aManuscript } from '@/testing/sample-manuscript'
import { aSite } from '@/testing/sample-views'
import { FigurePage } from './figure-page'

const manuscript = aManuscript({ changeNote: '“培训产业工人”数据重复计入了一个区县，现予更正。' })
const trained = manuscript.metrics.find(({ id }) => id === 'trained')!
const aFigure = (overrides: Partial<FigureView> = {}): FigureView => ({
  manuscript,
  slug: 'train-a-city',
  column: { slug: 'authority', name: '权威发布', description: null, keywords: null, type: null },
  edition: 2,
  liveEdition: 2,
  firstPublishedAt: '2024-04-28T08:05:00.000Z',
  publishedAt: '2024-05-06T02:30:00.000Z',
  numbers: figureNumbers([manuscript]),
  cited: {},
  metric: 'trained',
  readings: [
    { edition: 2, publishedAt: '2024-05-06T02:30:00.000Z', changeNote: manuscript.changeNote, stated: trained },
    {
      edition: 1,
      publishedAt: '2024-04-28T08:05:00.000Z',
      changeNote: null,
      stated: { ...trained, words: '27.5万人次', value: '275000' },
    },
  ],
  ...overrides,
})
const page = (figure = aFigure()) => htmlOf(<FigurePage site={aSite()} figure={figure} />)

describe('the page of a figure', () => {
  it('says what it is, in full, of which time, from where, and where it stands', () => {
    const $ = page()
    expect($('h1').text()).toBe('培训产业工人')
    expect($('main').text()).toMatch(/26\.8万人次.*268,000人次.*2023年以来.*临川市政府新闻办公室/s)
    expect($('.facts a[href="/releases/train-a-city#figure-3-text"]').text()).toBe('见正文')
  })

  it('tells its corrections, the newest first, each with its note and its edition', () => {
    const items = page()('.readings li')
    expect(items.eq(0).text()).toMatch(/第2版.*更正为 26\.8万人次.*重复计入/s)
    expect(items.eq(1).text()).toMatch(/第1版.*首次发布 27\.5万人次/s)
    expect(items.eq(1).find('a').attr('href')).toBe('/releases/train-a-city/editions/1')
  })

  it('gives the line that cites it, its own address, and the notices of its release', () => {
    const $ = page()
    const address = 'https://news.example.gov/releases/train-a-city/figures/3'
    expect($('blockquote').text()).toBe(
      `临川市政府新闻办公室：《临川市：让每一名愿意学的工人都有课可上》，第2版，2024年5月6日，数据来源：临川市政府新闻办公室。${address}`,
    )
    expect($('link[rel=canonical]').attr('href')).toBe(address)
    expect(
      $('.onward a')
        .map((_, link) => link.attribs.href)
        .get()
        .slice(0, 2),
    ).toEqual(['/legal/copyright/v2', '/legal/disclaimer/v1'])
  })

  it('carries the labels of the column of its release', () => {
    const $ = page()
    expect($('meta[name="ColumnName"]').attr('content')).toBe(aFigure().column.name)
  })

  it('is an Observation for machines, part of its release', () => {
    const data = JSON.parse(page()('script').text()) as Record<string, unknown>
    expect(data).toMatchObject({
      '@type': 'Observation',
      'value': 268000,
      'unitText': '人次',
      'isPartOf': { url: 'https://news.example.gov/releases/train-a-city' },
    })
  })

  it('says so where the current edition no longer states it', () => {
    const $ = page(aFigure({ edition: 1 }))
    expect($('[role=note]').text()).toContain('现行的第2版不再列出这项数据')
    expect($('.facts a').first().attr('href')).toBe('/releases/train-a-city/editions/1')
  })
})
