// The months in English: one list for dates, periods, weekdays and lines of a page. Patterns are made from it.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The names as alternatives of a pattern, in the order of the year. */
export const MONTH_NAMES = MONTHS.join('|')

const startOf = (name: string): string => name.slice(0, 3)

/** Jan, Feb, Mar: the first three letters, by which any longer form of a name is known. */
export const MONTH_STARTS = MONTHS.map(startOf).join('|')

/** 1 to 12, by the first three letters; 0 for what is no month. */
export const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => startOf(month).toLowerCase() === startOf(name).toLowerCase()) + 1

/** As a text shortens them: May stands in full, September as Sept or Sep. */
export const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
