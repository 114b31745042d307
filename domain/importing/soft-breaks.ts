// A line end that was set by hand (Shift+Enter, <br>) inside a paragraph: it parts paragraphs only where it is doubled,
// before an indent, or beside a line that is something by itself; elsewhere the words go on.
import { foldMarks } from '@/domain/vocabulary/folding'
import { readFigures } from '../figures/read'
import type { Inline } from '../text'
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
const states = (words: string): boolean => readFigures(words).some(({ isMetric }) => isMetric)

/** A whole text in one block, its paragraphs parted by single line ends: most lines are sentences of some length. */
const arePara = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.filter((words) => words.length >= 40 && SENTENCE_END.test(words)).length * 2 > lines.length

type Way = 'part' | 'break' | 'join'

const wayBetween = (before: string, line: string, { indented, afterEmpty }: Line, paragraphs: boolean): Way => {
  if (indented || afterEmpty || isSomething(before) || isSomething(line)) return 'part'
  if (opensHeading(line)) return 'part'
  // A numbered heading over its text.
  if (opensHeading(before) && !isProse(before) && isProse(line)) return 'part'
  if (paragraphs && SENTENCE_END.test(before)) return 'part'
  if (SENTENCE_END.test(before)) return 'break'
  if (CLAUSE_END.test(before)) return 'join'
  if (LABEL.test(line) || LABEL.test(before)) return 'break'
  return !isProse(line) && states(before) && states(line) ? 'break' : 'join'
}

/** Between words that take spaces there is one, also between two numbers; Chinese goes on without. */
const spaceBetween = (before: string, line: string): string => {
  const [a, b] = [before.slice(-1), line.charAt(0)]
  if (/[\d.]/.test(a) && /\d/.test(b)) return ' '
  return TIGHT.test(b) || HAN.test(a) || /[，。、；：（《“]/.test(a) ? '' : ' '
}

/** `whole`: a title or heading, whose lines are one whatever they say. */
export const softLines = (lines: readonly Line[], whole: boolean): Lines[] => {
  const words = lines.map(({ children }) => inlineWords(children))
  const paragraphs = arePara(words.filter(Boolean))
  const result: (Lines & { words: string })[] = []
  lines.forEach((line, i) => {
    const text = words[i] ?? ''
    const last = result.at(-1)
    if (!text && line.children.length === 0) return
    const way = last ? (whole ? 'join' : wayBetween(last.words, text, line, paragraphs)) : 'part'
    if (!last || way === 'part') result.push({ children: line.children, start: line.start, words: text })
    else {
      const between: Inline[] =
        way === 'break'
          ? [{ type: 'break' }]
          : spaceBetween(last.words, text)
            ? [{ type: 'text', text: ' ', marks: [] }]
            : []
      last.children = [...last.children, ...between, ...line.children]
      last.words = text
    }
  })
  return result.map(({ children, start }) => ({ children, start }))
}
