import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '@/domain/text'
import { aManuscript, figure, words } from '@/testing/sample-manuscript'
import { headings } from './headings'

const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children })
type Given = { heading?: string; level?: 1 | 2; body?: Block[] }
const found = (...given: Given[]) =>
  headings(
    aManuscript({
      sections: given.map(({ heading = '标题', level = 1, body = [paragraph(words('正文。'))] }, index) => ({
        id: `s${index + 1}`,
        heading,
        level,
        body,
      })),
    }),
  ).map(({ code, severity, place }) => `${severity} ${code} ${place.id}`)

it('the sample has headings, each its own, and something under them', () => expect(headings(aManuscript())).toEqual([]))

it('a section without a heading stops the release', () =>
  expect(found({}, { heading: '' })).toEqual(['blocks heading-empty s2']))

it('a heading used twice is only a warning, at the second place', () => {
  expect(found({ heading: '甲' }, { heading: '乙' }, { heading: '甲' })).toEqual(['warns heading-doubled s3'])
  expect(found({ heading: '' }, { heading: '' })).toEqual(['blocks heading-empty s1', 'blocks heading-empty s2'])
})

describe('a section with nothing under its heading stops the release', () => {
  it.each<[string, Block[]]>([
    ['no block', []],
    ['only blanks', [paragraph(words(' \u3000\n')), { type: 'quote', children: [{ type: 'break' }] }]],
    ['an empty list', [{ type: 'list', ordered: true, start: 1, items: [{ children: [], nested: null }] }]],
    [
      'an empty table',
      [
        {
          type: 'table',
          caption: [],
          unit: [],
          notes: [],
          rows: [[{ header: false, colSpan: 1, rowSpan: 1, children: [] }]],
        },
      ],
    ],
  ])('%s', (_, body) => expect(found({ body })).toEqual(['blocks section-empty s1']))

  it.each<[string, Block[]]>([
    ['a picture', [{ type: 'image', media: 'f00d', caption: null }]],
    ['a figure', [paragraph(figure('m1'))]],
    [
      'a word in a cell',
      [
        {
          type: 'table',
          caption: [],
          unit: [],
          notes: [],
          rows: [[{ header: false, colSpan: 1, rowSpan: 1, children: [words('无')] }]],
        },
      ],
    ],
  ])('but %s is something', (_, body) => expect(found({ body })).toEqual([]))

  it('and so are its subsections; but not the next section', () => {
    expect(found({ heading: '甲', body: [] }, { heading: '乙', level: 2 })).toEqual([])
    expect(found({ heading: '甲', body: [] }, { heading: '乙', level: 1 })).toEqual(['blocks section-empty s1'])
    expect(found({ heading: '甲', level: 2, body: [] }, { heading: '乙', level: 2 })).toEqual([
      'blocks section-empty s1',
    ])
    expect(found({ heading: '甲' }, { heading: '乙', level: 2, body: [] })).toEqual(['blocks section-empty s2'])
  })
})
