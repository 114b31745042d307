import { describe, expect, it } from 'vitest'
import type { Finding } from '@/domain/citation'
import { figureNumbers } from '@/domain/figure-numbers'
import { exactWords } from '@/domain/figures/exact'
import { htmlOf } from '@/testing/html-of'
import { aManuscript, figure, words } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { aCorrectedRelease, aSite, aRelease } from '@/testing/sample-views'
import { ReleasePage } from '../pages/release-page'

const pageOf = (release = aRelease()) => htmlOf(<ReleasePage site={aSite()} release={release} />)

describe('a figure', () => {
  it('has its exact value in the text, for machines', () => {
    const data = pageOf()('.text data[value="268000"]')
    expect(data.text()).toBe('26.8万人次')
  })

  it('can be opened without JavaScript: over it lie a button, and a link for old engines, to its full number, what it measures, its period, its source, and the line that cites it', () => {
    const $ = pageOf()
    const figure = $('.text .figure:has(data[value="268000"])')
    const [button, link] = [figure.find('button'), figure.find('a')]
    expect([button.attr('aria-label'), link.attr('aria-label')]).toEqual([
      '26.8万人次的含义和来源',
      '26.8万人次的含义和来源',
    ])
    expect(`#${button.attr('popovertarget')}`).toBe(link.attr('href'))
    const row = $(link.attr('href')!)
    expect(row.attr('popover')).toBe('auto')
    expect(row.text()).toMatch(/268,000人次.*培训产业工人.*2023年以来.*临川市政府新闻办公室/s)
    expect(row.find('.cite').text()).toBe(
      '临川市政府新闻办公室：《临川市：让每一名愿意学的工人都有课可上》，第1版，2024年4月28日，数据来源：临川市政府新闻办公室。https://news.example.gov/releases/train-a-city/figures/3',
    )
  })

  it('stands in the text as words alone, for whoever copies or saves them', () => {
    expect(pageOf()('.text .figure:has(data[value="268000"])').text()).toBe('26.8万人次')
  })

  it('has the number it had in the first edition that stated it', () => {
    const manuscript = aManuscript()
    const [first, ...others] = manuscript.metrics
    const numbers = figureNumbers([{ metrics: others }, manuscript])
    const $ = pageOf(aRelease({ manuscript, numbers }))
    expect($('.figures tbody th[scope=row]').first().parent().attr('id')).toBe(`figure-${manuscript.metrics.length}`)
    expect(first!.id).toBe(manuscript.metrics[0]!.id)
  })

  it('is folded to one line that opens by itself, before the table, so that its slip comes up in any engine', () => {
    const $ = pageOf()
    expect($('.figures > details.fold').text()).toBe('10项数据的含义、时期和来源')
    expect($('.figures > details.fold ~ table')).toHaveLength(1)
    expect(
      $('.figures > .take a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(['/releases/train-a-city/figures.csv', '/releases/train-a-city/figures.json'])
  })

  it('leads back to its place in the text', () => {
    const $ = pageOf()
    const back = $('#figure-3 .ways a:not(.close)').attr('href')!
    expect($(back).text()).toBe('26.8万人次')
  })

  it('shows what it read before it was corrected', () => {
    expect(pageOf(aCorrectedRelease())('#figure-3 s').text()).toBe('27.5万人次')
    expect(pageOf(aCorrectedRelease({ edition: 1 }))('#figure-3 s')).toHaveLength(0)
  })

  it('is listed even where the text does not link it', () => {
    const $ = pageOf(aRelease({ manuscript: aManuscript({ sections: [] }) }))
    expect($('.figures tbody th[scope=row]')).toHaveLength(10)
  })

  it('stated twice has one anchor in the text', () => {
    const sections = [
      {
        id: 's',
        heading: '一',
        level: 1 as const,
        body: [{ type: 'paragraph' as const, children: [figure('trained'), words('，'), figure('trained')] }],
      },
    ]
    const $ = pageOf(aRelease({ manuscript: aManuscript({ sections }) }))
    expect($('.text .figure a[href="#figure-3"]')).toHaveLength(2)
    expect($('[id="figure-3-text"]')).toHaveLength(1)
  })

  describe('that cites another release', () => {
    const cites = {
      article: 'a2',
      edition: 1,
      metric: 'm7',
      slug: 'night-schools',
      title: '夜校开班',
      words: '26.8万人次',
      value: '268000',
    }
    const citing = (since?: Finding, read = cites.words) => {
      const metrics = aManuscript().metrics.map((metric) =>
        metric.id === 'trained' ? { ...metric, cites: { ...cites, words: read } } : metric,
      )
      return pageOf(aRelease({ manuscript: aManuscript({ metrics }), cited: since ? { trained: since } : {} }))(
        '#figure-3 .measures',
      )
    }
    it('says which, with a link', () => {
      const cell = citing()
      expect(cell.text()).toContain('引自《夜校开班》 第1版')
      expect(cell.find('a[href="/releases/night-schools"]').text()).toBe('《夜校开班》')
    })
    it.each<[Finding, string]>([
      [{ state: 'corrected', edition: 2, words: '27.1万人次' }, '原发布稿（第2版）已更正为 27.1万人次'],
      [{ state: 'dropped', edition: 2 }, '原发布稿（第2版）不再列出这一数据。'],
      [{ state: 'withdrawn' }, '原发布稿已撤下。'],
    ])('and what became of it there: %o', (since, told) => expect(citing(since).text()).toContain(told))
    it('does not name a release that was removed', () =>
      expect(citing({ state: 'removed' }).text()).not.toContain('夜校开班'))
    it('tells what it read there where this one rounds it, until that release is withdrawn', () => {
      expect(citing(undefined, '26.84万人次').text()).toContain('，原数为 26.84万人次')
      expect(citing({ state: 'withdrawn' }, '26.84万人次').text()).not.toContain('26.84')
    })
  })

  it('stated in the title and again in a section is one figure with one row', () => {
    const same = { words: '26.8万人次', value: '268000', label: '培训产业工人' }
    const metrics = [
      aMetric({ id: 'm1', ...same, place: 'title' }),
      aMetric({ id: 'm2', ...same }),
      aMetric({ id: 'm3', ...same, period: '2024年' }),
    ]
    const sections = [
      {
        id: 's',
        heading: '一',
        level: 1 as const,
        body: [{ type: 'paragraph' as const, children: [figure('m2'), words('，'), figure('m3')] }],
      },
    ]
    const $ = pageOf(
      aRelease({ manuscript: aManuscript({ title: '培训26.8万人次', summary: [], lead: [], sections, metrics }) }),
    )
    expect(
      $('.text .figure a')
        .toArray()
        .map((link) => link.attribs.href),
    ).toEqual(['#figure-1', '#figure-3'])
    expect($('.figures tbody th[scope=row]')).toHaveLength(2)
    expect($('#figure-1 .ways a').first().attr('href')).toBe('#figure-1-text')
  })

  it('whose record is missing is shown as missing, not left out', () => {
    expect(
      pageOf(aRelease({ manuscript: aManuscript({ metrics: [] }) }))('.text mark')
        .first()
        .text(),
    ).toBe('〔数据缺失〕')
  })

  describe('what most figures share', () => {
    const table = (...given: [period: string | null, source: string | null][]) => {
      const metrics = given.map(([period, source], index) =>
        aMetric({ id: `m${index}`, words: `${index + 2}家`, value: String(index + 2), period, source }),
      )
      return pageOf(
        aRelease({
          manuscript: aManuscript({
            title: '三件事',
            summary: [],
            lead: [],
            sections: [],
            metrics,
            source: '市总工会',
          }),
        }),
      )
    }
    const line = ($: ReturnType<typeof table>) => $('.figures > p:not(.take)').text()
    it('is said once, and the table shows what differs', () => {
      const $ = table(['2024年', '市统计局'], ['2024年', '市统计局'], ['2023年', null])
      expect(line($)).toContain('除另有注明外，时期：2024年；数据来源：市统计局。')
      expect(
        $('.figures td.period')
          .toArray()
          .map((cell) => $(cell).find('.usual').length),
      ).toEqual([1, 1, 0])
      expect(
        $('.figures td.source')
          .toArray()
          .map((cell) => $(cell).text()),
      ).toEqual(['市统计局', '市统计局', '市总工会'])
    })
    it('leaves no column that says nothing', () => {
      const $ = table(['2024年', null], ['2024年', null])
      expect(line($)).toContain('时期：2024年；数据来源：市总工会。')
      expect(line($)).not.toContain('除另有注明外')
      expect($('.figures table').attr('class')).toBe('one-source no-period')
    })
    it('gives no period to a figure that has none', () =>
      expect(line(table(['2024年', null], ['2024年', null], [null, null]))).not.toContain('时期'))
  })

  it('a release without figures has no table of them', () => {
    expect(
      pageOf(aRelease({ manuscript: aManuscript({ metrics: [], sections: [], lead: [] }) }))('.figures'),
    ).toHaveLength(0)
  })
})

describe('a figure in full', () => {
  it.each([
    [{ value: '268000', unit: '人次', qualifier: '' }, '268,000人次'],
    [{ value: '13000000', unit: '元', qualifier: '余' }, '13,000,000余元'],
    [{ value: '55000', unit: '人', qualifier: '近' }, '近55,000人'],
    [{ value: '62.4', unit: '%', qualifier: '' }, '62.4%'],
    [{ value: '207000000', unit: 'yuan', qualifier: 'more than' }, 'more than 207,000,000 yuan'],
  ])('%o reads %s', (quantity, text) => {
    expect(exactWords(aMetric({ id: 'm', ...quantity }))).toBe(text)
  })
})
