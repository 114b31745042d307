import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { bare, shift } from './decimal'
import type { Quantity } from './figure'
import { powerOf } from './numeral'
import { readFigures } from './read'
import { readQuantity } from './typed-quantity'
import { words } from './write'

const quantity = (value: string, rest: Partial<Quantity> = {}): Quantity => ({
  value,
  scale: '',
  unit: '',
  qualifier: '',
  ...rest,
})

const house: [string, Quantity][] = [
  ['26.8万人次', quantity('268000', { scale: '万', unit: '人次' })],
  ['5万余人', quantity('50000', { scale: '万', unit: '人', qualifier: '余' })],
  ['1660余件', quantity('1660', { unit: '件', qualifier: '余' })],
  ['1300余万元', quantity('13000000', { scale: '万', unit: '元', qualifier: '余', place: 'before-scale' })],
  ['3年多', quantity('3', { unit: '年', qualifier: '多', place: 'last' })],
  ['近3万人', quantity('30000', { scale: '万', unit: '人', qualifier: '近' })],
  ['3万人左右', quantity('30000', { scale: '万', unit: '人', qualifier: '左右' })],
  ['0.14个百分点', quantity('0.14', { unit: '个百分点' })],
  ['-2.30%', quantity('-2.30', { unit: '%' })],
  ['£3 billion', quantity('3000000000', { scale: 'billion', unit: 'GBP' })],
  ['more than US$2.5m', quantity('2500000', { scale: 'm', unit: 'USD', qualifier: 'more than' })],
  ['12,500 clinics', quantity('12500', { unit: 'clinics' })],
  ['4.5 per cent', quantity('4.5', { unit: 'per cent' })],
  ['0.2-percent', quantity('0.2', { unit: '-percent' })],
  ['1 203.4亿元', quantity('120340000000', { scale: '亿', unit: '元', printed: '1 203.4' })],
  ['一倍', quantity('1', { unit: '倍', printed: '一' })],
  ['11个工种', quantity('11', { unit: '个工种' })],
  ['1/3', quantity('1/3')],
  ['80.0万人', quantity('800000', { scale: '万', unit: '人', printed: '80.0' })],
  ['五千七百六十九人', quantity('5769', { unit: '人', printed: '五千七百六十九' })],
  ['约八百億元', quantity('80000000000', { scale: '億', unit: '元', qualifier: '约', printed: '八百' })],
  ['三分之一', quantity('1/3', { printed: '三分之一' })],
  ['百分之五', quantity('5', { unit: '%', printed: '百分之五' })],
]

test.each(house)('%s is written and read back', (said, meant) => {
  expect(words(meant)).toBe(said)
  expect(readQuantity(said)?.quantity).toEqual(meant)
})

test('once the value changes, house style replaces what was printed', () => {
  expect(words(quantity('5800', { unit: '人', printed: '五千七百六十九' }))).toBe('5800人')
  expect(words(quantity('810000', { scale: '万', unit: '人', printed: '80.0' }))).toBe('81万人')
})

test('the words of a date, an ordinal or a sentence are no quantity', () => {
  expect(
    ['2023年', '第4位', '9月13日', '1+X', '培训5万人', '3万人参加', '', '余', '5万,6万'].map((words) =>
      readQuantity(words),
    ),
  ).toEqual(Array(9).fill(null))
})

const digits = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
const CHINESE_UNITS = [
  '',
  '人',
  '人次',
  '元',
  '个百分点',
  '%',
  '件',
  '公里',
  '万人次'.slice(1),
  '微克/立方米',
  '个工种',
  '美元',
  'km',
]
const chinese = fc.record({
  of: digits,
  scale: fc.constantFrom('', '万', '亿', '万亿'),
  unit: fc.constantFrom(...CHINESE_UNITS),
  qualifier: fc.constantFrom('', '近', '约', '逾', '超过', '不足', '至少', '以上', '左右'),
})
const english = fc.record({
  of: digits,
  scale: fc.constantFrom('', 'million', 'billion', 'bn'),
  unit: fc.constantFrom('GBP', 'USD', 'EUR', 'HKD', '$', 'CAD', 'homes', 'people', 'percent', 'new schools'),
  qualifier: fc.constantFrom('', 'more than', 'nearly', 'about', 'up to', 'at least'),
})

test('whatever is written is read back the same', () => {
  fc.assert(
    fc.property(fc.oneof(chinese, english), ({ of: [number, places], ...rest }) => {
      const value = shift(number.toString(), -places)
      const meant = { ...rest, value: powerOf(rest.scale) > 0 ? bare(value) : value }
      expect(readQuantity(words(meant))?.quantity).toEqual(meant)
    }),
    fuzzRuns(300),
  )
})

test('余 comes back from each of its places', () => {
  fc.assert(
    fc.property(digits, fc.constantFrom(undefined, 'before-scale' as const), ([number], place) => {
      const meant: Quantity = {
        value: `${number}0000`,
        scale: '万',
        unit: '元',
        qualifier: '余',
        ...(place ? { place } : {}),
      }
      expect(readQuantity(words(meant))?.quantity).toEqual(meant)
    }),
    fuzzRuns(50),
  )
})

test('a bound figure prints exactly what the text said, but for a space beside its qualifier', () => {
  const text =
    '约 3 万人、12,500元、80.0万人、十五萬五千宗、more than £1.8m、3.40 per cent、３５％左右、五万多株、US$5 million、14亿1178万人'
  const bound = readFigures(text).filter((figure) => figure.quantity)
  expect(bound.length).toBeGreaterThanOrEqual(9)
  for (const figure of bound)
    expect(figure.quantity && words(figure.quantity)).toBe(
      text.slice(figure.phraseStart, figure.phraseStart + figure.phrase.length).replace('约 ', '约'),
    )
})
