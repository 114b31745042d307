// Lines broken at a fixed width are one paragraph: found by their even length or by how they end, and joined again.
import { foldMarks } from '@/domain/vocabulary/folding'
import { bulletOf } from './bullets'
import { joint } from './line-joints'
import { markerOf } from './markers'
import { HAN, textPassage, type Passage } from './passage'

const WIDEST = 120
const NARROWEST = 24
const ENOUGH = 3
const FULL = 0.82
/** An English line is full where the next word would not have fitted; this much is left for a ragged edge. */
const RAGGED = 3
const AROUND = 4
/** As wide as so many of a text's lines is how wide it was set. */
const WIDE = 0.85

const ENDED = /[。！？!?;；:：.…][”’"』」）)]?$/
const MARKED = /^[|｜]/
/** No line of a finished sentence or of a heading ends so. */
const UNENDED = /(?:\b(?:an?|and|as|at|by|for|from|in|into|of|on|or|than|that|the|to|until|which|with)|,)$/i
const HAN_UNENDED = /[，、]$/
const SHORT_WORDS = 20

type Adjacent = (i: number) => boolean

/** A row of cells, a numbered line and one with a bullet stand for themselves. */
const isRow = ({ text }: Passage) => text.includes('\t')
const begins = ({ text }: Passage) =>
  MARKED.test(text) || markerOf(foldMarks(text.slice(0, 40))) !== null || bulletOf(text) !== null

/** The width at which this text is broken; 0 for a text whose lines are paragraphs. */
const breakingWidth = (lines: Passage[], adjacent: Adjacent): number => {
  const open = lines.flatMap((line, i) =>
    adjacent(i) && !ENDED.test(line.text) && !isRow(line) && line.text.length >= NARROWEST ? [line.text.length] : [],
  )
  const widest = Math.max(0, ...lines.slice(0, 5000).map((line) => line.text.length))
  const full = open.filter((length) => length >= widest * FULL)
  return widest <= WIDEST && full.length >= ENOUGH && full.length * 4 >= lines.length ? widest : 0
}

/** Most lines around this one, right under one another, end in the middle of a sentence. */
const isBroken = (lines: Passage[], adjacent: Adjacent, at: number): boolean => {
  let [from, to] = [at, at]
  while (from > 0 && at - from < AROUND && adjacent(from - 1)) from -= 1
  while (to < lines.length - 1 && to - at < AROUND && adjacent(to)) to += 1
  const around = lines.slice(from, to + 1)
  return around.length > ENOUGH && around.filter(({ text }) => ENDED.test(text)).length * 3 <= around.length
}

/**
 * How wide the English lines of a text are that stand right under one another; single longer ones are something else.
 */
const englishWidth = (lines: Passage[], adjacent: Adjacent): number => {
  const lengths = lines.flatMap(({ text }, i) => (adjacent(i) && !HAN.test(text) ? [text.length] : []))
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * WIDE)] ?? 0
}

const isCapitals = (text: string) => text === text.toUpperCase()

/** An English line that cannot be whole: the next begins small, it ends in the middle, or it is full. */
const goesOnInEnglish = (lines: Passage[], adjacent: Adjacent, width: number, at: number): boolean => {
  const [text, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  if (HAN.test(text) || HAN.test(next) || text.length < SHORT_WORDS) return false
  if (!ENDED.test(text) && /^[a-z]/.test(next)) return true
  if (UNENDED.test(text)) return true
  const word = /^\S*/.exec(next)?.[0].length ?? 0
  return (
    width <= WIDEST &&
    width >= 2 * NARROWEST &&
    text.length <= width + RAGGED &&
    text.length + 1 + word > width - RAGGED &&
    !isCapitals(text) &&
    isBroken(lines, adjacent, at)
  )
}

/** `text` is the text the lines stand in. */
export const unwrapped = (lines: Passage[], text: string): Passage[] => {
  const adjacent: Adjacent = (i) => {
    const [line, next] = [lines[i], lines[i + 1]]
    return (
      line !== undefined && next !== undefined && !/\n\s*\n/.test(text.slice(line.start + line.text.length, next.start))
    )
  }
  const width = breakingWidth(lines, adjacent)
  const english = englishWidth(lines, adjacent)
  const isFull = ({ text: { length }, text: words }: Passage) =>
    width > 0 && length >= width * FULL && !(ENDED.test(words) && length < width * 0.95)
  const paragraphs: Passage[][] = []
  let goesOn = false
  lines.forEach((line, i) => {
    const open = paragraphs.at(-1)
    if (goesOn && open && !begins(line) && !isRow(line)) open.push(line)
    else paragraphs.push([line])
    goesOn =
      adjacent(i) &&
      !isRow(line) &&
      (isFull(line) ||
        (line.text.length >= NARROWEST && HAN_UNENDED.test(line.text) && HAN.test(line.text)) ||
        goesOnInEnglish(lines, adjacent, english, i))
  })
  return paragraphs.map(together)
}

/** The lines of a paragraph as one passage. */
const together = (lines: Passage[]): Passage => {
  const first = lines[0] as Passage
  if (lines.length === 1) return first
  const words = lines.flatMap(({ text }, i) => (i === 0 ? [text] : [joint(lines[i - 1]?.text ?? '', text), text]))
  return textPassage(words.join(''), first.start)
}
