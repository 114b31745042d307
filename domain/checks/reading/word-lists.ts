// The office's word lists as typed in the settings, one entry per line, for the checks.
import type { WrongWord } from './context'

const ARROW = /\s*(?:→|⇒|->|=>|＝>)\s*/

const lines = (text: string | null | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** Lines “错→对”. A line without an arrow, with an empty side or with two equal sides says nothing and is left out. */
export const wrongWordsOf = (text: string | null | undefined): WrongWord[] =>
  lines(text).flatMap((line) => {
    const [wrong = '', right = '', more] = line.split(ARROW)
    return wrong && right && wrong !== right && more === undefined ? [{ wrong, right }] : []
  })

/** The lines that wrongWordsOf leaves out: a form can say so before they are saved. */
export const unreadableLines = (text: string | null | undefined): string[] =>
  lines(text).filter((line) => wrongWordsOf(line).length === 0)

/** One name per line. A single character would be found everywhere and is left out. */
export const exactNamesOf = (text: string | null | undefined): string[] =>
  lines(text).filter((name) => [...name].length > 1)
