import { describe, expect, it } from 'vitest'
import { hiddenSignsIn, withSignsTold } from './hidden-signs'

describe('signs that nobody sees are told', () => {
  it.each<[string, string, string]>([
    ['a line that turns', '增长\u202e6.4%\u202c。', 'U+202E U+202C'],
    ['a zero-width space in a number', '1\u200b280场', 'U+200B'],
    ['a joiner between Han characters', '职\u200d工', 'U+200D'],
    ['a direction mark', '共\u200f26个', 'U+200F'],
    ['a tag character', '场\u{e0041}次', 'U+E0041'],
    ['a variation selector', '葛\u{e0100}城', 'U+E0100'],
    ['a filler', '场\u3164次', 'U+3164'],
    ['a character of private use', '场\ue000次', 'U+E000'],
  ])('%s', (_, text, codes) => {
    const told = withSignsTold(text)
    expect(told.flatMap((one) => (typeof one === 'string' ? [] : [one.code])).join(' ')).toBe(codes)
    expect(told.filter((one) => typeof one === 'string').join('')).toBe(
      text.replace(/[^\p{L}\p{N}\p{P}%]/gu, '').replace(/\u3164/g, ''),
    )
    expect(hiddenSignsIn({ lead: [{ text }] })).toBe(codes.split(' ').length)
  })

  it.each([
    '全年开展培训1280场。',
    'An ordinary line, with spaces.',
    '👩‍🔬 和 ❤️ 和 🏴\u{e0067}\u{e0062}\u{e007f}',
    '全角\u3000空格\n换行',
  ])('none in %s', (text) => expect(withSignsTold(text)).toEqual([text]))
  it('says which of them turn the line', () => {
    expect(withSignsTold('\u202e')).toEqual([{ code: 'U+202E', turns: true }])
    expect(withSignsTold('\u200b')).toEqual([{ code: 'U+200B', turns: false }])
  })
})
