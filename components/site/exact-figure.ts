// A figure written out in full: 26.8万人次 is 268,000人次. Decimal strings only, never floats.
import type { Language, ManuscriptMetric } from '@/domain/manuscript'

/** 268000 → 268,000; 1234.50 → 1,234.50 */
export const grouped = (value: string): string => {
  const [whole = '', fraction] = value.split('.')
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`
}

const INSIDE = /^[余多几]$/
const AFTER = /^(以上|以下|以内|左右|上下|及以上|or more|or so)$/
const CLOSE = /^[%‰°]/

/** The full number with its unit and, in the place it has in print, its qualifier: 1,660余件, 近10,000人, 30%以上. */
export const exactWords = ({ value, unit, qualifier }: Pick<ManuscriptMetric, 'value' | 'unit' | 'qualifier'>, language: Language): string => {
  const inside = INSIDE.test(qualifier)
  const after = AFTER.test(qualifier)
  const gap = language === 'zh' || unit === '' || CLOSE.test(unit) ? '' : ' '
  const number = `${grouped(value)}${inside ? qualifier : ''}${gap}${unit}`
  const space = language === 'zh' ? '' : ' '
  if (after) return `${number}${space}${qualifier}`
  return qualifier === '' || inside ? number : `${qualifier}${space}${number}`
}
