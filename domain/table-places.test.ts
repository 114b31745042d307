import { expect, it } from 'vitest'
import { words } from '@/testing/sample-manuscript'
import { headRowsOf, placesOf } from './table-places'

const cell = (text: string, header = false, colSpan = 1, rowSpan = 1) => ({
  header,
  colSpan,
  rowSpan,
  children: [words(text)],
})
const said = (rows: Parameters<typeof placesOf>[0]) =>
  placesOf(rows).map((row) => row.map((one) => (one === null ? null : (one.children[0] as { text: string }).text)))

const TWO_HEADS = [
  [cell('指标', true, 1, 2), cell('一季度', true, 2)],
  [cell('绝对量', true), cell('增速', true)],
  [cell('工业'), cell('1,234.5'), cell('5.2')],
]

it('a merged cell stands in each place that it covers', () =>
  expect(said(TWO_HEADS)).toEqual([
    ['指标', '一季度', '一季度'],
    ['指标', '绝对量', '增速'],
    ['工业', '1,234.5', '5.2'],
  ]))

it('rows that are too short are filled, a span that reaches out of the table ends with it', () =>
  expect(said([[cell('甲', false, 1, 9), cell('乙', false, 2)], [cell('丙')]])).toEqual([
    ['甲', '乙', '乙'],
    ['甲', '丙', null],
  ]))

it('the rows of heads end with the first cell that is none', () => {
  expect(headRowsOf(TWO_HEADS)).toBe(2)
  expect(headRowsOf([[cell('甲')]])).toBe(0)
})
