// A sentence in which the dates are blanked out, sign for sign: rules that read what stands between two numbers need
// not know how many ways there are to name a day.
import { MONTH_NAMES } from '@/domain/vocabulary/months'

/** No digit and no mark, so that it may stand wherever words may. */
const BLANK = '〇'

const DATES = new RegExp(
  [
    '(?:19|20)\\d{2}(?: ?[-—~至] ?(?:19|20)?\\d{2})? ?年度?',
    '\\d{1,2}(?:月?[-—~至]\\d{1,2})? ?月份?',
    '(?<=月 ?)\\d{1,2} ?[日号]',
    '\\d{1,2}(?:[-—~至]\\d{1,2})? ?日',
    `\\b(?:${MONTH_NAMES})(?: \\d{1,2}(?!\\d|[.,]\\d))?,?(?: (?:19|20)\\d{2})?`,
    '(?<![\\d.,£$€])(?:19|20)\\d{2}(?:[-/]\\d{2,4})?(?![\\d%]|[.,]\\d)',
    '\\b(?:Q[1-4]|H[12])\\b',
  ].join('|'),
  'g',
)

export const masked = (folded: string): string => folded.replace(DATES, (date) => BLANK.repeat(date.length))
