import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { plain } from '../text'
import { bind, restated, type Bindable } from './bind'

const metrics = (...words: string[]): Bindable[] => words.map((each, index) => ({ id: `m${index + 1}`, words: each }))
/** The passages with [m1] where a figure stands. */
const shown = (texts: string[], bindables: Bindable[]) =>
  bind(texts, bindables).passages.map((nodes) => plain(nodes, (metric) => `[${metric}]`))
const missing = (texts: string[], bindables: Bindable[]) => bind(texts, bindables).missing.map(({ id }) => id)

describe('figures bound by place', () => {
  it.each<[string, string[], Bindable[], string[]]>([
    [
      'a figure takes the place of its words',
      ['全市依托49家基地培训26.8万人次。'],
      metrics('26.8万人次', '49家'),
      ['全市依托[m2]基地培训[m1]。'],
    ],
    ['a figure may be the whole passage', ['49家'], metrics('49家'), ['[m1]']],
    ['the second passage too', ['无数字。', '新建49家。'], metrics('49家'), ['无数字。', '新建[m1]。']],
    [
      'equal words are taken in the order of the metrics',
      ['新建3家，关停3家。'],
      metrics('3家', '3家'),
      ['新建[m1]，关停[m2]。'],
    ],
    ['no occurrence is taken twice', ['新建3家。'], metrics('3家', '3家'), ['新建[m1]。']],
    [
      'a part of longer words leaves them to the longer',
      ['提高3个百分点，新建3个。'],
      metrics('3个', '3个百分点'),
      ['提高[m2]，新建[m1]。'],
    ],
    ['not the end of a longer number', ['共15.5万人，其中5.5万人。'], metrics('5.5万人'), ['共15.5万人，其中[m1]。']],
    ['not the end of a grouped number', ['1,200 homes and 200 homes'], metrics('200 homes'), ['1,200 homes and [m1]']],
    ['not the beginning of a longer number', ['26.85和26.8'], metrics('26.8'), ['26.85和[m1]']],
    ['not the whole part of a decimal', ['5.5万，5个'], metrics('5'), ['5.5万，[m1]个']],
    [
      'a number that ends a sentence is whole',
      ['In 2023. 49 schools, up from 40.'],
      metrics('49 schools', '40'),
      ['In 2023. [m1], up from [m2].'],
    ],
    ['a qualifier belongs to the words', ['近5.5万人'], metrics('近5.5万人'), ['[m1]']],
  ])('%s', (_, texts, bindables, expected) => expect(shown(texts, bindables)).toEqual(expected))

  it.each<[string, string[], Bindable[], string[]]>([
    ['words that are not there', ['新建3家。'], metrics('3家', '4家'), ['m2']],
    ['one time too few', ['新建3家。'], metrics('3家', '3家'), ['m2']],
    ['only inside another number', ['13家'], metrics('3家'), ['m1']],
    ['no words at all', ['新建3家。'], metrics('', '3家'), ['m1']],
    ['no text at all', [], metrics('3家'), ['m1']],
  ])('missing: %s', (_, texts, bindables, expected) => expect(missing(texts, bindables)).toEqual(expected))

  it('no word of the text is lost or moved, and each metric is stated once or missing', () => {
    const pieces = fc
      .array(fc.constantFrom('3', '.', ',', '3家', '13家', '3个', '3个百分点', '新建', '，', ' '), { maxLength: 8 })
      .map((some) => some.join(''))
    const bindables = fc
      .array(fc.constantFrom('3', '3家', '13家', '3个', '3个百分点', ''), { maxLength: 5 })
      .map((some) => metrics(...some))
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 3 }), bindables, (texts, given) => {
        const words = new Map(given.map((one) => [one.id, one.words]))
        const bound = bind(texts, given)
        expect(bound.passages.map((nodes) => plain(nodes, (metric) => words.get(metric)!))).toEqual(texts)
        const stated = bound.passages.flat().flatMap((node) => (node.type === 'figure' ? [node.metric] : []))
        expect([...stated, ...bound.missing.map(({ id }) => id)].sort()).toEqual(given.map(({ id }) => id).sort())
        expect(
          bound.passages.flat().every((node) => node.type === 'figure' || (node.type === 'text' && node.text !== '')),
        ).toBe(true)
      }),
      fuzzRuns(150),
    )
  })
})

describe('of equal words', () => {
  it('each metric takes those that are read as its label says, however the metrics are ordered', () => {
    const [students, teachers] = [
      { id: 's', words: '48人', label: '夜校学员' },
      { id: 't', words: '48人', label: '夜校教师' },
    ]
    for (const given of [
      [students, teachers],
      [teachers, students],
    ])
      expect(shown(['夜校学员48人，夜校教师48人。'], given)).toEqual(['夜校学员[s]，夜校教师[t]。'])
  })
  it('a figure of just these words comes before words inside another', () =>
    expect(shown(['服务3万人次，培训3万人。'], metrics('3万人'))).toEqual(['服务3万人次，培训[m1]。']))
})

describe('a figure restated', () => {
  const named = (words: string, label: string): Bindable[] => [{ id: 'm1', words, label }]
  it.each<[string, string, Bindable[], string, string]>([
    ['in its own place', '新建3家，改建13家。', metrics('3家', '13家'), '4家', '新建4家，改建13家。'],
    [
      'where its label says, of two that read alike',
      '夜校教师48人，夜校学员48人。',
      [...named('48人', '夜校学员'), { id: 'm2', words: '48人', label: '夜校教师' }],
      '50人',
      '夜校教师48人，夜校学员50人。',
    ],
    [
      'and not inside other words',
      '夜校服务3万人次，夜校培训3万人。',
      named('3万人', '夜校培训'),
      '4万人',
      '夜校服务3万人次，夜校培训4万人。',
    ],
    ['nowhere, where its words are not there', '新建3家。', metrics('4家'), '5家', '新建3家。'],
    [
      'nowhere, where two read alike and no label tells them',
      '新建3家，改建3家。',
      metrics('3家', '3家'),
      '5家',
      '新建3家，改建3家。',
    ],
    ['nowhere, inside a longer Han numeral', '辖十三个县。', metrics('三个'), '四个', '辖十三个县。'],
    ['nowhere, without the qualifier that belongs to it', '约3万人参加。', metrics('3万人'), '4万人', '约3万人参加。'],
    ['nowhere, inside a number parted by spaces', '共1 234人。', metrics('234人'), '240人', '共1 234人。'],
    ['nowhere, after a full-width digit', '１3个县。', metrics('3个'), '4个', '１3个县。'],
    ['nowhere, before a longer scale', '达3万亿元。', metrics('3万'), '4万', '达3万亿元。'],
  ])('%s', (_, text, given, now, expected) => expect(restated(text, given, 'm1', now)).toBe(expected))
})
