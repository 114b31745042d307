// Whose dollar a bare “$” is, where the text or its source tells.

/** The dollars an office may write “$” for. */
export const DOLLARS = ['USD', 'CAD', 'AUD', 'HKD', 'NZD', 'SGD', 'TWD'] as const
export type Dollar = (typeof DOLLARS)[number]

/**
 * Who writes "$" and means their own dollar: as they sign, are named in a text, or call their bulletin; in small
 * letters.
 */
const ISSUERS: readonly (readonly [code: Dollar, names: string])[] = [
  ['AUD', 'australian bureau of statistics|reserve bank of australia|australian government'],
  [
    'CAD',
    'statistics canada|statcan|the daily is released monday to friday|bank of canada|government of canada|加拿大统计局',
  ],
  ['HKD', 'census and statistics department|hong kong monetary authority|政府统计处|政府統計處|香港金融管理局'],
  ['NZD', 'stats nz|statistics new zealand|reserve bank of new zealand'],
  ['SGD', 'singapore department of statistics|monetary authority of singapore|新加坡统计局'],
  ['TWD', '行政院主计总处|行政院主計總處'],
  [
    'USD',
    'u.s. census bureau|us census bureau|bureau of labor statistics|bureau of economic analysis|federal reserve board|federal open market committee|u.s. department of',
  ],
]

/** The dollar of whoever issued a text, told from its source or its words; null where nobody or several are named. */
export const dollarOf = (words: string): Dollar | null => {
  const lower = words.toLowerCase()
  const codes = ISSUERS.filter(([, names]) => names.split('|').some((name) => lower.includes(name)))
  return codes.length === 1 ? codes[0]![0] : null
}
