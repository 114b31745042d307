// The numbers of a text that are bound to no metric yet, each with a name that lasts for as long as the words around it
// stay: an editor marks it as a figure, or says once that it is none.

import type { Manuscript, PLACES } from '../manuscript'
import { runsOf, textWords, type Block, type Inline } from '../text'
import { bind } from './bind'
import type { Figure } from './figure'
import { statedBy, type Found } from './mark'
import { figuresAgain } from './read-again'
import type { ReadingContext } from './reading-context'
import { afterOpening, documentContext, readings, sectionContexts, type Reading } from './reading-order'
import { readQuantity } from './typed-quantity'

/** A piece of one line. `form` is null where no figure can be put: in a link, and in a figure. */
export type Piece = { text: string; form: string | null; bound: boolean }
export type Spot = { place: (typeof PLACES)[number]; section: string | null }

export type UnmarkedFigure = Found &
  Spot & {
    identity: string
    /** Number and unit, without what qualifies them. */
    raw: string
    /** Which line of its place, from 0; `start` is the offset in it. */
    line: number
    /** The words before and after it in its sentence. */
    before: string
    after: string
    /** What touches the number and is not understood, as printed: it would be half a number. */
    unread: string | null
    /** Whether it can become a figure as it stands: not in a link, and not cut by a form. */
    ready: boolean
  }

/** How many characters on each side name a number; more, and every small correction of a sentence would ask again. */
const NEAR = 12
/** How much of a long sentence is shown on each side. */
const SHOWN = 48

export const textOf = (line: readonly Piece[]): string => line.map(({ text }) => text).join('')

/** A range of a line: of a number that was found, or of a figure that is bound. */
type Span = { start: number; end: number; figure?: Figure }
const boundSpans = (line: readonly Piece[]): Span[] => {
  let end = 0
  return line.flatMap(({ text, bound }) => {
    const start = end
    end += text.length
    return bound ? [{ start, end }] : []
  })
}

/**
 * Answers whether a range lies in text of one form. Asked from left to right: what is passed is not looked at again.
 */
const openIn = (line: readonly Piece[]): ((span: Span) => boolean) => {
  let [first, from] = [0, 0]
  return ({ start, end }) => {
    while (first < line.length && from + line[first]!.text.length <= start) from += line[first++]!.text.length
    let to = from
    for (let at = first; at < line.length && to < end; at += 1) {
      const { form, text } = line[at]!
      if (form === null || form !== line[first]!.form) return false
      to += text.length
    }
    return true
  }
}

const STOPS = /[。！？；!?;\n]|\.(?=\s)/gu
/** Answers the words around a range in its sentence. Only what is shown is looked at, however long the line. */
const sentenceAround = (text: string, { start, end }: Span): { before: string; after: string } => {
  const near = Math.max(0, start - SHOWN)
  const before = [...text.slice(near, start + 1).matchAll(STOPS)].findLast(({ index }) => near + index < start)
  const from = before ? near + before.index + 1 : near
  const after = [...text.slice(end, end + SHOWN + 1).matchAll(STOPS)][0]
  const to = after && after.index < SHOWN ? end + after.index + 1 : Math.min(text.length, end + SHOWN)
  return { before: text.slice(from, start).trimStart(), after: text.slice(end, to).trimEnd() }
}

const keyOf = (text: string, { start, end }: Span): string[] => [
  text.slice(Math.max(0, start - NEAR), start),
  text.slice(start, end),
  text.slice(end, end + NEAR),
]

/** Lines are not everywhere the same (an empty one may be left out): so many readings may be passed over. */
const PASSED = 50

/** Answers what was read of a line; lines are asked for in their order. */
const lineOf = (read: readonly Reading[]): ((text: string) => readonly Figure[] | null) => {
  let next = 0
  return (text) => {
    if (text.trim() === '') return []
    for (let at = next; at < Math.min(next + PASSED, read.length); at += 1) {
      if (read[at]!.text !== text) continue
      next = at + 1
      return read[at]!.figures
    }
    return null
  }
}

/** Readings line by line, as `linesOf` parts the runs. */
const lineReadings = (read: readonly Reading[]): Reading[] =>
  read.flatMap(({ text, figures }) => {
    let from = 0
    return text.split('\n').map((line) => {
      const [start, end] = [from, from + line.length]
      from = end + 1
      return {
        text: line,
        figures: figures
          .filter((figure) => figure.phraseStart >= start && figure.phraseStart + figure.phrase.length <= end)
          .map((figure) => ({ ...figure, start: figure.start - start, phraseStart: figure.phraseStart - start })),
      }
    })
  })

/**
 * The numbers of one place (its title, its lead, one section), in reading order. Equal ones in equal words are counted
 * through, the bound ones too. `read`: what each line says, read in the order of the document; a line that has no such
 * reading is read alone.
 */
