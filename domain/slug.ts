// Slugs: public addresses, and the keys of notices. One shape for all of them, and one way to make one from a title.
import { pinyin } from 'pinyin-pro'

/** Lower-case letters and digits, parted by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

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
