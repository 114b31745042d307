import { describe, expect, it } from 'vitest'
import { aManuscript, aParagraph, figure, words } from '../testing/sample-manuscript'
import { aMetric } from '../testing/sample-metrics'
import { compareManuscripts, figureChanges, isSame } from './compare'
import type { Manuscript } from './manuscript'
import { plain, runsOf } from './text'

const before = aManuscript()
const [skills, quality, money, rights, service] = before.sections as [Section, Section, Section, Section, Section]
type Section = Manuscript['sections'][number]

const summaryWords = plain(runsOf(before.summary).flat(), () => '')
const metrics = (id: string, overrides: Partial<Manuscript['metrics'][number]>) =>
  before.metrics.map((metric) => (metric.id === id ? { ...metric, ...overrides } : metric))

describe('comparing two manuscripts', () => {
  it('a manuscript is the same as itself', () => {
    expect(isSame(compareManuscripts(before, aManuscript()))).toBe(true)
  })

  const file = { digest: 'f00d', mime: 'image/png', width: 1, height: 1, alt: '' }
  it.each<[string, Partial<Manuscript>]>([
    ['title', { title: '另一个标题' }],
    ['summary', { summary: [aParagraph(words('另一个摘要'))] }],
    ['emphasis in the summary', { summary: [aParagraph({ ...words(summaryWords), marks: ['strong'] })] }],
    ['a heading in the lead', { lead: [{ type: 'heading', level: 3, children: [words('要点')] }, ...before.lead] }],
    ['paragraphs of the lead', { lead: [...before.lead, aParagraph(words('另有一段。'))] }],
    ['document number', { documentNumber: '临政发〔2024〕9号' }],
    ['heading', { sections: [{ ...skills, heading: '新标题' }, quality, money, rights, service] }],
    ['level of a section', { sections: [{ ...skills, level: 2 }, quality, money, rights, service] }],
    ['order of sections', { sections: [quality, skills, money, rights, service] }],
    ['a section less', { sections: before.sections.slice(1) }],
    [
      'where a link leads',
      {
        sections: [
          {
            ...skills,
            body: [
              { type: 'paragraph', children: [{ type: 'link', href: 'https://elsewhere.example', children: [] }] },
            ],
          },
          quality,
          money,
          rights,
          service,
        ],
      },
    ],
    ['period of a figure', { metrics: metrics('trained', { period: '2022年' }) }],
    ['order of the figures', { metrics: [...before.metrics].reverse() }],
    ['image description', { media: [file] }],
    ['date', { date: null }],
    ['keywords', { keywords: ['技能', '培训'] }],
    ['source', { source: '市总工会' }],
    ['editor', { editor: '别人' }],
    ['slug', { slug: 'other' }],
    ['column', { column: '数据公报' }],
    ['language', { language: 'en' }],
    [
      'version of the disclaimer',
      { notices: { ...before.notices, disclaimer: { ...before.notices.disclaimer, version: 9 } } },
    ],
    ['change note', { changeNote: '更正一处数据。' }],
    [
      'a warning that is let stand',
      { waivers: [{ code: 'summary-missing', words: '没有摘要。', reason: '短讯不设摘要。' }] },
    ],
  ])('no change goes unseen: %s', (_, overrides) => {
    expect(isSame(compareManuscripts(before, aManuscript(overrides)))).toBe(false)
  })

  it('Chinese text is compared by words, and a number is one word', () => {
    const after = aManuscript({ summary: [aParagraph(words('全年培训26.5万人次。'))] })
    const { parts } = compareManuscripts(aManuscript({ summary: [aParagraph(words('全年培训26.8万人次。'))] }), after)
    expect(parts[0]?.segments).toEqual([
      { kind: 'same', text: '全年培训' },
      { kind: 'removed', text: '26.8' },
      { kind: 'added', text: '26.5' },
      { kind: 'same', text: '万人次。' },
    ])
  })

  it('a new section moves none of the others', () => {
    const added = { id: 'new', heading: '下一步', level: 1 as const, body: [] }
    const { sections } = compareManuscripts(before, aManuscript({ sections: [added, ...before.sections] }))
    expect(sections.map(({ id, change, moved }) => ({ id, change, moved }))).toEqual([
      { id: 'new', change: 'added', moved: null },
    ])
  })

  it('of a section carried to the end it is that one which moved', () => {
    const { sections } = compareManuscripts(
      before,
      aManuscript({ sections: [quality, money, rights, service, skills] }),
    )
    expect(sections.map(({ id, change, moved }) => ({ id, change, moved }))).toEqual([
      { id: 'skills', change: 'moved', moved: { from: 1, to: 5 } },
    ])
  })

  it('a figure that the text states shows in the section that states it, and in the list of figures', () => {
    const { sections, figures } = compareManuscripts(
      before,
      aManuscript({ metrics: metrics('trained', { words: '26.5万人次', value: '265000' }) }),
    )
    expect(sections).toHaveLength(1)
    expect(figures).toEqual([
      expect.objectContaining({
        metric: 'trained',
        change: 'changed',
        words: { from: '26.8万人次', to: '26.5万人次' },
        value: { from: '268000', to: '265000' },
      }),
    ])
  })

  it('a figure that the lead states shows in the lead too, word by word', () => {
    const { parts } = compareManuscripts(
      before,
      aManuscript({ metrics: metrics('halls', { words: '52家', value: '52' }) }),
    )
    expect(parts.map(({ part, dress }) => ({ part, dress }))).toEqual([{ part: 'lead', dress: false }])
    expect(parts[0]!.segments.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '49' },
      { kind: 'added', text: '52' },
    ])
  })

  it('the same words that now point to another figure are announced, though no word changed', () => {
    const twin = aMetric({ id: 'twin' })
    const rebound = { ...skills, body: [{ type: 'paragraph' as const, children: [figure('twin')] }] }
    const original = { ...skills, body: [{ type: 'paragraph' as const, children: [figure('trained')] }] }
    const both = [...before.metrics, twin]
    const { sections } = compareManuscripts(
      aManuscript({ sections: [original], metrics: both }),
      aManuscript({ sections: [rebound], metrics: both }),
    )
    expect(sections).toEqual([expect.objectContaining({ change: 'changed', dress: true, segments: null })])
  })
})

describe('the public history of figures', () => {
  it('names a corrected figure by what it measures, old and new', () => {
    expect(
      figureChanges(before, aManuscript({ metrics: metrics('trained', { words: '26.5万人次', value: '265000' }) })),
    ).toEqual([{ metric: 'trained', label: '培训产业工人', from: '26.8万人次', to: '26.5万人次' }])
  })

  it('says so when a figure is new or gone', () => {
    const after = aManuscript({
      metrics: [...before.metrics.slice(1), aMetric({ id: 'new', label: '新增学院', words: '2个' })],
    })
    expect(figureChanges(before, after)).toEqual([
      { metric: 'new', label: '新增学院', from: null, to: '2个' },
      { metric: 'halls', label: '培训基地', from: '49家', to: null },
    ])
  })

  it('a corrected exact value is told even where the printed words stayed', () => {
    expect(figureChanges(before, aManuscript({ metrics: metrics('trained', { value: '267900' }) }))).toEqual([
      { metric: 'trained', label: '培训产业工人', from: '26.8万人次 (268000)', to: '26.8万人次 (267900)' },
    ])
  })

  it('leaves out what changes no figure', () => {
    expect(
      figureChanges(before, aManuscript({ title: '另一个标题', metrics: metrics('trained', { note: null }) })),
    ).toEqual([])
  })
})
