import { expect, test } from 'vitest'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { agree, powerOff, stated } from './intervals'

const claim = (words: string) => stated({ ...readQuantity(words)!.quantity, words })!

test.each([
  ['26.8万人次', '268000人次'],
  ['26.8万人次', '26.83万人次'],
  ['2.07亿元', '20731万元'],
  ['5万余人', '53700人'],
  ['1300余万元', '1342万元'],
  ['近5.5万人', '54820人'],
  ['超10万人', '25万人'],
  ['约3万人', '2.6万人'],
  ['80.0万人', '80万人'],
  ['不足100家', '87家'],
  ['14.2万余人', '14.2万人'],
  ['近6万人', '超5万人'],
  ['more than £1.8m', '£1.83m'],
])('%s and %s may be the same', (one, other) => {
  expect(agree(claim(one), claim(other))).toBe(true)
  expect(agree(claim(other), claim(one))).toBe(true)
})

test.each([
  ['26.8万人次', '28.6万人次'],
  ['26.8万人次', '269100人次'],
  ['5207场', '5208场'],
  ['5万余人', '4.9万人'],
  ['近5.5万人', '5.6万人'],
  ['超10万人', '9.8万人'],
  ['1300余万元', '1500万元'],
  ['62.4%', '64.2%'],
])('%s and %s cannot be the same', (one, other) => {
  expect(agree(claim(one), claim(other))).toBe(false)
  expect(agree(claim(other), claim(one))).toBe(false)
})

test('a power of ten between two values is told from growth', () => {
  expect(powerOff('268000', '25.1')).toBe(4)
  expect(powerOff('2680', '26100')).toBe(-1)
  expect([
    powerOff('268000', '240000'),
    powerOff('9', '1'),
    powerOff('500', '250'),
    powerOff('12', '0'),
    powerOff('1/3', '30'),
  ]).toEqual([null, null, null, null, null])
})
