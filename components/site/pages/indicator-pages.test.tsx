import { describe, expect, it } from 'vitest'
import { series } from '@/domain/observations'
import type { IndicatorView } from '@/site/types'
import { htmlOf } from '@/testing/html-of'
import { allLive, anObservation } from '@/testing/sample-observations'
import { aSite } from '@/testing/sample-views'
import { axisOf } from '../parts/chart-scale'
import { periodLabel } from '../parts/period-label'
import { IndicatorPage } from './indicator-page'
import { IndicatorsPage } from './indicators-page'

const rows = [
  anObservation({ article: 'a', period: '2022年', words: '4100余场', value: '4100', qualifier: '余' }),
  anObservation({ article: 'b', period: '2023年', words: '4800场', value: '4800' }),
  anObservation({ article: 'c', period: '2024年', words: '5702场', value: '5702' }),
  anObservation({ article: 'c', period: '2024年', words: '5207场', value: '5207', edition: 2 }),
]
const view = (language: 'zh' | 'en' = 'zh'): IndicatorView => ({
  indicator: {
    slug: 'training-courses',
    name: '技能培训场次',
    nameEn: 'Training courses held',
    definition: '当年开展的场次。',
    unit: '场',
    kind: 'count',
  },
  values: series(rows, rows, allLive(rows)).map((value) => ({
    ...value,
    release: { slug: `release-${value.observation.article}`, title: '培训情况通报', language },
  })),
})
const page = (language: 'zh' | 'en' = 'zh') => htmlOf(<IndicatorPage site={aSite({ language })} view={view()} />)

describe('the page of an indicator', () => {
  it('says what is measured, and its latest value with its period', () => {
    expect(page()('.opening').text()).toMatch(/技能培训场次.*当年开展的场次。.*最新 5207场 2024年/s)
  })

  it('lists every value with its release and edition, newest first', () => {
    const $ = page()
    expect(
      $('.series tbody tr')
        .map((_, row) => $(row).find('data').text())
        .get(),
    ).toEqual(['5207场', '4800场', '4100余场'])
    expect($('.series .stated').first().text()).toMatch(/培训情况通报第2版/)
    expect($('.series .stated a').first().attr('href')).toBe('/releases/release-c')
  })

  it('says what was changed since publication, old and new', () => {
    const aside = page()('.series .reading .aside')
    expect([aside.length, aside.text()]).toEqual([1, '发布后更正：5702场 更正为 5207场 （第2版更正）'])
  })

  it('draws its values without script or style, and says in words what is drawn', () => {
    const $ = page()
    expect($('script:not([type="application/ld+json"]), [style]')).toHaveLength(0)
    expect($('svg.wide rect')).toHaveLength(3)
    expect($('svg.wide').attr('aria-label')).toBe(
      '技能培训场次，3个时期，2022年至2024年。最低4100余场（2022年），最高5207场（2024年）。各期数值见下表。',
    )
    expect($('svg.wide text').text()).toContain('2022年')
  })

  it('tells search engines under which terms the values may be used: those of the newest release', () => {
    const dataset = JSON.parse(page()('script[type="application/ld+json"]').text()) as Record<string, unknown>
    expect(dataset).toMatchObject({ '@type': 'Dataset', 'license': `${aSite().origin}/releases/release-c#notices` })
  })

  it('with one value has no chart', () => {
    expect(
      htmlOf(<IndicatorPage site={aSite()} view={{ ...view(), values: view().values.slice(0, 1) }} />)('svg'),
    ).toHaveLength(0)
  })

  it('in English takes the English name, and marks what stays Chinese', () => {
    const $ = page('en')
    expect($('h1').text()).toBe('Training courses held')
    expect($('.series tbody th').first().attr('lang')).toBe('zh-CN')
  })

  it('offers its data, and stands in the navigation', () => {
    const $ = page()
    expect(
      $('.take a')
        .map((_, link) => link.attribs.href)
        .get(),
    ).toEqual(
      ['svg', 'png']
        .map((as) => `/indicators/training-courses/chart.${as}`)
        .concat(['csv', 'json'].map((as) => `/indicators/training-courses/series.${as}`)),
    )
    expect($('.columns [aria-current]').text()).toBe('指标')
  })
})

describe('the list of indicators', () => {
  it('names each with its newest value', () => {
    const { indicator, values } = view()
    const $ = htmlOf(<IndicatorsPage site={aSite()} lines={[{ indicator, latest: values[0]!, isDrawn: true }]} />)
    expect($('tbody tr').text()).toMatch(/技能培训场次5207场2024年2024年4月28日/)
    expect($('tbody a').attr('href')).toBe('/indicators/training-courses')
  })

  it('is linked from every page while there is one, and from none when there is not', () => {
    expect(page()('.columns a[href="/indicators"]')).toHaveLength(1)
    expect(
      htmlOf(<IndicatorsPage site={aSite({ indicators: false })} lines={[]} />)('a[href="/indicators"]'),
    ).toHaveLength(0)
  })
})

describe('a chart', () => {
  it('has an axis of round steps that holds every value', () => {
    const texts = (values: number[], fromZero: boolean) => axisOf(values, fromZero).ticks.map(({ text }) => text)
    expect(texts([0.3, -0.1, 0.4], true)).toEqual(['-0.2', '0.0', '0.2', '0.4'])
    expect(texts([2816, 2400], true)).toEqual(['0', '1,000', '2,000', '3,000'])
    expect(texts([98.2, 101.4], false)).toEqual(['98', '99', '100', '101', '102'])
    expect(axisOf([0, 0], true).high).toBeGreaterThan(0)
    expect(axisOf([7], false).high).toBeGreaterThan(axisOf([7], false).low)
  })

  it.each([
    ['2026年10月', '10月', '2026年'],
    ['2026年三季度', '三季度', '2026年'],
    ['2026年前三季度', '1—9月', '2026年'],
    ['2026年', '2026年', null],
    ['今年以来', '今年以来', null],
  ])('names the period %s in short: %s', (period, short, year) => {
    expect(periodLabel(anObservation({ period }), 'zh')).toEqual({ short, year })
  })
})
