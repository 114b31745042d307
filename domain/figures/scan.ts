// Walks through a text once and finds every number with its kind; overlaps nothing and misses no digit.
import { kindOf } from './classify'
import type { Figure } from './figure'
import { otherAt, STARTS } from './no-statistic'
import { numberAt, type NumberPhrase } from './number'
import { sharesAt } from './shares'
import { match } from './sticky'

/**
 * `phrase` is null for what its own shape tells (dates, document numbers). Surroundings are folded and short, so that
 * reading stays linear.
 */
export type Found = {
  start: number
  end: number
  kind: Figure['kind']
  phrase: NumberPhrase | null
  before: string
  after: string
  /** The unit that it has without words of its own: the % of each share of 7.7:57.5:34.8. */
  lent?: string
}

const LOOK_BEHIND = 48
const LOOK_AHEAD = 72

/** A number in a short quotation is part of a name: “3510”, “人才金政37条”. A quotation with a sentence in it is speech. */
const isQuoted = (before: string, after: string): boolean =>
  /^[^\n]*[”’"」』》]/.test(after.slice(0, 18)) &&
  /[“‘"「『《][^“”‘’"「」『』《》,，。;!?\n]{0,20}$/.test(before) &&
  /^[^“”‘’"「」『』《》,，。;!?\n]{0,16}[”’"」』》]/.test(after)

const isAlone = (before: string, after: string): boolean =>
  /(?:^|[\n|\t]) *$/.test(before.slice(-6)) && /^ *(?:$|[\n|\t])/.test(after)

const TOKEN = /[A-Za-z][A-Za-z\d]{0,30}级?/y
const DIGIT = /\d/

/** Letters right after the digits that are no unit make a name of both: 5G, 4A级, 3D. */
const nameEnd = (phrase: NumberPhrase, folded: string): number | null => {
  const token = phrase.unit === '' && phrase.script === 'arabic' ? match(TOKEN, folded, phrase.end) : null
  return token ? phrase.end + token[0].length : null
}

export const scan = (text: string, folded: string): Found[] => {
  const found: Found[] = []
  const starts = new RegExp(STARTS)
  let from = 0
  for (;;) {
    starts.lastIndex = from
    const start = starts.exec(folded)?.index
    if (start === undefined) return found
    const before = folded.slice(Math.max(0, start - LOOK_BEHIND), start)
    const shares = sharesAt(text, folded, start, before)
    for (const phrase of shares) {
      from = phrase.end
      found.push({
        start: phrase.start,
        end: from,
        kind: 'percent',
        phrase,
        before,
        after: folded.slice(from, from + LOOK_AHEAD),
        lent: '%',
      })
    }
    if (shares.length > 0) continue
    const other = otherAt(folded, start)
    const phrase = other ? null : numberAt(text, folded, start, found.at(-1))
    const end = other?.end ?? phrase?.end ?? start + 1
    from = end
    const after = folded.slice(end, end + LOOK_AHEAD)
    if (other) found.push({ start, end, kind: other.kind, phrase: null, before, after })
    if (!phrase) continue
    const named = nameEnd(phrase, folded)
    if (named !== null) {
      from = named
      found.push({ start, end: named, kind: 'name', phrase: null, before, after })
      continue
    }
    const kind = kindOf(phrase, {
      before: before.slice(-20),
      after,
      quoted: isQuoted(before, after),
      alone: isAlone(before, after),
    })
    if (kind !== 'word') found.push({ start, end, kind, phrase, before, after })
    else if (DIGIT.test(folded.slice(start, end))) found.push({ start, end, kind: 'name', phrase: null, before, after })
  }
}
