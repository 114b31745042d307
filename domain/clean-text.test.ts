import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleaned, cleanText } from './clean-text'

describe('a text is kept without its control characters', () => {
  it.each([
    ['第一段。\u0000第二段，投资3.5亿元。', '第一段。第二段，投资3.5亿元。'],
    ['甲\u0001\u0008\u001b\u007f\u009f乙', '甲乙'],
    ['甲\ufffe\uffff乙', '甲乙'],
    ['表\t格\n行', '表\t格\n行'],
    ['一\r\n二\r三\u000b四\u000c五\u0085六', '一\n二\n三\n四\n五\n六'],
    ['半\ud83d个\udc00', '半\ufffd个\ufffd'],
    ['甲\u200b乙\u00ad丙\ufeff丁\u2060戊\u200d己\u3164', '甲乙丙丁戊己'],
    ['\u202a青禾市\u202c\u200e：\u2067-3\u2069', '青禾市：-3'],
    ['re\u00adlease', 'release'],
    ['⼀、⻘禾市经济运⾏，6.1万⼈，⻓期；⾦额', '一、青禾市经济运行，6.1万人，长期；金额'],
    ['更\uf900\uf92c', '更豈郎'],
    ['a\u{e0041}b', 'ab'],
  ])('%j', (given, clean) => expect(cleanText(given)).toBe(clean))

  it.each([
    '😀 é ½ 3.5万人',
    '👩‍🔬 👨‍👩‍👧 🏳️‍🌈 👩🏽‍🚀 🤷‍♀️',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'क्‍ष می\u200cخواهم',
    'سعر \u200f12.5\u200e%',
    '葛\u{e0100}城',
    '〇一二 ㈠ ① Ⅷ',
  ])('what belongs to the text stays: %j', (text) => expect(cleanText(text)).toBe(text))

  it('whatever is given: well-formed, without control characters, and the same when cleaned again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const clean = cleanText(text)
          expect(clean).not.toMatch(/[^\P{Cc}\t\n]|\p{Surrogate}/u)
          expect(cleanText(clean)).toBe(clean)
        },
      ),
    )
  })
})

describe('a whole document', () => {
  it('is cleaned in every text of it, and is the same object where nothing was to clean', () => {
    const date = new Date(0)
    const body = { root: { children: [{ type: 'text', text: '好\u0000的' }] } }
    const other = { list: ['甲', { b: '乙' }] }
    const given = { title: '题\u0000目', body, other, date, count: 3, none: null }
    expect(cleaned(given)).toEqual({
      ...given,
      title: '题目',
      body: { root: { children: [{ type: 'text', text: '好的' }] } },
    })
    expect(cleaned(given).other).toBe(other)
    expect(cleaned(given).date).toBe(date)
    expect(cleaned(other)).toBe(other)
  })

  it('may be nested as deep as it likes', () => {
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], '甲\u0000')
    expect(() => cleaned(deep)).not.toThrow()
  })
})
