import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { readFigures } from './read'
import { readQuantity } from './typed-quantity'
import { words } from './write'

const PIECES =
  '0 1 7 12 2023 1,234 3.5 -2 １２ 万 億 亿 年 月 日 个 % 元 人次 百分点 第 前 〔2021〕 号 ( ) “ ” 、 , 。 — ~ 至 / : 十 两 三分之一 百分之 余 多 近 约 以上 分别 增长 £ $ RMB bn million percent homes one in five PM2.5 1+X ― 和 一 倍 成 翻 兑 版 型 -percent -year-olds million to respectively \n http://a.b/1 @ ½ ¼ 半 零 千 百 负 － – minus ×10⁴ ¹ ² ① [2] 7.7:57.5:34.8 thousand hundred and a half dozen point three 公里 HK$ pp k ∶ ﹪ 三成五'.split(
    ' ',
  )
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES, ' ', '\n'), { maxLength: 24 }).map((pieces) => pieces.join('')),
)

test('any text is read without error, in order, with every digit in exactly one figure', () => {
  fc.assert(
    fc.property(text, (any) => {
      const figures = readFigures(any)
      let end = 0
      let between = ''
      for (const { raw, start, phrase, phraseStart, shared, quantity } of figures) {
        expect(start).toBeGreaterThanOrEqual(end)
        expect(any.slice(start, start + raw.length)).toBe(raw)
        expect(any.slice(phraseStart, phraseStart + phrase.length)).toBe(phrase)
        if (quantity && shared === '')
          expect([words(quantity).replaceAll(' ', ''), readQuantity(phrase)?.quantity]).toEqual([
            phrase.replaceAll(' ', ''),
            quantity,
          ])
        if (quantity && shared !== '')
          expect(readQuantity(phrase, shared)?.quantity).toMatchObject({ value: quantity.value, unit: quantity.unit })
        between += any.slice(end, start)
        end = start + raw.length
      }
      expect(between + any.slice(end)).not.toMatch(/[0-9]/)
    }),
    fuzzRuns(400),
  )
})

test('any words are read as a quantity or refused', () => {
  fc.assert(
    fc.property(text, (any) => void readQuantity(any)),
    fuzzRuns(200),
  )
})

test('hostile text is no slower than its length', () => {
  // About a second on a quiet machine, for numbers, names and periods. A quadratic pattern would need minutes on 50,000
  // characters without a figure, or many seconds on 2,000 with many.
  const sparse = ['1', '亿', 'a', ' ', 'http://', '分之', '“', '-', '零', '1千'].map(
    (piece) => `${piece.repeat(50_000 / piece.length)}1`,
  )
  const dense = [
    '(1',
    '“1',
    '1-',
    '1,234',
    '以1为',
    '三人',
    '1 234 ',
    '(202) ',
    '5 years ',
    'a 2345 6789 ',
    '1个、',
    '1亿2万',
    'one hundred ',
    '1½',
    '1:',
    '-1 ',
    '1¹',
    '三成五',
  ].map((piece) => piece.repeat(2000 / piece.length))
  const begin = process.cpuUsage()
  for (const hostile of [...sparse, ...dense]) readFigures(hostile)
  expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(6)
})
