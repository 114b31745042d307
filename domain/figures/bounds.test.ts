import { expect, it } from 'vitest'
import { boundOf } from './bounds'
import { QUALIFIERS } from './qualifiers'

it.each([
  ['余', 'min'],
  ['逾', 'min'],
  ['超过', 'min'],
  ['more than', 'min'],
  ['近', 'max'],
  ['不足', 'max'],
  ['nearly', 'max'],
  ['约', null],
  ['左右', null],
  ['', null],
])('%s bounds the true number: %s', (qualifier, bound) => {
  expect(boundOf(qualifier)).toBe(bound)
})

it('only words that say "about", or praise, bound nothing', () => {
  expect(QUALIFIERS.filter((word) => boundOf(word) === null).sort()).toEqual(
    [
      '上下',
      '不等',
      '约',
      '约为',
      '约占',
      '约有',
      '差不多',
      '大概',
      '大约',
      '左右',
      '高达',
      '多达',
      'about',
      'approximately',
      'around',
      'circa',
      'or so',
      'roughly',
      'some',
      'an estimated',
      'as many as',
      'as much as',
    ].sort(),
  )
})
