// Every figure of a document, with its place in the file as it is and the heading it stands under.
import { dollarOf } from '../figures/dollar'
import type { Figure } from '../figures/figure'
import { readFigures } from '../figures/read'
import type { ReadingContext } from '../figures/reading-context'
import { withoutScripts, withoutTags } from './nesting'
import type { Opened } from './read-document'

export type PlacedFigure = Figure & { section: string | null }

const LINE = /[^\r\n\u2028\u2029\u0085\v\f]+/g

/**
 * In a file with markup the words of a figure are sought onward from the last one; marks inside a figure leave its
 * number to find.
 */
const sought = (words: string, raw: string, from: number): number => {
  const whole = words.indexOf(raw, from)
  if (whole >= 0) return whole
  const number = /[\d.,]+/.exec(raw)?.[0] ?? raw
  return Math.max(words.indexOf(number, from), from)
}

/** Words that are read together, and where each of their lines stands in them and in the file. */
type Run = { words: string; lines: { at: number; start: number }[] }

/** One run per line; the lines of a paragraph that was broken at a fixed width (see wrapped.ts) are one. */
const runsOf = ({ text, passages }: Opened): Run[] => {
  const runs: Run[] = []
  let next = 0
  let isParagraph = false
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const goesOn = isParagraph && !((passages[next]?.start ?? Infinity) < index + line.length)
    for (let passage = passages[next]; passage && passage.start < index + line.length; passage = passages[++next])
      isParagraph = passage.block.type === 'paragraph'
    const run = runs.at(-1)
    if (!goesOn || !run) runs.push({ words: line, lines: [{ at: 0, start: index }] })
    else {
      const words = line.trimStart()
      run.lines.push({ at: run.words.length + 1, start: index + line.length - words.length })
      run.words += ` ${words}`
    }
  }
  return runs
}

const figuresOf = ({ words, lines }: Run, context: ReadingContext): Figure[] => {
  let i = 0
  return readFigures(words, context).map((figure) => {
    while ((lines[i + 1]?.at ?? Infinity) <= figure.start) i += 1
    const { at, start } = lines[i]!
    return { ...figure, start: start + figure.start - at }
  })
}

/** A figure and the offset by which its heading is looked up: its own, or that of its passage. */
type Found = { figure: Figure; at: number }

const found = (opened: Opened): Found[] => {
  const { text, markup, passages } = opened
  const context = { dollar: dollarOf(opened.draft.source ?? '') ?? dollarOf(text) }
  if (!markup)
    return runsOf(opened)
      .flatMap((run) => figuresOf(run, context))
      .map((figure) => ({ figure, at: figure.start }))
  const words = withoutTags(withoutScripts(text))
  let from = 0
  return passages.flatMap((passage) =>
    passage.text
      .split('\n')
      .flatMap((line) => readFigures(line, context))
      .map((figure) => {
        const start = sought(words, figure.raw, from)
        from = start + figure.raw.length
        return { figure: { ...figure, start }, at: passage.start }
      }),
  )
}

export const figuresIn = (opened: Opened): PlacedFigure[] => {
  const { places } = opened
  let place = -1
  return found(opened).map(({ figure, at }) => {
    while ((places[place + 1]?.start ?? Infinity) <= at) place += 1
    return { ...figure, section: places[place]?.heading ?? null }
  })
}
