// Marks that refer to a note: ¹, ①, [2], †. Between a number and its multiplier or unit they part what is one figure
// (470.2¹万人): the figure is read without the mark.
import { match } from './sticky'

export const SUPERSCRIPTS = '¹²³⁰⁴-⁹'
/** Enclosed numbers, and the signs that count notes without a number. */
export const ENCLOSED = '①-⒇㈠-㈩㊀-㊉❶-➓⓪-⓿*†‡※'
/** [2], 〔2〕, 【2】. */
export const BRACKETED = `[\\[〔【][\\d${SUPERSCRIPTS}]{1,2}[\\]〕】]`

const MARK = new RegExp(`[${SUPERSCRIPTS}ᵃ-ᶿ]{1,3}|[${ENCLOSED}]{1,2}|${BRACKETED}`, 'y')

/** The mark at this place of the folded text, or "". 10² and 10⁵ are powers and no notes. */
export const noteAt = (folded: string, at: number): string => {
  const mark = match(MARK, folded, at)?.[0] ?? ''
  return mark !== '' && /[¹²³⁰⁴-⁹]/.test(mark) && /(?<![\d.,])10$/.test(folded.slice(Math.max(0, at - 4), at))
    ? ''
    : mark
}
