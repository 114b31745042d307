import { describe, expect, it } from 'vitest'
import { figure, words } from '@/testing/sample-manuscript'
import { raised } from '../superscripts'
import { plain, type Inline } from '../text'
import { mark } from './mark'

const sup = (text: string): Inline => ({ type: 'text', text, marks: ['superscript'] })
const strong = (text: string): Inline => ({ type: 'text', text, marks: ['strong'] })
const marked = (...children: Inline[]): Inline[] => {
  const [block] = mark([{ type: 'paragraph', children }], ({ words: found }) => found)
  return (block as { children: Inline[] }).children
}

describe('a superscript after a digit parts the number', () => {
  it('the figure before a mark of a note is one, without it', () =>
    expect(marked(words('常住人口增长5.2%'), sup('4'), words('。'))).toEqual([
      words('常住人口增长'),
      figure('5.2%'),
      sup('4'),
      words('。'),
    ]))

  it('a mark in its middle goes behind it', () => {
    const note: Inline = { type: 'note', children: [{ type: 'text', text: '见附表。', marks: [] }] }
    for (const middle of [sup('1'), sup('a'), sup('[2]'), note]) {
      expect(marked(words('常住人口470.2'), middle, words('万人，增长1.1'), middle, words('%。'))).toEqual([
        words('常住人口'),
        figure('470.2万人'),
        middle,
        words('，增长'),
        figure('1.1%'),
        middle,
        words('。'),
      ])
    }
    expect(plain([words('470.2'), sup('1'), words('万人')], () => '')).toBe('470.2¹万人')
  })

  it('a power is one figure with what it multiplies, and so is a unit with a power', () => {
    expect(marked(words('共3.5×10'), sup('4'), words('公顷，'))).toEqual([
      words('共'),
      figure('3.5×10⁴公顷'),
      words('，'),
    ])
    expect(marked(words('面积88km'), sup('2'), words('。'))).toEqual([words('面积'), figure('88km²'), words('。')])
  })

  it('what differs in more than that stays as it is', () => {
    const run = [words('共3.5'), strong('万人')]
    expect(marked(...run)).toEqual(run)
  })
})

it('superscripts are written in the characters there are for them, as long as before', () => {
  expect(['12', 'a', '-3', 'th', '注1', '*'].map(raised)).toEqual(['¹²', 'ᵃ', '⁻³', 'th', '注¹', '*'])
})
