import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBlocks } from '@/testing/any-text'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { figure, words } from '@/testing/sample-manuscript'
import { plain, runsOf, type Block, type Inline, type List } from '../text'
import { mark, statistics } from './mark'

/** Marks, and answers the tree with figures named by the words they replace. */
const marked = (...blocks: Block[]): Block[] => mark(blocks, ({ words: found }) => found)
const inParagraph = (...children: Inline[]): Inline[] =>
  (marked({ type: 'paragraph', children })[0] as { children: Inline[] }).children
const item = (text: string, nested: List | null = null) => ({ children: [words(text)], nested })
const strong = (text: string): Inline => ({ type: 'text', text, marks: ['strong'] })

describe('the statistics of a passage', () => {
  it.each([
    ['全市培训产业工人26.8万人次。', ['26.8万人次']],
    ['参加职工近5.5万人，3万人左右留任', ['近5.5万人', '3万人左右']],
    ['发放补贴1300余万元', ['1300余万元']],
    ['超过3.5%', ['超过3.5%']],
    ['一季度5207场、49家', ['5207场', '49家']],
    ['Over 26,800 workers were trained, up 3.5 percent', ['Over 26,800', '3.5 percent']],
    ['2024年4月26日，临政发〔2021〕26号，第3届', []],
    ['没有数字的一句话。', []],
  ])('%s', (text, expected) => {
    expect(statistics(text).map((one) => one.words)).toEqual(expected)
    for (const one of statistics(text)) expect(text.slice(one.start, one.start + one.words.length)).toBe(one.words)
  })

  it('says what is counted, in which unit and when', () => {
    expect(statistics('2023年以来，培训产业工人26.8万人次。')).toMatchObject([
      { unit: '人次', label: '培训产业工人', period: '2023年以来' },
    ])
  })
})

describe('marking the figures of a text', () => {
  it('a statistic becomes a figure with its qualifier; the words around it stay', () => {
    expect(inParagraph(words('参加职工近5.5万人，共49家。'))).toEqual([
      words('参加职工'),
      figure('近5.5万人'),
      words('，共'),
      figure('49家'),
      words('。'),
    ])
  })

  it('a passage that is one statistic becomes one figure', () =>
    expect(inParagraph(words('49家'))).toEqual([figure('49家')]))

  it('text before and after a figure keeps its form', () => {
    expect(inParagraph(strong('培训49家，'), words('共5207场'))).toEqual([
      strong('培训'),
      figure('49家'),
      strong('，'),
      words('共'),
      figure('5207场'),
    ])
  })

  it('what formatting cuts through stays as it is', () => {
    const cut = [words('培训26.8'), strong('万人次'), words('，共49家')]
    expect(inParagraph(...cut)).toEqual([cut[0], cut[1], words('，共'), figure('49家')])
  })

  it('the words of a link, a break and a figure that is there already stay as they are', () => {
    const link: Inline = { type: 'link', href: '/', children: [words('5207场')] }
    expect(inParagraph(link, { type: 'break' }, words('共49家，'), figure('old'), words('人'))).toEqual([
      link,
      { type: 'break' },
      words('共'),
      figure('49家'),
      words('，'),
      figure('old'),
      words('人'),
    ])
  })

  it('quotes, headings, list items at any depth and cells are read', () => {
    const cell = { header: true, colSpan: 2, rowSpan: 1, children: [words('49家')] }
    const given: Block[] = [
      { type: 'quote', children: [words('共49家')] },
      { type: 'heading', level: 3, children: [words('共49家')] },
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [item('共49家', { type: 'list', ordered: false, start: 1, items: [item('共5207场')] })],
      },
      { type: 'table', caption: [], unit: [], notes: [], rows: [[cell]] },
      { type: 'image', media: 'f00d', caption: '共49家' },
    ]
    expect(marked(...given)).toEqual([
      { type: 'quote', children: [words('共'), figure('49家')] },
      { type: 'heading', level: 3, children: [words('共'), figure('49家')] },
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          {
            children: [words('共'), figure('49家')],
            nested: {
              type: 'list',
              ordered: false,
              start: 1,
              items: [{ children: [words('共'), figure('5207场')], nested: null }],
            },
          },
        ],
      },
      { type: 'table', caption: [], unit: [], notes: [], rows: [[{ ...cell, children: [figure('49家')] }]] },
      given[4],
    ])
  })

  it('the words of a text are the same before and after, and no text is empty', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const told: string[] = []
        const after = mark(blocks, (found) => `new ${told.push(found.words) - 1}`)
        const wordsOf = (metric: string) => (metric.startsWith('new ') ? told[Number(metric.slice(4))]! : metric)
        const read = (tree: Block[]) => runsOf(tree).map((run) => plain(run, wordsOf))
        expect(read(after)).toEqual(read(blocks))
        expect(
          runsOf(after)
            .flat()
            .filter((node) => node.type === 'text' && node.text === ''),
        ).toEqual([])
      }),
      fuzzRuns(150),
    )
  })

  it('figures are asked for in reading order, so that two runs name them alike', () => {
    const asked: string[] = []
    mark(
      [
        {
          type: 'list',
          ordered: false,
          start: 1,
          items: [
            {
              children: [words('共49家')],
              nested: {
                type: 'list',
                ordered: false,
                start: 1,
                items: [{ children: [words('5207场')], nested: null }],
              },
            },
            { children: [words('3.5%')], nested: null },
          ],
        },
      ],
      (found) => asked[asked.push(found.words) - 1]!,
    )
    expect(asked).toEqual(['49家', '5207场', '3.5%'])
  })
})
