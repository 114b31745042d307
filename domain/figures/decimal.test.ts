import { expect, test } from 'vitest'
import { add, bare, compare, divide, grouped, isDecimal, multiply, shift, subtract } from './decimal'

test('a third of a cent is not lost where floats lose it', () => {
  expect(add('0.1', '0.2')).toBe('0.3')
  expect(subtract('1.00', '0.9')).toBe('0.10')
  expect(subtract('0.3', '0.59')).toBe('-0.29')
})

test('numbers longer than a float are compared exactly', () => {
  expect(compare('90071992547409930.1', '90071992547409930')).toBeGreaterThan(0)
  expect(compare('2.50', '2.5')).toBe(0)
  expect(compare('-1', '0')).toBeLessThan(0)
})

test('a scale moves the point and keeps what was stated', () => {
  expect(shift('26.8', 4)).toBe('268000')
  expect(shift('80.0', 4)).toBe('800000')
  expect(shift('1.23456', 4)).toBe('12345.6')
  expect(shift('5', -2)).toBe('0.05')
})

test('products are exact and quotients are rounded half away from zero', () => {
  expect(multiply('0.1', '-0.03')).toBe('-0.003')
  expect(divide('0.3', '133.1', 6)).toBe('0.002254')
  expect(divide('-5', '2', 0)).toBe('-3')
  expect(divide('1', '3', 2)).toBe('0.33')
  expect(() => divide('1', '0.0', 2)).toThrow('zero')
})

test('one value has one bare form', () => {
  expect(['060.0', '0.50', '100', '-0.0'].map(bare)).toEqual(['60', '0.5', '100', '0'])
})

test('thousands are grouped in the whole part only', () => {
  expect(['1234567.8901', '-1000', '999'].map(grouped)).toEqual(['1,234,567.8901', '-1,000', '999'])
})

test('what is no decimal is refused', () => {
  expect(['1/3', '', '1.', '.5', '1e3', '12 '].filter(isDecimal)).toEqual([])
  expect(() => add('1/3', '1')).toThrow('not a decimal')
})
