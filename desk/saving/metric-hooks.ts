// A metric's value is read from its words, so that the two can never disagree. Its unit too, where the words have one:
// in English the noun that is counted stands beside the figure, and is typed (or imported); and of 3—5万人 the 3 shares
// the scale and unit of its neighbour.
import type {
  CollectionBeforeValidateHook,
  DateFieldValidation,
  PayloadRequest,
  TextFieldSingleValidation,
} from 'payload'
import { rowById } from '@/database/rows'
import { readFigures } from '@/domain/figures/read'
import type { ReadingContext } from '@/domain/figures/reading-context'
import { documentContext } from '@/domain/figures/reading-order'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { DOLLARS } from '@/domain/figures/units'
import { webAddress } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { nameFrom, type Named } from './metric-name'
import { needsArticle, periodFrom } from './metric-period'

/** What is stored as text arrives as text: a number would be kept beside a value that it does not say. */
const asText = (req: PayloadRequest, given: unknown): void => {
  if (given === undefined || given === null || typeof given === 'string') return
  throw notAllowed(req, 422, { zh: '行文和共用单位须是文字。', en: 'Words and shared unit are text.' })
}

type Stated = Named & Partial<Record<'words' | 'shared' | 'unit' | 'kind' | 'period', unknown>>

/** What the words say; whose dollar a bare $ is, and what a number counts in English, stands beside them. */
const unitOf = (said: string, given: unknown): string => {
  const beside = typeof given === 'string' ? given : ''
  return said === '' || (fold(said) === '$' && DOLLARS.includes(beside)) ? beside : said
}

/**
 * The metric with what its words say: value, unit, scale, qualifier, kind. @throws 422 where they say no single figure.
 */
export const metricFrom = <T extends Stated>(
  req: PayloadRequest,
  data: T,
  originalDoc?: Stated,
  around: ReadingContext = {},
) => {
  asText(req, data.words)
  asText(req, data.shared)
  const given: unknown = data.words ?? originalDoc?.words
  if (typeof given !== 'string') return data
  const words = given.trim()
  const shared: unknown = data.shared ?? originalDoc?.shared
  const read = readQuantity(words, typeof shared === 'string' ? shared : '')
  const unread = read ? null : readFigures(words).find((one) => one.unread !== null)
  if (unread)
    throw notAllowed(req, 422, {
      zh: `“${words}”里的“${unread.unread}”读不懂，只记“${unread.phrase}”会是错的数。请写成普通数字，如“3.5”“1.2亿”“-5”。`,
      en: `“${unread.unread}” in “${words}” is not understood, and “${unread.phrase}” alone would be a wrong figure. Write a plain number, such as 3.5, 120 million or -5.`,
    })
  if (!read)
    throw notAllowed(req, 422, {
      zh: `“${given}”里读不出一个数据。`,
      en: `No single figure can be read from “${given}”.`,
    })
  const { value, unit, scale, qualifier } = read.quantity
  const kept = given === originalDoc?.words && (shared ?? '') === (originalDoc?.shared ?? '')
  const label = nameFrom(data, originalDoc)
  return {
    ...data,
    ...periodFrom(data, originalDoc, around),
    label,
    title: [words, label].filter(Boolean).join(' · '),
    words,
    value,
    unit: unitOf(unit, data.unit),
    scale,
    qualifier,
    kind: kept && data.kind ? data.kind : read.kind,
  }
}

/** What the title and the date of its article say of the time that a metric speaks of. */
const aroundOf = async (req: PayloadRequest, article: string | null): Promise<ReadingContext> => {
  const row = article === null ? null : await rowById(req, 'articles', article)
  return row ? documentContext({ title: row.title || null, date: row.date?.slice(0, 10) ?? null }) : {}
}

export const fillFromWords: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const article = idOf(data.article ?? originalDoc?.article)
  return metricFrom(req, data, originalDoc, needsArticle(data, originalDoc) ? await aroundOf(req, article) : {})
}

/** A figure of the title, summary or lead belongs to no section. */
export const placeOf: CollectionBeforeValidateHook = ({ data, originalDoc }) =>
  data && (data.place ?? originalDoc?.place) !== 'section' && idOf(data.section) ? { ...data, section: null } : data

/** Readers may open it, so it is a web address or nothing. */
export const isWebAddress: TextFieldSingleValidation = (value) =>
  !value?.trim() ||
  webAddress.safeParse(value.trim()).success ||
  '请填写以 http:// 或 https:// 开头的网址。 An address that begins with http:// or https://.'

export const daysInOrder: DateFieldValidation = (value, { siblingData }) => {
  const start = (siblingData as { periodStart?: string | Date | null }).periodStart
  return (
    !value ||
    !start ||
    new Date(start) <= new Date(value) ||
    '终止日不能早于起始日。 The last day cannot be before the first.'
  )
}
