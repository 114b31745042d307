import { describe, expect, it } from 'vitest'
import { instantWords, labelDate, weekdayWords } from './dates'

describe('dates', () => {
  it('are absolute, with the weekday, as each language writes them', () => {
    expect(instantWords('2024-04-28T08:05:00.000Z', 'Asia/Shanghai', 'zh')).toBe('2024年4月28日 星期日 16:05')
    expect(instantWords('2024-04-28T08:05:00.000Z', 'Asia/Shanghai', 'en')).toBe('Sunday 28 April 2024, 16:05')
  })

  it("are told in the office's time zone, also around midnight", () => {
    expect(instantWords('2024-04-27T16:00:00.000Z', 'Asia/Shanghai', 'zh')).toBe('2024年4月28日 星期日 00:00')
    expect(weekdayWords('2024-04-27T16:00:00.000Z', 'America/New_York', 'en')).toBe('Saturday 27 April 2024')
  })

  it('as page labels follow the guideline', () => {
    expect(labelDate('2024-04-07T23:05:00.000Z', 'Asia/Shanghai')).toBe('2024-04-08 07:05')
  })
})
