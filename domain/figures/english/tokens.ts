// A sentence in English cut into what its grammar needs: words, marks, figures, and whole expressions of time and of
// comparison. Tokens know where they stand in the text.
import type { Figure } from '../figure'
import { comparisonAt } from './comparison'
import { timeAt } from './period'
import type { Word } from './rules'

/**
 * time: in July 2019 · base: what a change is a change from (year on year, from a year earlier) · basis: how it was
 * counted (seasonally adjusted) · number: a number that is no statistic.
 */
export type Token = {
  kind: 'word' | 'figure' | 'time' | 'base' | 'basis' | 'number' | 'mark'
  /** In lower case. */
  word: string
  start: number
  end: number
  /** Where a time or comparison begins without what only joins it to the sentence. */
  said: number
  /** Which of the figures, or -1. */
  figure: number
}

const PIECE =
  /[A-Za-zÀ-ž][A-Za-zÀ-ž'’.&/]*(?:[-‑–][A-Za-zÀ-ž\d][A-Za-zÀ-ž\d'’]*)*\d?|\d[\d,.]*\d(?:[-–/]\d+)?(?:[A-Za-z-]+)?|\d[A-Za-z]*(?:-[A-Za-z]+)?|[^\sA-Za-zÀ-ž\d]/g

const wordsOf = (folded: string, from: number, to: number): Word[] =>
  [...folded.slice(from, to).matchAll(PIECE)].map(({ 0: found, index }) => {
    const text =
      /^[A-Za-z]/.test(found) && !/^(?:[A-Za-z]\.)+$/.test(found) ? found.replace(/(?:[./&]|(?<!s)['’])+$/, '') : found
    return { text, word: text.toLowerCase(), start: from + index, end: from + index + text.length }
  })

/** The tokens between two places. `figures` are all of the text; those from `first` on may stand here. */
export const tokensOf = (
  folded: string,
  { from, to }: { from: number; to: number },
  figures: readonly Figure[],
  first: number,
): Token[] => {
  const tokens: Token[] = []
  let place = from
  const plain = (end: number) => {
    const words = wordsOf(folded, place, end)
    for (let at = 0; at < words.length;) {
      const here = words[at]!
      const time = timeAt(words, at)
      const comparison = comparisonAt(words, at)
      const found = comparison && comparison.end >= (time?.end ?? 0) ? comparison : time
      const kind =
        found === null
          ? /^[A-Za-zÀ-ž]/.test(here.text)
            ? 'word'
            : /^\d/.test(here.text)
              ? 'number'
              : 'mark'
          : 'kind' in found
            ? (found as { kind: 'base' }).kind
            : 'time'
      const until = found ? found.end : at + 1
      const end = words[until - 1]!.end
      const said = words[Math.min(found?.said ?? at, words.length - 1)]!.start
      tokens.push({ kind, word: folded.slice(here.start, end).toLowerCase(), start: here.start, end, said, figure: -1 })
      at = until
    }
    place = end
  }
  for (let at = first; at < figures.length && figures[at]!.phraseStart < to; at++) {
    const { phraseStart, phrase, isMetric } = figures[at]!
    if (!isMetric || phraseStart < place) continue
    plain(phraseStart)
    place = phraseStart + phrase.length
    tokens.push({ kind: 'figure', word: '', start: phraseStart, end: place, said: phraseStart, figure: at })
  }
  plain(to)
  return tokens.filter((token, at) => !isNote(token, tokens[at - 1]))
}

/** (±8.1 percent)* below: a note to the figure, no word of the sentence. */
const isNote = ({ kind, word }: Token, before: Token | undefined): boolean =>
  kind === 'mark' && /^[*†‡]$/.test(word) && (before?.kind === 'figure' || before?.word === ')')
