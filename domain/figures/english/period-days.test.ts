// The days of periods said in English.
import { expect, test } from 'vitest'
import { englishDays } from './period-days'

test.each([
  ['July 2019', '2019-07-01', '2019-07-31'],
  ['in Feb. 2024', '2024-02-01', '2024-02-29'],
  ['Q2 2014', '2014-04-01', '2014-06-30'],
  ['4Q 2022', '2022-10-01', '2022-12-31'],
  ['the third quarter of 2023', '2023-07-01', '2023-09-30'],
  ['Quarter 2 (Apr to June) 2023', '2023-04-01', '2023-06-30'],
  ['first half of 2019', '2019-01-01', '2019-06-30'],
  ['first seven months of 2019', '2019-01-01', '2019-07-31'],
  ['quarter ending September 2022', '2022-07-01', '2022-09-30'],
  ['three months to February 2023', '2022-12-01', '2023-02-28'],
  ['12 months to July 2023', '2022-08-01', '2023-07-31'],
  ['year to March 2021', '2020-04-01', '2021-03-31'],
  ['year ended 30 June 2021', '2020-07-01', '2021-06-30'],
  ['year ending 15 June 2021', '2020-06-16', '2021-06-15'],
  ['30 September 2022', '2022-09-30', '2022-09-30'],
  ['March 31, 2021', '2021-03-31', '2021-03-31'],
  ['end of May 2021', '2021-05-31', '2021-05-31'],
  ['between 1 July and 30 September 2015', '2015-07-01', '2015-09-30'],
  ['Between January and March 2023', '2023-01-01', '2023-03-31'],
  ['February-April 2007', '2007-02-01', '2007-04-30'],
  ['From January to July 2018', '2018-01-01', '2018-07-31'],
  ['2017', '2017-01-01', '2017-12-31'],
])('%s', (period, start, end) => {
  expect(englishDays(period)).toEqual({ start, end })
})

test('a month without a year takes that of the document', () => {
  expect(englishDays('July')).toBeNull()
  expect(englishDays('July', { year: 2018 })).toEqual({ start: '2018-07-01', end: '2018-07-31' })
  expect(englishDays('second quarter', { year: 2018 })).toEqual({ start: '2018-04-01', end: '2018-06-30' })
})

test.each(['since 2014', 'by 2032', 'last year', '2022/23', '31 February 2021', 'the previous quarter'])(
  '%s has no sure days',
  (period) => {
    expect(englishDays(period, { year: 2021 })).toBeNull()
  },
)
