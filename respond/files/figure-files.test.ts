import { describe, expect, it } from 'vitest'
import type { Finding } from '@/domain/citation'
import { observationsOf } from '@/domain/observations'
import type { IndicatorView } from '@/site/types'
import { aManuscript } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { aSite, aRelease } from '@/testing/sample-views'
import { figuresCsv, figuresJson } from './figure-files'
import { seriesCsv, seriesJson } from './series-files'

const site = aSite()
const cites = {
  article: 'a2',
  edition: 4,
  metric: 'm7',
  slug: 'night-schools',
  title: '夜校开班',
  words: '26.84万人次',
  value: '268400',
}
const filesOf = (since?: Finding) => {
  const metrics = aManuscript().metrics.map((metric) => (metric.id === 'trained' ? { ...metric, cites } : metric))
  const view = aRelease({ manuscript: aManuscript({ metrics }), cited: since ? { trained: since } : {} })
  return { csv: figuresCsv(site, view).body, json: figuresJson(site, view).body }
}
const citedIn = (json: string): unknown =>
  (JSON.parse(json) as { figures: { metric: string; cites: unknown }[] }).figures.find(
    ({ metric }) => metric === 'trained',
  )!.cites

describe('a cited figure to take away', () => {
  it('names release, edition and what it read there', () => {
    const { csv, json } = filesOf()
    expect(citedIn(json)).toEqual({
      url: `${site.origin}/releases/night-schools`,
      title: '夜校开班',
      edition: 4,
      metric: 'm7',
      words: '26.84万人次',
      value: '268400',
      since: null,
    })
    expect(csv).toContain(`${site.origin}/releases/night-schools`)
  })

  it('does not hand out what a withdrawn release stated', () => {
    const { csv, json } = filesOf({ state: 'withdrawn' })
    expect(citedIn(json)).toMatchObject({ title: '夜校开班', words: null, value: null, since: { state: 'withdrawn' } })
    expect(csv + json).not.toMatch(/26\.84|268400/)
  })

  it('says nothing of a removed release but that it was removed', () => {
    const { csv, json } = filesOf({ state: 'removed' })
    expect(citedIn(json)).toEqual({
      url: null,
      title: null,
      edition: null,
      metric: null,
      words: null,
      value: null,
      since: { state: 'removed' },
    })
    expect(csv + json).not.toMatch(/26\.84|268400|夜校|night-schools/)
  })
})

it('the figures of a release name the issuer of its edition, whatever the office is called now', () => {
  const { body } = figuresJson(aSite({ issuer: '改了的发布单位' }), aRelease())
  expect((JSON.parse(body) as { release: { issuer: string } }).release.issuer).toBe('临川市政府新闻办公室')
})

describe('what a figure measures, to take away', () => {
  const metric = aMetric({
    id: 'm',
    label: '全市技能培训人次',
    subject: '全市',
    measure: '技能培训人次',
    role: 'rate',
    comparison: '同比',
    words: '6.4%',
    value: '6.4',
    scale: '',
    unit: '%',
    kind: 'percent',
    direction: 'up',
    period: '上半年',
    periodInherited: true,
    periodStart: '2024-01-01',
    periodEnd: '2024-06-30',
  })
  const release = (language: 'zh' | 'en') => aRelease({ manuscript: aManuscript({ language, metrics: [metric] }) })
  /** The cells of the one row under their headings; none of them has a comma. */
  const table = (csv: string): Record<string, string> => {
    const [titles, cells] = csv
      .replace('\uFEFF', '')
      .split('\r\n')
      .map((line) => line.split(','))
    return Object.fromEntries(titles!.map((title, index) => [title.replace(/^\w+: /, ''), cells![index]!]))
  }
  const [observation] = observationsOf(release('zh').manuscript, 1, '2024-07-15T01:00:00.000Z')
  const view: IndicatorView = {
    indicator: { slug: 'training', name: '技能培训', nameEn: null, definition: null, unit: '%', kind: 'percent' },
    values: [
      { observation: observation!, earlier: [], release: { slug: 'train-a-city', title: '培训', language: 'zh' } },
    ],
  }
  const PARTS = {
    subject: '全市',
    measure: '技能培训人次',
    role: 'rate',
    comparison: '同比',
    period: '上半年',
    periodInherited: true,
    periodStart: '2024-01-01',
    periodEnd: '2024-06-30',
  }

  it('has every part of its name and of its time in a column, in the words of the language', () => {
    const zh = {
      统计范围: '全市',
      指标名称: '技能培训人次',
      含义: '增减幅度',
      比较基准: '同比',
      升降: '上升',
      时期: '上半年',
      时期据上文推得: '是',
      起始日: '2024-01-01',
      终止日: '2024-06-30',
    }
    expect(table(figuresCsv(site, release('zh')).body)).toMatchObject(zh)
    expect(table(seriesCsv(site, view).body)).toMatchObject(zh)
    expect(table(figuresCsv(site, release('en')).body)).toMatchObject({
      'Scope': '全市',
      'What is measured': '技能培训人次',
      'Role': 'Rate of change',
      'Compared with': '同比',
      'Period taken from the text before': 'Yes',
    })
  })

  it('leaves the cell of a period that its own sentence names empty', () => {
    const stated = aRelease({ manuscript: aManuscript({ metrics: [{ ...metric, periodInherited: false }] }) })
    expect(table(figuresCsv(site, stated).body)).toMatchObject({ 时期: '上半年', 时期据上文推得: '' })
  })

  it('has the same parts as keys of JSON, in the second format', () => {
    expect(JSON.parse(figuresJson(site, release('zh')).body)).toMatchObject({ format: 2, figures: [PARTS] })
    expect(JSON.parse(seriesJson(site, view).body)).toMatchObject({ format: 2, values: [PARTS] })
  })
})
