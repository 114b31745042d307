// A whole document is read in its order: what its title, its headings and the openings of its paragraphs say is known
// to the figures below. One walk for the import, the marking of figures, and the search for unmarked ones.
import { plain, runsOf, type Block, type Inline, type List } from '@/domain/text'
import type { Figure } from './figure'
import { datesOf, yearSaid } from './period-days'
import { announcedPeriod, onlyTopic, statedPeriod, topicOf } from './period-topic'
import { readFigures } from './read'
import { figuresAgain } from './read-again'
import type { ReadingContext } from './reading-context'
import { tableFigures } from './tables/cells'

/** The words of one run (a paragraph, an item, a cell) and its figures. */
export type Reading = { text: string; figures: readonly Figure[] }

type WordsOf = (metric: string) => string

/** What a document says of itself: `opening` is what stands before its first heading; `date` is YYYY-MM-DD. */
export type DocumentFacts = { title: string | null; date: string | null; opening?: readonly Block[] }

/** A title on a part of a year was written in it. */
const isWithinYear = (period: string): boolean => {
  const { periodStart, periodEnd } = datesOf(period)
  return !(periodStart?.endsWith('-01-01') && periodEnd?.endsWith('-12-31'))
}

/** A longer opening is a text without headings, which speaks of more than one thing. */
const OPENING = 6

/** What is known before the first line of a document. */
export const documentContext = (
  { title, date, opening = [] }: DocumentFacts,
  given: ReadingContext = {},
  wordsOf: WordsOf = () => '',
): ReadingContext => {
  const known: ReadingContext = { ...given, date, now: date ? Number(date.slice(0, 4)) : null }
  const ofTitle = title === null ? null : statedPeriod(title, known)
  const year = yearSaid(ofTitle)
  const now = known.now ?? (ofTitle !== null && isWithinYear(ofTitle) ? year : null)
  const context = { ...known, now, year }
  if (ofTitle !== null) return { ...context, period: ofTitle }
  const announced = announcedPeriod(
    runsOf(opening.slice(0, OPENING)).map((nodes) => plain(nodes, wordsOf)),
    context,
  )
  return { ...context, period: announced, year: year ?? yearSaid(announced) }
}

const HAN = /[\u4e00-\u9fff]/
/** English says the time behind the figure: that of the first paragraph with figures, if it is one. */
const firstStated = (read: readonly Reading[]): string | null => {
  const first = read.find(({ figures }) => figures.some(({ isMetric }) => isMetric))
  if (!first || HAN.test(first.text)) return null
  const stated = first.figures.filter(({ isMetric, periodInherited }) => isMetric && !periodInherited)
  const said = new Set(stated.map(({ period, periodEnd }) => (periodEnd ? period : null)))
  return said.size === 1 ? [...said][0]! : null
}

/** What is known after the opening: the period it begins with, where title and announcement say none. */
export const afterOpening = (
  opening: readonly Block[],
  document: ReadingContext,
  wordsOf: WordsOf = () => '',
): ReadingContext => {
  if (document.period) return document
  const read = opening.length > OPENING ? [] : readings(opening, document, wordsOf)
  return { ...document, period: onlyTopic(read, document) ?? firstStated(read) }
}

/** What is known under a heading. */
export const headingContext = (heading: string, over: ReadingContext): ReadingContext => {
  const period = statedPeriod(heading, over)
  return period === null ? over : { ...over, period, year: yearSaid(period) ?? over.year ?? null }
}

/** What is known in each of these sections: a heading of level 2 stands under the last one of level 1. */
export const sectionContexts = (
  sections: readonly { heading: string; level: 1 | 2 }[],
  document: ReadingContext,
): ReadingContext[] => {
  let over = document
  return sections.map(({ heading, level }) => {
    const context = headingContext(heading, level === 1 ? document : over)
    if (level === 1) over = context
    return context
  })
}

/** What a paragraph leaves to the next one. */
const after = ({ text, figures }: Reading, context: ReadingContext): ReadingContext => {
  const topic = topicOf(text, figures, context)
  return topic === null ? context : { ...context, period: topic }
}

const unread = (nodes: Inline[], wordsOf: WordsOf): Reading => ({ text: plain(nodes, wordsOf), figures: [] })
const readRun = (nodes: Inline[], known: ReadingContext, wordsOf: WordsOf): Reading => {
  const text = plain(nodes, wordsOf)
  return { text, figures: figuresAgain(text, known) }
}

const readList = ({ items }: List, known: ReadingContext, wordsOf: WordsOf): Reading[] =>
  items.flatMap(({ children, nested }) => {
    const one = readRun(children, known, wordsOf)
    return [one, ...(nested ? readList(nested, after(one, known), wordsOf) : [])]
  })

const readTable = (block: Extract<Block, { type: 'table' }>, known: ReadingContext, wordsOf: WordsOf): Reading[] => {
  const cells = tableFigures(block, known, readFigures, wordsOf)
  return [
    unread(block.caption, wordsOf),
    unread(block.unit, wordsOf),
    ...block.rows.flat().map(({ children }, at) => ({ text: plain(children, wordsOf), figures: cells[at]! })),
    ...block.notes.map((note) => readRun(note, known, wordsOf)),
  ]
}

export type Reader = {
  /** A section begins; null for what stands under no heading. */
  under: (heading: string | null) => void
  /** The runs of the next block, in the order of runsOf. */
  read: (block: Block) => Reading[]
}

/**
 * Reads blocks one after the other. `over` is what is known before them, `below` what is known under every heading;
 * `wordsOf` says what a figure that is bound already prints.
 */
export const reader = (
  over: ReadingContext = {},
  wordsOf: WordsOf = () => '',
  below: ReadingContext = over,
): Reader => {
  let section = over
  let context = over
  return {
    under: (heading) => {
      section = heading === null ? over : headingContext(heading, below)
      context = section
    },
    read: (block) => {
      switch (block.type) {
        case 'image':
          return []
        case 'list':
          return readList(block, context, wordsOf)
        case 'table':
          return readTable(block, context, wordsOf)
        case 'heading': {
          const one = readRun(block.children, section, wordsOf)
          context = headingContext(one.text, section)
          return [one]
        }
        default: {
          const one = readRun(block.children, context, wordsOf)
          context = after(one, context)
          return [one]
        }
      }
    },
  }
}

/** The runs of these blocks, in the order of runsOf, each with its figures. */
export const readings = (
  blocks: readonly Block[],
  over: ReadingContext = {},
  wordsOf: WordsOf = () => '',
): Reading[] => {
  const { read } = reader(over, wordsOf)
  return blocks.flatMap(read)
}
