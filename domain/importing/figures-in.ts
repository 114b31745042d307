// Every figure of a document, with its place in the file as it is and the heading it stands under; read in the order of
// the document, as the import reads it.
import { dollarOf } from '../figures/dollar'
import type { Figure } from '../figures/figure'
import { NO_NAME } from '../figures/naming/name-parts'
import { afterOpening, documentContext, reader, type Reader } from '../figures/reading-order'
import { withoutScripts, withoutTags } from './nesting'
import { paragraph, textNode } from './passage'
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

/** The figures of a run, with their places in the file. */
const placed = ({ lines }: Run, figures: readonly Figure[]): Figure[] => {
  let i = 0
  return figures.map((figure) => {
    while ((lines[i + 1]?.at ?? Infinity) <= figure.start) i += 1
    const { at, start } = lines[i]!
    return { ...figure, start: start + figure.start - at, phraseStart: start + figure.phraseStart - at }
  })
}

/** So many cells at most have a number that the lines do not show. */
const NEAR = 100

/**
 * What the heads of a table say of the numbers in its lines, in their order. What is no cell's number is no metric: it
 * stands in a head.
 */
const asCells = (cells: readonly Figure[]): ((figure: Figure) => Figure) => {
  let next = 0
  return (figure) => {
    const ahead = cells.slice(next, next + NEAR)
    const at = ahead.findIndex(({ raw, phrase }) => raw === figure.raw || phrase === figure.phrase)
    if (at >= 0) {
      next += at + 1
      return { ...ahead[at]!, start: figure.start, phraseStart: figure.phraseStart, raw: figure.raw }
    }
    return figure.isMetric
      ? {
          ...figure,
          kind: 'name',
          isMetric: false,
          name: NO_NAME,
          label: null,
          value: null,
          unit: null,
          quantity: null,
        }
      : figure
  }
}

/** A figure and the offset by which its heading is looked up: its own, or that of its passage. */
type Found = { figure: Figure; at: number }
type Under = (at: number) => void

const inLines = ({ passages, ...opened }: Opened, { read }: Reader, under: Under): Found[] => {
  let next = 0
  let cell: ((figure: Figure) => Figure) | null = null
  return runsOf({ ...opened, passages }).flatMap((run) => {
    const { start } = run.lines[0]!
    under(start)
    // What comes before the next passage is of this one; a table has fewer words than its lines.
    for (let passage = passages[next]; passage && passage.start <= start; passage = passages[++next])
      cell = passage.block.type === 'table' ? asCells(read(passage.block).flatMap(({ figures }) => figures)) : null
    const line = paragraph([textNode(run.words)])
    const figures = (cell ? reader() : { read }).read(line).flatMap((one) => one.figures)
    return placed(run, cell ? figures.map(cell) : figures).map((figure) => ({ figure, at: figure.start }))
  })
}

const inMarkup = ({ text, passages }: Opened, { read }: Reader, under: Under): Found[] => {
  const words = withoutTags(withoutScripts(text))
  let from = 0
  return passages.flatMap(({ block, start: at }) => {
    under(at)
    return read(block)
      .flatMap(({ figures }) => figures)
      .map((figure) => {
        const start = sought(words, figure.raw, from)
        from = start + figure.raw.length
        return { figure: { ...figure, start, phraseStart: start + figure.phraseStart - figure.start }, at }
      })
  })
}

export const figuresIn = (opened: Opened): PlacedFigure[] => {
  const { places, draft } = opened
  const { title, date, lead } = draft
  const dollar = dollarOf(draft.source ?? '') ?? dollarOf(opened.text)
  const document = documentContext({ title, date, opening: lead }, { dollar })
  const all = reader(document, () => '', afterOpening(lead, document))
  let [place, heading]: [number, string | null] = [-1, null]
  const under: Under = (at) => {
    while ((places[place + 1]?.start ?? Infinity) <= at) place += 1
    const now = places[place]?.heading ?? null
    if (now !== heading) all.under(now)
    heading = now
  }
  const found = opened.markup ? inMarkup(opened, all, under) : inLines(opened, all, under)
  place = -1
  return found.map(({ figure, at }) => {
    while ((places[place + 1]?.start ?? Infinity) <= at) place += 1
    return { ...figure, section: places[place]?.heading ?? null }
  })
}
