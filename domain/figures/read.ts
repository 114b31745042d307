// Finds every number in a text and says what each is.
import { isMetricKind, kindOf } from './classify'
import { directionOf } from './direction'
import type { Figure, MetricKind, Quantity } from './figure'
import { fold } from './fold'
import { nounAfter } from './nouns'
import { numberAt, type NumberPhrase } from './number'
import { otherAt, STARTS } from './others'
import { QUALIFIER_AFTER, QUALIFIER_BEFORE } from './qualifiers'

const DIGIT = /\d/

/** A number in a short quotation is part of a name: “3510”, “人才金政37条”. A quotation with a sentence in it is speech. */
const isQuoted = (before: string, after: string): boolean => {
  const open = /[“‘"「『《]([^“”‘’"「」『』《》,。;!?\n]{0,20})$/.exec(before)
  return open !== null && /^[^“”‘’"「」『』《》,。;!?\n]{0,16}[”’"」』》]/.test(after)
}

const ALONE_BEFORE = /(?:^|[\n|\t]) *$/
const ALONE_AFTER = /^ *(?:$|[\n|\t])/

const TOKEN = /[A-Za-z][A-Za-z\d]{0,30}级?/y

/** Letters right after the digits that are no unit make a name of both: 5G, 4A级, 3D. */
const letters = (folded: string, at: number): number => {
  TOKEN.lastIndex = at
  return TOKEN.exec(folded)?.[0].length ?? 0
}

type Found = { figure: Figure; phrase: NumberPhrase | null }

const plain = (text: string, start: number, end: number, kind: Figure['kind']): Figure => {
  const raw = text.slice(start, end)
  return {
    raw, start, value: null, scale: '', unit: null, qualifier: null, kind, direction: null, isMetric: false, label: null, period: null,
    phrase: raw, phraseStart: start, quantity: null,
  }
}

export const readFigures = (text: string): Figure[] => {
  const folded = fold(text)
  const found: Found[] = []
  const starts = new RegExp(STARTS)
  let from = 0
  for (;;) {
    starts.lastIndex = from
    const hit = starts.exec(folded)
    if (!hit) break
    const at = hit.index
    const other = otherAt(folded, at)
    if (other) {
      found.push({ figure: plain(text, at, other.end, other.kind), phrase: null })
      from = other.end
      continue
    }
    const phrase = numberAt(text, folded, at)
    if (!phrase) {
      from = at + 1
      continue
    }
    const token = phrase.unit === '' && phrase.numeral === 'arabic' ? letters(folded, phrase.end) : 0
    if (token > 0) {
      from = phrase.end + token
      found.push({ figure: plain(text, at, from, 'name'), phrase: null })
      continue
    }
    const before = folded.slice(Math.max(from > at ? at : Math.max(0, at - 40), 0), at)
    const after = folded.slice(phrase.end, phrase.end + 60)
    const kind = kindOf(phrase, {
      before, after, quoted: isQuoted(before, after), alone: ALONE_BEFORE.test(before) && ALONE_AFTER.test(after),
    })
    from = phrase.end
    if (kind === 'word') {
      if (DIGIT.test(folded.slice(at, phrase.end))) found.push({ figure: plain(text, at, phrase.end, 'name'), phrase: null })
      continue
    }
    const figure = plain(text, at, phrase.end, kind)
    if (!isMetricKind(kind)) {
      found.push({ figure, phrase })
      continue
    }
    const prefix = phrase.infix ? null : QUALIFIER_BEFORE.exec(before)
    QUALIFIER_AFTER.lastIndex = phrase.end
    const suffix = phrase.infix || prefix ? null : QUALIFIER_AFTER.exec(folded)
    const noun = phrase.unit === '' ? nounAfter(after, phrase.value === '1') : null
    found.push({
      figure: {
        ...figure,
        value: phrase.value,
        scale: phrase.scale,
        unit: phrase.unitKind === 'percent' ? (phrase.unit.startsWith('‰') ? '‰' : '%') : phrase.unit || noun,
        qualifier: phrase.infix || prefix?.[1] || prefix?.[3] || suffix?.[0].trim() || null,
        isMetric: true,
        direction: directionOf(before, after),
      },
      phrase,
    })
  }
  return found.map(({ figure }) => figure)
}

export const readQuantity = (words: string): { quantity: Quantity; kind: MetricKind } | null => (words === '' ? null : null)
