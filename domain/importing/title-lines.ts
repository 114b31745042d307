// Which passages are the title: one, or several that are one title set on several lines.
import { foldMarks } from '@/domain/vocabulary/folding'
import type { Known } from './assembly'
import { joint } from './line-joints'
import { blockWords, HAN, isBody, width, type Passage } from './passage'
import { hasColumn, isIssuer, isMasthead, titled } from './title'
import { isNone, sharedWith, titleScore, type Surroundings } from './title-score'
import { GENRES } from './title-words'
import type { Verdict } from './verdict'
import type { Zones } from './zones'

/** The passages from `from` to `to`, both included, are the title; `words` are its words. */
export type TitleLines = { from: number; to: number; words: string }

const MOST_LINES = 4
/** The name of a rubric under a title is shorter. */
const SHORTEST_LINE = 10
/** How far down a title may stand under what a site says of itself. */
const DEEPEST = 10
/** The least that is a title rather than a line about which nothing is known. */
const LEAST = 2

const GENRE_END = new RegExp(`(?:${GENRES.join('|')})(?:\\([^()]{1,12}\\))?$`)
const ENDS_OPEN = /[的和与及、暨在对为以年月了]$|(?:关于|印发|转发|批转|公布)$/
const OPENED = /[“《〈（(]/g
const CLOSED = /[”》〉）)]/g
const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0

/**
 * The line cannot be all of a title: a bracket is open, it ends in the middle, or it promises a kind that comes later.
 */
const isUnfinished = (line: string): boolean => {
  const words = foldMarks(line)
  return (
    count(line, OPENED) > count(line, CLOSED) ||
    ENDS_OPEN.test(words) ||
    (/关于|印发|转发|批转/.test(words) && !GENRE_END.test(words))
  )
}

/** A second line that finishes the first: it ends with a kind of document, and begins none of its own. */
const finishes = (line: string): boolean => {
  const words = foldMarks(line)
  return GENRE_END.test(words) && !/关于/.test(words.slice(2))
}

/** What stands under a title and is no part of it. */
const PARTICULARS: ReadonlySet<Verdict['is']> = new Set(['credits', 'date', 'official', 'byline', 'issued'])

/** `next` goes on with the title that `line` began. */
const goesOn = (
  line: string,
  next: Passage,
  after: Passage | undefined,
  afterIs: Verdict['is'] | undefined,
): boolean => {
  if (next.block.type !== 'paragraph' || isMasthead(next.text) || /[:：]$/.test(next.text)) return false
  const words = foldMarks(next.text)
  if (isIssuer(line)) return words.startsWith('关于')
  if (isNone(line)) return false
  if (width(next.text) > 120 || /[。;]$/.test(words) || isIssuer(next.text)) return false
  if (HAN.test(line) && isUnfinished(line)) return true
  if (/^[—–-]{1,2}/.test(next.text) || hasColumn(next.text)) return false
  // Two lines of a title that stands apart: right under one another, with an empty line or the page's particulars
  // below.
  const closes = afterIs !== undefined && PARTICULARS.has(afterIs)
  const apart = next.tight === true && (closes || !after?.tight)
  if (apart && width(next.text) >= SHORTEST_LINE) return true
  return next.tight !== false && HAN.test(line) && finishes(next.text) && !GENRE_END.test(foldMarks(line)) && closes
}

const together = (lines: string[]): string =>
  lines.reduce((words, line) => {
    const space = joint(words, line) || isUnfinished(words) || finishes(line) ? joint(words, line) : ' '
    return words + space + line
  })

/** Answers, for a place, the first two paragraphs of the text from there on. */
const leadsOf = (passages: Passage[], verdicts: Verdict[]): ((from: number) => string) => {
  const bodies = passages.flatMap((passage, i) => (verdicts[i]?.is === 'text' && isBody(passage) ? [i] : []))
  return (from) => {
    const first = bodies.findIndex((i) => i >= from)
    if (first < 0) return ''
    const lead = bodies.slice(first, first + 2).flatMap((i) => blockWords((passages[i] as Passage).block))
    return lead.join('\n').slice(0, 1500)
  }
}

/** No title stands further down. */
const MOST_CANDIDATES = 40

/** The title of these passages; null where no line is one. */
export const titleLines = (passages: Passage[], verdicts: Verdict[], zones: Zones, known: Known): TitleLines | null => {
  const isText = (i: number) => verdicts[i]?.is === 'text' && passages[i]?.role !== 'chrome'
  const leadFrom = leadsOf(passages, verdicts)
  const declared = new Set(passages.flatMap(({ role }, i) => (role === 'title' ? [i] : [])))
  const isOverParticulars = (i: number) =>
    i < DEEPEST &&
    PARTICULARS.has(verdicts[i + 1]?.is ?? 'text') &&
    !isBody(passages[i] as Passage) &&
    sharedWith(passages[i]?.text ?? '', leadFrom(i + 1)) > 0.3
  // The first passage of the text may be a long title; a declared one may stand anywhere.
  const isLine = (i: number) => isText(i) && passages[i]?.block.type === 'paragraph'
  const candidates = passages.flatMap((_, i) => ((i <= zones.body && isLine(i)) || declared.has(i) ? [i] : []))
  const knownTitle = known.title ? titled(known.title).title : null
  const bestOf = (starts: number[]): TitleLines | null => {
    let [best, most]: [TitleLines | null, number] = [null, LEAST - Number.EPSILON]
    let above = 0
    for (const from of starts.slice(0, MOST_CANDIDATES)) {
      const lines: string[] = []
      for (let to = from; to < Math.min(from + MOST_LINES, passages.length); to += 1) {
        const passage = passages[to]
        if (!passage || (to > from && (!isText(to) || declared.has(from)))) break
        if (to > from && !goesOn(together(lines), passage, passages[to + 1], verdicts[to + 1]?.is)) break
        lines.push(passage.text)
        const words = together(lines)
        const particulars = [1, 2].find((step) => PARTICULARS.has(verdicts[to + step]?.is ?? 'text'))
        const score =
          titleScore(words, {
            above,
            particulars: particulars ?? Infinity,
            overText: to + 1 < passages.length && isText(to + 1) && isBody(passages[to + 1] as Passage),
            lead: leadFrom(to + 1),
            role: roleOf(passages[from] as Passage),
            known: knownTitle !== null && words.replace(/\s/g, '').includes(knownTitle.replace(/\s/g, '')),
          }) + (lines.length > 1 ? 2 : 0)
        if (score > most && score > (lines.length > 1 ? 2 : 0)) [best, most] = [{ from, to, words }, score]
      }
      above += 1
    }
    return best
  }
  return (
    bestOf(candidates) ??
    bestOf(passages.flatMap((_, i) => (i > zones.body && isLine(i) && isOverParticulars(i) ? [i] : [])))
  )
}

const roleOf = ({ role }: Passage): Surroundings['role'] => (role === 'title' || role === 'heading' ? role : 'text')
