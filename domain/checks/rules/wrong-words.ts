// The office's list of wrong words. A wrong word inside the right one (部份 in 大部份, where 大部份 is right) is no finding.
import type { Manuscript } from '@/domain/manuscript'
import type { CheckContext, WrongWord } from '../reading/context'
import { near } from '../reading/examples'
import { issue, type Issue } from '../reading/issue'
import { passagesOf } from '../reading/passages'

const LATIN = /[A-Za-z\d]/

/** Where the word stands, as a word of its own in Latin letters. */
const placesOf = (text: string, word: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const [before, after] = [text[at - 1] ?? '', text[at + word.length] ?? '']
    if (!(LATIN.test(word[0]!) && LATIN.test(before)) && !(LATIN.test(word.at(-1)!) && LATIN.test(after)))
      found.push(at)
  }
  return found
}

const isRight = (text: string, at: number, { wrong, right }: WrongWord): boolean => {
  const inside = right.indexOf(wrong)
  return inside >= 0 && text.startsWith(right, at - inside)
}

export const wrongWords = (manuscript: Manuscript, { wrongWords: list }: CheckContext): Issue[] => {
  if (list.length === 0) return []
  return passagesOf(manuscript).flatMap(({ text, place }) =>
    list.flatMap((entry) => {
      const found = placesOf(text, entry.wrong).filter((at) => !isRight(text, at, entry))
      return found.length > 0 ? [issue('word-wrong', place, { ...entry, near: near(text, found[0]!) })] : []
    }),
  )
}
