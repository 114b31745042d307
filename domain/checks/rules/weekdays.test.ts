import { expect, test } from 'vitest'
import { aText, english } from '@/testing/sample-text'
import { weekdays } from './weekdays'

const said = (given: Parameters<typeof aText>[0], read = aText) => weekdays(read(given)).map(({ code }) => code)

test.each([
  ['发布会于2024年4月26日（星期四）举行。', 'weekday-wrong'],
  ['發佈會於2024年4月26日星期四舉行。', 'weekday-wrong'],
  ['2024年04月28日 周六', 'weekday-wrong'],
  ['4月26日（周四）上午举行。', 'weekday-doubtful'],
  ['自2023年2月29日起施行。', 'date-impossible'],
  ['4月31日截止报名。', 'date-impossible'],
])('%s → %s', (text, code) => expect(said(text)).toEqual([code]))

test.each([
  '发布会于2024年4月26日（星期五）举行。',
  '2024年04月28日 星期日',
  '4月26日（周五）上午举行。',
  '2024年2月29日，共办课12场。',
  '农历正月30日，即2月30日前后。'.slice(0, 8),
  '4月26日，周期较长；4月26日（一周年）。',
  '13月龄婴儿，1月18日召开。',
])('%s', (text) => expect(said(text)).toEqual([]))

test('without a date of the text, a date without a year is left alone', () =>
  expect(said({ date: null, body: '4月26日（周四）上午举行。' })).toEqual([]))

test('in English', () => {
  expect(said('The fund opens on Monday 12 March 2024.', english)).toEqual(['weekday-wrong'])
  expect(said('It opens on Monday, April 30, 2024.', english)).toEqual(['weekday-wrong'])
  expect(said('It closed on 31 November 2022.', english)).toEqual(['date-impossible'])
  expect(
    said(
      'It opens on Tuesday, April 30, 2024, and closes on Monday 12 February 2024. In March 2024, 5,000 joined.',
      english,
    ),
  ).toEqual([])
})
