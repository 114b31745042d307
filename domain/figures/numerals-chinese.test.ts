import { expect, test } from 'vitest'
import { hanValue } from './numerals-chinese'

const cases: [string, string | null][] = [
  ['十', '10'],
  ['十五', '15'],
  ['二十', '20'],
  ['两百零三', '203'],
  ['五千七百六十九', '5769'],
  ['三千五', '3500'],
  ['三千零五', '3005'],
  ['十五万五千', '155000'],
  ['两万亿', '2000000000000'],
  ['一亿三千万', '130000000'],
  ['二〇二三', '2023'],
  ['三点一四', '3.14'],
  ['壹佰', '100'],
  ['百', null],
  ['千万', null],
  ['一一十', null],
  ['万', null],
  ['', null],
]

test.each(cases)('%s is %s', (signs, value) => {
  expect(hanValue(signs)).toBe(value)
})
