// The days of a metric follow the words of its period; days that somebody typed are theirs.
import { daysOf, type Around } from '@/domain/figures/period-days'

type Dated = Partial<Record<'period' | 'periodStart' | 'periodEnd' | 'periodInherited', unknown>>

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const dayOf = (value: unknown): string | null => wordsOf(value).slice(0, 10) || null
/** As date fields store a day. */
const stored = (day: string | undefined): string | null => (day ? `${day}T12:00:00.000Z` : null)

/** Whether the days of these words are only told by the article around them: 全年, 3月. */
export const needsArticle = ({ period }: Dated, before: Dated | undefined): boolean =>
  period !== undefined &&
  wordsOf(period) !== '' &&
  wordsOf(period) !== wordsOf(before?.period) &&
  daysOf(wordsOf(period)) === null

/**
 * `around`: what the article says of its time. What a save changes besides what it gives. A period that a person wrote
 * is no longer taken from the text before.
 */
export const periodFrom = (data: Dated, before: Dated | undefined, around: Around = {}): Dated => {
  if (data.period === undefined || wordsOf(data.period) === wordsOf(before?.period)) return {}
  const [was, now] = [daysOf(wordsOf(before?.period), around), daysOf(wordsOf(data.period), around)]
  const isTyped = (name: 'periodStart' | 'periodEnd', computed: string | undefined) =>
    dayOf(data[name]) !== null && dayOf(data[name]) !== (computed ?? null)
  const typed = isTyped('periodStart', was?.start) || isTyped('periodEnd', was?.end)
  return {
    ...(!typed && { periodStart: stored(now?.start), periodEnd: stored(now?.end) }),
    ...(before && { periodInherited: false }),
  }
}
