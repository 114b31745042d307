// Finds every number in a text and says what each is.
import { fold } from '@/domain/vocabulary/folding'
import { borrow, type Joined } from './borrow'
import { isMetricKind } from './classify'
import { directionOf } from './direction'
import { readEnglish, type Reading } from './english/read'
import type { Figure, Quantity } from './figure'
import { NO_NAME } from './naming/name-parts'
import { namesOf } from './naming/names'
import { printedName } from './naming/printed'
import { kindOfNoun, nounAfter } from './nouns'
import { NO_PERIOD, periods } from './period'
import { datesOf } from './period-days'
import { qualifierAfter, qualifierBefore } from './qualifiers'
import { quantityOf, unitOf } from './quantity'
import type { ReadingContext } from './reading-context'
import { scan } from './scan'
import { touching } from './touching'
import { readQuantity } from './typed-quantity'
import { words } from './write'

/** Whether the words, read with what is shared, say this very quantity. */
const sharesWell = (printed: string, shared: string, { value, unit, qualifier }: Quantity): boolean => {
  const read = readQuantity(printed, shared)?.quantity
  return read?.value === value && read.unit === unit && read.qualifier === qualifier
}

/** Texts leave spaces where house style writes none: 约 3 万 人, 5% 以上, US$ 5 bn. */
const saysAgain = (printed: string, quantity: Quantity): boolean => {
  const written = words(quantity)
  if (written === printed) return true
  return written.replaceAll(' ', '') === printed.replaceAll(' ', '') && sharesWell(printed, '', quantity)
}

/** One literal for each kind: a spread for every number takes half the time of reading. */
const otherOf = (raw: string, { start, kind }: Joined): Figure => ({
  raw,
  start,
  value: null,
  scale: '',
  unit: null,
  qualifier: null,
  kind,
  direction: null,
  isMetric: false,
  name: NO_NAME,
  label: null,
  ...NO_PERIOD,
  phrase: raw,
  phraseStart: start,
  shared: '',
  unread: null,
  quantity: null,
})

const figureOf = (text: string, folded: string, found: Joined, context: ReadingContext): Figure => {
  const { start, end, kind, phrase, before, after } = found
  const raw = text.slice(start, end)
  if (!phrase || !isMetricKind(kind)) return otherOf(raw, found)
  const prefix = phrase.infix ? '' : qualifierBefore(before)
  const suffix = phrase.infix || prefix ? '' : qualifierAfter(folded, end)
  const phraseStart = start - prefix.length
  const printed = text.slice(phraseStart, end + suffix.length)
  const outer =
    prefix || suffix ? text.slice(prefix ? phraseStart : end, prefix ? start : end + suffix.length).trim() : ''
  const quantity = quantityOf(phrase, outer ? { qualifier: outer, place: prefix ? 'first' : 'last' } : null)
  const noun = phrase.unit === '' && phrase.script !== 'fraction' ? nounAfter(after, phrase.value === '1') : null
  const bindable =
    phrase.unread === null &&
    (found.shared === '' ? saysAgain(printed, quantity) : sharesWell(printed, found.shared, quantity))
  return {
    raw,
    start,
    value: quantity.value,
    scale: phrase.scale,
    unit: unitOf(phrase, context) || noun || null,
    qualifier: quantity.qualifier || null,
    kind: (noun === null ? null : kindOfNoun(noun)) ?? kind,
    direction: directionOf(before.slice(0, before.length - prefix.length), after) ?? found.direction,
    isMetric: true,
    name: NO_NAME,
    label: null,
    ...NO_PERIOD,
    phrase: printed,
    phraseStart,
    shared: found.shared,
    unread: phrase.unread,
    quantity: bindable ? quantity : null,
  }
}

/** What an English sentence says of its figure; a period that it leaves out is inherited. */
const inEnglish = ({ name, direction, period, isOfAnotherTime }: Reading, context: ReadingContext) => {
  const inherited = period === null && !isOfAnotherTime ? (context.period ?? null) : null
  return {
    name,
    direction,
    label: printedName(name, direction) || null,
    ...datesOf(period ?? inherited ?? '', context),
    period: period ?? inherited,
    periodInherited: inherited !== null,
  }
}

/** Every number of the text in order, without overlaps; every ASCII digit is in exactly one. */
export const readFigures = (text: string, context: ReadingContext = {}): Figure[] => {
  const folded = fold(text)
  const found = borrow(scan(text, folded), text, folded)
  const figures = found.map((one, at) => {
    const figure = figureOf(text, folded, one, context)
    const unread = figure.isMetric ? touching(text, folded, found, at) : null
    if (unread !== null) {
      figure.unread = unread
      figure.value = null
      figure.quantity = null
    }
    return figure
  })
  const named = namesOf(text, folded, figures, context)
  const readings = readEnglish(text, folded, figures)
  // An English sentence says its time with its figure.
  const period = periods(text, folded, figures, context, (at) => !readings[at] || named[at] !== null)
  figures.forEach((figure, i) => {
    if (!figure.isMetric) return
    const [chinese, english] = [named[i], readings[i]]
    if (chinese) {
      figure.name = chinese.name
      figure.direction = chinese.direction
      figure.label = printedName(chinese.name, chinese.direction) || null
    }
    if (english && !chinese) Object.assign(figure, inEnglish(english, context))
    else Object.assign(figure, period[i])
  })
  return figures
}
