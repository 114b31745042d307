// What Word writes before a list item of a page it saved (mso-list:Ignore): a number stays as printed, a letter of a
// sign font becomes a bullet.
import { BULLETS, LETTER_BULLET, signsOf, withoutPrivateSigns } from './font-signs'
import { isElement, type Element, type Node } from './html-inlines'

const IGNORED = /mso-list\s*:\s*ignore/i
const NUMBER = /^[（(]?(?:\d{1,3}|[a-z]{1,4}|[一二三四五六七八九十百]{1,4}|[①-⑳])(?:\.\d{1,3})*[、.．)）]?$/i
const TIGHT = /[、）)]$/

const wordsIn = (node: Node): string =>
  node.type === 'text' ? node.data : isElement(node) ? node.children.map(wordsIn).join('') : ''

/** What stands for the mark that Word wrote: 1. or （一） or a bullet, with its distance. */
export const markWords = (words: string): string => {
  const mark = words.replace(/[\s\u00a0]+/g, '')
  if (!mark) return ''
  const isNumber = NUMBER.test(mark) && !LETTER_BULLET.test(`${mark}\t`)
  return isNumber ? (TIGHT.test(mark) ? mark : `${mark} `) : `${BULLET} `
}

export const isListMark = (style: string | undefined): boolean => IGNORED.test(style ?? '')

/** The mark of a list item, where an element is one. */
export const listMark = (element: Element): string | null =>
  isListMark(element.attribs.style) ? markWords(wordsIn(element)) : null

export const BULLET = '•'

const FONT = /font-family\s*:\s*([^;]{1,80})/i

/** The font that an element sets its words in. */
export const fontOf = ({ attribs, name }: Element): string | null =>
  FONT.exec(attribs.style ?? '')?.[1]
    ?.replace(/&quot;|["']/g, '')
    .trim() ?? (name === 'font' ? (attribs.face ?? null) : null)

export const asSigns = (text: string, font: string | null): string =>
  withoutPrivateSigns(font ? signsOf(text, font) : text)

const SIGN_BULLET = new RegExp(`^[\\s\\u00a0]*[${BULLETS}·][\\s\\u00a0]*`)
const LETTER = /^[ \r\n]*(?=[lnqupvwoØüð§¨·](?:\t|[ \u00a0]{2}|\u00a0))/

/** The words of a paragraph's first run with any bullet as the one that lists are made of. */
export const withBullet = (text: string): string => {
  if (SIGN_BULLET.test(text) && text.replace(SIGN_BULLET, '') !== text) return text.replace(SIGN_BULLET, `${BULLET} `)
  const bare = text.replace(/^[ \r\n]+/, '')
  return LETTER.test(text) && LETTER_BULLET.test(bare) ? `${BULLET} ${bare.slice(1).replace(/^[\s\u00a0]+/, '')}` : text
}
