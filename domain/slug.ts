// Slugs: public addresses, and the keys of notices. One shape for all of them, and one way to make one from a title.
import { pinyin } from 'pinyin-pro'
import type { Language } from './manuscript'

/** Lower-case letters and digits, parted by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An address that somebody typed. */
export const LONGEST_SLUG = 120

/** What is wrong with one. */
export const SLUG_TROUBLES = {
  empty: {
    zh: '请填写：小写字母、数字和连字符，如 press-2026。',
    en: 'Please fill it in: lower-case letters, digits and hyphens, such as press-2026.',
  },
  signs: {
    zh: '只能用小写字母、数字和单个连字符，连字符不在开头结尾，如 press-2026。',
    en: 'Only lower-case letters, digits and single hyphens, none at either end, such as press-2026.',
  },
  long: { zh: '最多 120 个字符。', en: 'At most 120 characters.' },
} satisfies Record<string, Record<Language, string>>

const LONGEST = 80
/** More of a title makes no longer slug, and costs as much as it is long. */
const TITLE_READ = 300

/**
 * A public address from a title: pinyin for Chinese, words cut at a hyphen, at most 80 characters; "" where nothing can
 * be pronounced.
 */
export const slugOf = (title: string): string => {
  const words = pinyin(title.slice(0, TITLE_READ), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  }).join(' ')
  const whole = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return whole.length <= LONGEST ? whole : whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
}
