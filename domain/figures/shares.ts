// Shares of a whole in a row: the structure 7.7:57.5:34.8 is three figures of a hundred per cent.
import { add, compare } from './decimal'
import type { NumberPhrase } from './number'
import { match } from './sticky'

/** Three to seven parts; two are a ratio (105.3:100). */
const SHARES = /\d{1,2}(?:\.\d{1,2})?(?::\d{1,2}(?:\.\d{1,2})?){2,6}(?![\d:.%])/y
/** Clock times have colons too: whole shares are told by their words. */
const STRUCTURE = /(?:结构|构成|比例|占比|比重|之比|比)[^,，。;；\n\d]{0,12}$/
/** Rounding may leave tenths of a hundred out. */
const [LEAST, MOST] = ['99.5', '100.5']

/** The shares that begin at this place of the folded text; none where they make up no whole. */
export const sharesAt = (text: string, folded: string, at: number, before: string): NumberPhrase[] => {
  const found = match(SHARES, folded, at)?.[0]
  if (!found || !(found.includes('.') || STRUCTURE.test(before))) return []
  const parts = found.split(':')
  const sum = parts.reduce(add)
  if (compare(sum, LEAST) < 0 || compare(sum, MOST) > 0) return []
  let start = at
  return parts.map((part) => {
    const here = start
    start += part.length + 1
    return {
      start: here,
      end: here + part.length,
      script: 'arabic',
      printed: text.slice(here, here + part.length),
      value: part,
      sign: '',
      scale: '',
      unit: '%',
      unitKind: 'percent',
      currency: '',
      infix: '',
      place: null,
      unread: null,
    }
  })
}