export const unmarkedIn = (
  spot: Spot,
  lines: readonly (readonly Piece[])[],
  read: readonly Reading[] = [],
): UnmarkedFigure[] => {
  const seen = new Map<string, number>()
  const readingOf = lineOf(read)
  return lines.flatMap((pieces, line) => {
    const text = textOf(pieces)
    const bound = boundSpans(pieces)
    const isOpen = openIn(pieces)
    let passed = 0
    const isBound = ({ start, end }: Span): boolean => {
      while (passed < bound.length && bound[passed]!.end <= start) passed += 1
      return passed < bound.length && bound[passed]!.start < end
    }
    // Read with the bound ones in place: of 3—5万元 the 3 shares the unit of a neighbour that may be a figure already.
    const found: Span[] = (readingOf(text) ?? figuresAgain(text))
      .filter(({ isMetric }) => isMetric)
      .map((figure) => ({ figure, start: figure.phraseStart, end: figure.phraseStart + figure.phrase.length }))
      .filter((span) => !isBound(span))
    return [...found, ...bound]
      .sort((one, other) => one.start - other.start)
      .flatMap((span): UnmarkedFigure[] => {
        const key = JSON.stringify([spot.place, spot.section, ...keyOf(text, span)])
        const count = seen.get(key) ?? 0
        seen.set(key, count + 1)
        if (!span.figure) return []
        const { raw, phrase, shared, quantity, unread } = span.figure
        return [
          {
            ...spot,
            line,
            raw,
            ...statedBy(span.figure),
            identity: count === 0 ? key : `${key} ${count + 1}`,
            ...sentenceAround(text, span),
            unread,
            ready: quantity !== null && readQuantity(phrase, shared) !== null && isOpen(span),
          },
        ]
      })
  })
}

/** Inline nodes as lines of pieces; a break begins a new line. */
const linesOf = (nodes: readonly Inline[], wordsOf: (metric: string) => string): Piece[][] => {
  const lines: Piece[][] = [[]]
  const walk = (children: readonly Inline[], inLink: boolean): void =>
    children.forEach((node) => {
      if (node.type === 'break') lines.push([])
      else if (node.type === 'link') walk(node.children, true)
      else if (node.type === 'figure') lines.at(-1)!.push({ text: wordsOf(node.metric), form: null, bound: true })
      // No figure goes across the mark of a note.
      else if (node.type === 'note') lines.at(-1)!.push({ text: '', form: null, bound: false })
      else lines.at(-1)!.push({ text: textWords(node), form: inLink ? null : node.marks.join(' '), bound: false })
    })
  walk(nodes, false)
  return lines
}

const paragraphs = (runs: readonly Inline[][]): Block[] => runs.map((children) => ({ type: 'paragraph', children }))

type Texts = Pick<Manuscript, 'title' | 'summary' | 'lead' | 'sections' | 'metrics' | 'date'>

const wordsIn = ({ metrics }: Texts): ((metric: string) => string) => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  return (metric) => words.get(metric) ?? '？'
}

/** Answers the lines of a place (summary, lead, one section) as they are read in the order of the manuscript. */
export const readingsIn = (manuscript: Texts): ((spot: Spot) => Reading[]) => {
  const { title, date, summary, lead, sections } = manuscript
  const wordsOf = wordsIn(manuscript)
  const document = documentContext({ title, date, opening: lead }, {}, wordsOf)
  const contexts = sectionContexts(sections, afterOpening(lead, document, wordsOf))
  const read = (blocks: readonly Block[], context: ReadingContext) => lineReadings(readings(blocks, context, wordsOf))
  return ({ place, section }) => {
    if (place === 'title') return []
    if (place !== 'section') return read(place === 'lead' ? lead : summary, document)
    const at = sections.findIndex(({ id }) => id === section)
    return at < 0 ? [] : read(sections[at]!.body, contexts[at]!)
  }
}

/** Every number of a manuscript that is bound to no metric. */
export const unmarkedOf = (manuscript: Texts): UnmarkedFigure[] => {
  const { title, summary, lead, sections, metrics } = manuscript
  const wordsOf = wordsIn(manuscript)
  const readingsAt = readingsIn(manuscript)
  const at = (place: Spot['place'], section: string | null, blocks: Block[]) =>
    unmarkedIn(
      { place, section },
      runsOf(blocks).flatMap((run) => linesOf(run, wordsOf)),
      readingsAt({ place, section }),
    )
  const titled = bind(
    [title],
    metrics.filter(({ place }) => place === 'title'),
  ).passages
  return [
    ...at('title', null, paragraphs(titled)),
    ...at('summary', null, summary),
    ...at('lead', null, lead),
    ...sections.flatMap(({ id, body }) => at('section', id, body)),
  ]
}
