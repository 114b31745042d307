// The numbers of a text that are bound to no metric yet, each with a name that lasts for as long as the words around it
// stay: an editor marks it as a figure, or says once that it is none.

import type { Manuscript, PLACES } from '../manuscript'
import { runsOf, textWords, type Inline } from '../text'
import { bind } from './bind'
import type { Figure } from './figure'
import type { Found } from './mark'
import { readFigures, readQuantity } from './read'

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

/**
 * The numbers of one place (its title, its lead, one section), in reading order. Equal ones in equal words are counted
 * through, the bound ones too.
 */
export const unmarkedIn = (spot: Spot, lines: readonly (readonly Piece[])[]): UnmarkedFigure[] => {
  const seen = new Map<string, number>()
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
    const found: Span[] = readFigures(text)
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
        const {
          raw,
          phrase,
          phraseStart,
          shared,
          quantity,
          unread,
          unit,
          kind,
          label,
          name,
          period,
          periodInherited,
          direction,
        } = span.figure
        return [
          {
            ...spot,
            line,
            raw,
            words: phrase,
            shared,
            start: phraseStart,
            unit: unit ?? '',
            kind,
            label: label ?? '',
            name,
            period,
            periodInherited,
            direction: direction === 'flat' ? null : direction,
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

/** Every number of a manuscript that is bound to no metric. */
export const unmarkedOf = ({
  title,
  summary,
  lead,
  sections,
  metrics,
}: Pick<Manuscript, 'title' | 'summary' | 'lead' | 'sections' | 'metrics'>): UnmarkedFigure[] => {
  const words = new Map(metrics.map((metric) => [metric.id, metric.words]))
  const wordsOf = (metric: string) => words.get(metric) ?? '？'
  const read = (place: Spot['place'], section: string | null, runs: readonly Inline[][]) =>
    unmarkedIn(
      { place, section },
      runs.flatMap((run) => linesOf(run, wordsOf)),
    )
  return [
    ...read(
      'title',
      null,
      bind(
        [title],
        metrics.filter(({ place }) => place === 'title'),
      ).passages,
    ),
    ...read('summary', null, runsOf(summary)),
    ...read('lead', null, runsOf(lead)),
    ...sections.flatMap(({ id, body }) => read('section', id, runsOf(body))),
  ]
}
