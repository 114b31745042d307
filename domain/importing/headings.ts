// Which passages of the body are headings: marked (own line or run in), short unpunctuated lines, or said so by the
// format.
import { foldMarks } from '@/domain/vocabulary/folding'
import { isDateLine } from './dates'
import { markerOf, MARKER_KINDS, type MarkerKind } from './markers'
import { HAN, isBody, isProse, width, type Passage } from './passage'

/** The passages before one, after it, and after that. */
type Around = [Passage | undefined, Passage | undefined, Passage | undefined]

export type HeadingKind = MarkerKind | 'bare-outer' | 'bare' | `h${number}`

export type Heading = {
  kind: HeadingKind
  marker: string | null
  text: string
  /** Where the running text of the same passage goes on; null when the heading is the whole passage. */
  rest: number | null
}

const CLOSING = /[\s。.:：]+$/
/** A statistic makes a sentence of it, not a heading: 增长5.6%, 714.73亿元. */
const STATISTIC = /\d[\d.,]*\s*(?:%|‰|个百分点|万|亿|percent|million|billion)/

const OWN_LINE = 110
const RUN_IN = 84

const textOf = (words: string) => words.replace(CLOSING, '').trim()

const RUN_INS: readonly RegExp[] = [
  /^([^。!?;]{2,60}?)。["”』」’)]?(?=.{4})/,
  /^([A-Z][^.!?;:]{4,110}?)\.\s+(?=[A-Z“"0-9])/,
]
/** Only after 一、 or (一): 一、常住人口:2022年末…… or 一、常住人口 2022年末……. */
const OUTER_RUN_INS: readonly RegExp[] = [/^([^,。;:\d]{2,20}):(?=.{20})/, /^([^,。;:\d\s]{2,20})\s+(?=.{30})/]

const runIn = (words: string, kind: MarkerKind): { heading: string; rest: number } | null => {
  for (const pattern of kind === 'han' || kind === 'han-bracket' ? [...RUN_INS, ...OUTER_RUN_INS] : RUN_INS) {
    const found = pattern.exec(words.slice(0, 300))
    if (found?.[1] && width(found[1]) <= (HAN.test(found[1]) ? RUN_IN : OWN_LINE) && !STATISTIC.test(found[1]))
      return { heading: found[1], rest: found[0].length }
  }
  return null
}

const ENUMERATED = /[;,、]$/

const marked = (passage: Passage, next: Passage | undefined, seen: Set<HeadingKind>): Heading | null => {
  const words = foldMarks(passage.text.slice(0, 400))
  const found = markerOf(words)
  if (!found) return null
  const marker = passage.text.slice(0, found.length).trim()
  const body = words.slice(found.length)
  const run = runIn(body, found.kind)
  if (run)
    return {
      kind: found.kind,
      marker,
      text: textOf(passage.text.slice(found.length, found.length + run.heading.length)),
      rest: found.length + run.rest,
    }
  const text = passage.text.slice(found.length)
  const limit = HAN.test(text) ? OWN_LINE : OWN_LINE + 30
  if (
    !text ||
    width(text) > limit ||
    ENUMERATED.test(body) ||
    /[。;]./.test(body) ||
    (STATISTIC.test(body) && /[。.]$/.test(body)) ||
    // A sentence with nothing under it.
    (body.endsWith('。') && next?.role === 'heading')
  )
    return null
  return isFollowed(found.kind, next, seen) ? { kind: found.kind, marker, text: textOf(text), rest: null } : null
}

/** A heading has something under it: text, or a marker further in. Numbered lines one under another are a list. */
const isFollowed = (kind: MarkerKind, next: Passage | undefined, seen: Set<HeadingKind>): boolean => {
  if (!next) return seen.has(kind)
  const after = markerOf(foldMarks(next.text.slice(0, 40)))
  if (after)
    return after.kind !== kind && (isBody(next) || MARKER_KINDS.indexOf(after.kind) > MARKER_KINDS.indexOf(kind))
  return (
    isBody(next) ||
    next.role === 'heading' ||
    (kind === 'han' && width(next.text) <= OWN_LINE && !ENUMERATED.test(foldMarks(next.text)))
  )
}

const BRACKETED = /^【([^【】]{2,30})】$/
const BARE = 92
/** English names its sections in whole phrases. */
const ENGLISH_BARE = 125
const BARE_NOISE =
  /^[\d\s.,:%/()-]+$|[,、;:(—-]$|^(?:附件|附:|附表|注:|注释|备注|联系|电话|地址|邮编|单位:|问:|答:|[^:]{0,10}(?:记者|主持人|发布人|发言人|提问|出席|地点)[^:]{0,6}:|\(|——|—)|:.{0,3}\d{3,}/

const SPEAKER = /^[^:]{1,16}:$/

/** Short, and no sentence, date or label. */
const isBare = (passage: Passage): boolean => {
  const words = foldMarks(passage.text)
  const most = HAN.test(passage.text) ? BARE : ENGLISH_BARE
  return (
    passage.block.type === 'paragraph' &&
    !isProse(passage.text) &&
    width(passage.text) <= most &&
    width(passage.text) >= 4 &&
    !BARE_NOISE.test(words) &&
    // The foot of a page: Office for Statistics | 12
    !/ \| /.test(words) &&
    !isDateLine(words)
  )
}

/** The name of a group of sections: a line apart over the heading of the first. English alone sets its groups so. */
const isOuter = (passage: Passage, next: Passage | undefined, after: Passage | undefined): boolean =>
  next !== undefined &&
  !HAN.test(passage.text) &&
  /^[A-Z]/.test(passage.text) &&
  next.tight !== true &&
  isBare(next) &&
  after !== undefined &&
  isBody(after)

const bare = (passage: Passage, around: Around): Heading | null => {
  const [previous, next, after] = around
  const bracketed = BRACKETED.exec(foldMarks(passage.text))
  if (bracketed && next) return { kind: 'bare', marker: null, text: passage.text.slice(1, -1).trim(), rest: null }
  if (!isBare(passage)) return null
  if (isOuter(passage, next, after)) return { kind: 'bare-outer', marker: null, text: textOf(passage.text), rest: null }
  if (!next || !isBody(next) || next.block.type === 'table' || SPEAKER.test(foldMarks(next.text.slice(0, 20))))
    return null
  if (previous && previous.role === 'text' && /[,、]$/.test(foldMarks(previous.text.slice(-2)))) return null
  return { kind: 'bare', marker: null, text: textOf(passage.text), rest: null }
}

const declared = (passage: Passage): Heading | null => {
  if (passage.role !== 'heading') return null
  const length = markerOf(foldMarks(passage.text.slice(0, 40)))?.length ?? 0
  return {
    kind: `h${passage.rank}`,
    marker: passage.text.slice(0, length).trim() || null,
    text: textOf(passage.text.slice(length)),
    rest: null,
  }
}

/** One answer per passage of the body, in order; null where it is not a heading. */
export const headingsOf = (body: Passage[]): (Heading | null)[] => {
  const seen = new Set<HeadingKind>()
  // Where the format says what its headings are, a short line is only a short line.
  const declares = body.filter(({ role }) => role === 'heading').length > 1
  const headings = body.map((passage, i) => {
    const heading =
      passage.block.type === 'paragraph'
        ? (declared(passage) ??
          marked(passage, body[i + 1], seen) ??
          (declares ? null : bare(passage, [body[i - 1], body[i + 1], body[i + 2]])))
        : null
    if (heading) seen.add(heading.kind)
    return heading && heading.text ? heading : null
  })
  return withoutContents(grouped(headings))
}

/** Where some sections stand in groups, those before the first group stand as high as the groups. */
const grouped = (headings: (Heading | null)[]): (Heading | null)[] => {
  const first = headings.findIndex((heading) => heading?.kind === 'bare-outer')
  return headings.map((heading, i) =>
    heading?.kind === 'bare' && i < first ? { ...heading, kind: 'bare-outer' as const } : heading,
  )
}

/** The lines of a table of contents name headings that come later: the last of equal ones is the heading. */
const withoutContents = (headings: (Heading | null)[]): (Heading | null)[] => {
  const last = new Map(headings.map((heading, i) => [heading?.text ?? '', i]))
  return headings.map((heading, i) =>
    heading?.marker && heading.rest === null && last.get(heading.text) !== i ? null : heading,
  )
}

/**
 * How deep each kind of heading stands in this document, from 1; markers keep their order, other kinds come as they
 * first appear.
 */
export const depths = (headings: (Heading | null)[]): Map<HeadingKind, number> => {
  const kinds = [...new Set(headings.flatMap((heading) => (heading ? [heading.kind] : [])))]
  const order = (kind: HeadingKind) => (MARKER_KINDS as readonly string[]).indexOf(kind)
  const rankOf = (kind: HeadingKind) => Number(kind.slice(1))
  const nested = [...kinds].sort((a, b) => {
    if (order(a) >= 0 && order(b) >= 0) return order(a) - order(b)
    if (a === 'bare-outer' || b === 'bare-outer') return a === 'bare-outer' ? -1 : 1
    return /^h\d$/.test(a) && /^h\d$/.test(b) ? rankOf(a) - rankOf(b) : kinds.indexOf(a) - kinds.indexOf(b)
  })
  return new Map(nested.map((kind, i) => [kind, i + 1]))
}
