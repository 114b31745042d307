// What a figure says beside its number, in words: which way it went, and the time it speaks of.
import type { Language, ManuscriptMetric } from '@/domain/manuscript'
import { DIRECTION_MESSAGES } from '@/domain/messages'
import { FIGURE_MESSAGES } from '../messages/figures'
import { dayWords } from './dates'

/** 下降0.1%, down 0.1%: the number alone does not say that it fell. */
export const directed = (
  { words, direction }: Pick<ManuscriptMetric, 'words' | 'direction'>,
  language: Language,
): string =>
  direction === null ? words : `${DIRECTION_MESSAGES[direction][language]}${language === 'zh' ? '' : ' '}${words}`

/** The period in the words of the release, else its days; then the day as of which it holds. */
export const periodOf = (
  { period, asOf, periodStart, periodEnd }: Pick<ManuscriptMetric, 'period' | 'asOf' | 'periodStart' | 'periodEnd'>,
  language: Language,
): string => {
  const days = [periodStart, periodEnd]
    .filter((day) => day !== null)
    .map((day) => dayWords(day, 'UTC', language))
    .join(language === 'zh' ? '至' : ' to ')
  return [period ?? days, asOf && FIGURE_MESSAGES[language].asOf(dayWords(asOf, 'UTC', language))]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ')
}

const NUMBER = /^[-+−–±]?[\d\s.,]+$/

/** What bare digits leave to the head of their column, to a neighbour, or to the noun behind them: 亿元 of 1,234.5. */
export const unitBeside = (
  { words, scale, unit }: Pick<ManuscriptMetric, 'words' | 'scale' | 'unit'>,
  language: Language,
): string => {
  if (unit === '' || !NUMBER.test(words)) return ''
  return `${language === 'zh' || unit === '%' ? '' : ' '}${scale}${unit}`
}
