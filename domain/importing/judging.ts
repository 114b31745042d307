// Each passage judged: by its own words, by the layout of an official document, and by what a page puts around its
// text.
import { foldMarks } from '@/domain/vocabulary/folding'
import { closingCredits } from './credits'
import { isMenu, linksFrom } from './navigation'
import type { Official } from './official-document'
import { cut, type Passage } from './passage'
import { isEmbargo } from './publication-limits'
import { isPartOfReport } from './title-score'
import { verdictOn, type Verdict } from './verdict'

/** An embargo stands near the top or the end. */
export const NEAR_AN_END = 8

/** A paragraph that closes with its source in brackets, parted from it. */
export const creditsApart = (passage: Passage): Passage[] => {
  const at = passage.block.type === 'paragraph' ? closingCredits(passage.text) : null
  return at === null || at === 0 ? [passage] : [cut(passage, 0, at), cut(passage, at)]
}

const DATED = /^date\s+(?:19|20)\d\d-\d\d-\d\d\S*\s+(?=\S{2})/i

/** A line that begins with the day it was collected: its words are a line of their own. */
export const dateApart = (passage: Passage): Passage[] => {
  const found = passage.block.type === 'paragraph' ? DATED.exec(passage.text) : null
  return found && verdictOn(passage).is === 'text'
    ? [cut(passage, 0, found[0].length), cut(passage, found[0].length)]
    : [passage]
}

/** The beginning of the text as lists of articles show it, before the text itself. */
const isTeaser = (passages: Passage[], at: number): boolean => {
  const words = passages[at]?.text.replace(/(?:…|\.{3})+$/, '') ?? ''
  return (
    words.length >= 24 && passages.slice(at + 1, at + 4).some(({ text }) => text.startsWith(words) && text !== words)
  )
}

const alone = (passages: Passage[], parts: (Official | null)[]): Verdict[] =>
  passages.map((passage, i) => {
    const part = parts[i]
    if (part) return { is: 'official', ...part }
    const words = foldMarks(passage.text.slice(0, 400)).trim()
    if (
      (i < NEAR_AN_END || i >= passages.length - NEAR_AN_END) &&
      passage.block.type === 'paragraph' &&
      isEmbargo(words)
    )
      return { is: 'official', credits: [], aside: [{ text: passage.text, reason: 'embargo' }] }
    if (i < NEAR_AN_END && isTeaser(passages, i))
      return { is: 'official', credits: [], aside: [{ text: passage.text, reason: 'duplicate' }] }
    return verdictOn(passage)
  })

/** `parts`: what an official document's layout says of each. */
export const judged = (passages: Passage[], parts: (Official | null)[]): Verdict[] => {
  const verdicts = alone(passages, parts)
  const menu = verdicts.findIndex(
    ({ is }, i) => is === 'furniture' && i < NEAR_AN_END && isMenu(foldMarks(passages[i]?.text ?? '')),
  )
  const links = linksFrom(passages, (i) => verdicts[i]?.is !== 'text')
  return verdicts.map((verdict, i) =>
    verdict.is === 'text' && (i >= links || (i < menu && isPartOfReport(passages[i]?.text ?? '')))
      ? { is: 'furniture' }
      : verdict,
  )
}
