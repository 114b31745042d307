// Any text tree, for property tests: as an editor could have made it (no empty text, no two neighbours with the same
// marks).
import * as fc from 'fast-check'
import { MARKS, type Block, type Inline, type List } from '../domain/text'

type Text = Extract<Inline, { type: 'text' }>
type Link = Extract<Inline, { type: 'link' }>

const PIECES = [
  '全市培训产业工人',
  '26.8万人次',
  '近5.5万',
  '人',
  '，同比增长',
  '3.5%',
  ' over 1,200 homes',
  '2023年',
  '\t',
  '、',
  '😀',
  '<b>',
  '"',
  'é',
  '。',
]
const words = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/\p{Surrogate}/u.test(text)),
)

const text: fc.Arbitrary<Text> = fc.record({ type: fc.constant('text'), text: words, marks: fc.subarray([...MARKS]) })
const lineBreak = fc.constant({ type: 'break' } as const)
const figure = fc.record({ type: fc.constant('figure'), metric: fc.stringMatching(/^[0-9a-f]{1,8}$/) })

/** Of neighbours with the same marks only the first stays. */
const settled = <T extends Inline>(nodes: T[]): T[] =>
  nodes.reduce<T[]>((kept, node) => {
    const last = kept.at(-1)
    return last?.type === 'text' && node.type === 'text' && last.marks.join() === node.marks.join()
      ? kept
      : [...kept, node]
  }, [])

const link: fc.Arbitrary<Link> = fc.record({
  type: fc.constant('link'),
  href: fc.constantFrom(
    'https://example.gov/a?b=c#d',
    'http://example.gov',
    'mailto:desk@example.gov',
    'tel:+86-10-1234',
    '/releases/one',
    '/',
    '#notes',
  ),
  children: fc.array(fc.oneof(text, figure, lineBreak), { maxLength: 3 }).map(settled),
})

const note = fc.record({
  type: fc.constant('note'),
  children: fc.array(fc.oneof(text, link), { minLength: 1, maxLength: 2 }).map(settled),
})

const anyInlines = (minLength = 0): fc.Arbitrary<Inline[]> =>
  fc.array(fc.oneof(text, text, figure, link, lineBreak, note), { minLength, maxLength: 5 }).map(settled)

const anyList = (depth: number): fc.Arbitrary<List> =>
  fc
    .record({
      type: fc.constant('list'),
      ordered: fc.boolean(),
      start: fc.integer({ min: 0, max: 12 }),
      items: fc.array(
        fc.record({ children: anyInlines(), nested: depth > 0 ? fc.option(anyList(depth - 1)) : fc.constant(null) }),
        { maxLength: 3 },
      ),
    })
    .map((list) => (list.ordered ? list : { ...list, start: 1 }))

const span = fc.integer({ min: 1, max: 3 })
const cell = fc.record({ header: fc.boolean(), colSpan: span, rowSpan: span, children: anyInlines() })

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), children: anyInlines(1) }),
  fc.record({ type: fc.constant('quote'), children: anyInlines(1) }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(3 as const, 4 as const), children: anyInlines(1) }),
  anyList(2),
  fc.record({
    type: fc.constant('table'),
    caption: anyInlines(),
    unit: anyInlines(),
    notes: fc.array(anyInlines(1), { maxLength: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('image'),
    media: fc.stringMatching(/^[0-9a-f]{24}$/),
    caption: fc.option(fc.constantFrom('车间里的课堂', 'A class')),
  }),
)
export const anyBlocks = fc.array(anyBlock, { maxLength: 4 })
