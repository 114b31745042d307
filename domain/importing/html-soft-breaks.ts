// A line end that was set by hand (Shift+Enter, <br>) inside a paragraph: it parts paragraphs only where it is doubled,
// before an indent, or beside a line that is something by itself; elsewhere the words go on.
import { foldMarks } from '@/domain/vocabulary/folding'
import { readFigures } from '../figures/read'
import type { Inline } from '../text'
import { mergedText } from './atoms'
import { markerOf } from './markers'
import { HAN, inlineWords, isProse, textPassage } from './passage'
import { verdictOn } from './verdict'

export type Line = { children: Inline[]; start: number; indented: boolean; afterEmpty: boolean }
export type Lines = { children: Inline[]; start: number }

const SENTENCE_END = /[。！？!?;；…][”’"』」）)]?$|[^.\d]\.[”’"]?$/
const CLAUSE_END = /[，,、：:（(—-]$/
const LABEL = /^[^，。；\s]{1,10}[：:]/
const TIGHT = /[\p{Script=Han}\p{P}]/u

const isSomething = (words: string): boolean => words !== '' && verdictOn(textPassage(words, 0)).is !== 'text'
const opensHeading = (words: string): boolean => markerOf(foldMarks(words.slice(0, 60))) !== null

/** A whole text in one block, its paragraphs parted by single line ends: most lines are sentences of some length. */
const areParagraphs = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.filter((words) => words.length >= 40 && SENTENCE_END.test(words)).length * 2 > lines.length

type Way = 'part' | 'break' | 'join'

/** A line with what is known of it; its figures are looked for once, and only where the answer hangs on them. */
type Known = Line & { words: string; alone: boolean; numbered: boolean; states: () => boolean }

const known = (line: Line): Known => {
  const words = inlineWords(line.children)
  let answer: boolean | undefined
  return {
    ...line,
    words,
    alone: isSomething(words),
    numbered: opensHeading(words),
    states: () => (answer ??= readFigures(words).some(({ isMetric }) => isMetric)),
  }
}

const wayBetween = (before: Known, line: Known, paragraphs: boolean): Way => {
  if (line.indented || line.afterEmpty || before.alone || line.alone || line.numbered) return 'part'
  // A numbered heading over its text.
  if (before.numbered && !isProse(before.words) && isProse(line.words)) return 'part'
  if (SENTENCE_END.test(before.words)) return paragraphs ? 'part' : 'break'
  if (CLAUSE_END.test(before.words)) return 'join'
  if (LABEL.test(line.words) || LABEL.test(before.words)) return 'break'
  return !isProse(line.words) && before.states() && line.states() ? 'break' : 'join'
}

/** Between words that take spaces there is one, also between two numbers; Chinese goes on without. */
const spaceBetween = (before: string, line: string): string => {
  const [a, b] = [before.slice(-1), line.charAt(0)]
  if (/[\d.]/.test(a) && /\d/.test(b)) return ' '
  return TIGHT.test(b) || HAN.test(a) || /[，。、；：（《“]/.test(a) ? '' : ' '
}

/** `whole`: a title or heading, whose lines are one whatever they say. */
export const softLines = (lines: readonly Line[], whole: boolean): Lines[] => {
  const [only] = lines
  if (lines.length < 2) return only ? [{ children: only.children, start: only.start }] : []
  const all = lines.map(known)
  const paragraphs = areParagraphs(all.map(({ words }) => words))
  const result: Lines[] = []
  let before: Known | null = null
  for (const line of all) {
    const last = result.at(-1)
    const way = !before || !last ? 'part' : whole ? 'join' : wayBetween(before, line, paragraphs)
    if (!before || !last || way === 'part') result.push({ children: [...line.children], start: line.start })
    else {
      if (way === 'break') last.children.push({ type: 'break' })
      else if (spaceBetween(before.words, line.words)) last.children.push({ type: 'text', text: ' ', marks: [] })
      last.children.push(...line.children)
    }
    before = line
  }
  return result.map(({ children, start }) => ({ children: mergedText(children), start }))
}
