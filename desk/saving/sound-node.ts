// One piece of a text of the editor, as it may be stored: of a kind that the house knows, with what that kind holds,
// and with an address that readers may be sent to. What is refused here can neither break a page nor wait in a draft.
import type { Language } from '@/domain/manuscript'
import { safeHref } from '@/domain/text'
import { idGiven } from './field-kinds'

type Sentence = Record<Language, string>
export type Piece = { type?: unknown; text?: unknown; children?: unknown; [key: string]: unknown }

const isText = (value: unknown) => typeof value === 'string'
const isTextOrNothing = (value: unknown) => value === undefined || value === null || isText(value)
const isWholeOrNothing = (value: unknown) => value === undefined || value === null || Number.isSafeInteger(value)
const fieldsOf = ({ fields }: Piece): Record<string, unknown> =>
  typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {}

type Holds = (piece: Piece) => boolean
const anything: Holds = () => true
const words: Holds = ({ text, format, style }) => isText(text) && isWholeOrNothing(format) && isTextOrNothing(style)

/** Every kind there is, and what a piece of it must hold. */
const KINDS: Record<string, Holds> = {
  root: anything,
  paragraph: anything,
  quote: anything,
  heading: ({ tag }) => isText(tag) && /^h[1-6]$/.test(tag as string),
  list: ({ listType, start }) => isTextOrNothing(listType) && isWholeOrNothing(start),
  listitem: anything,
  table: anything,
  tablerow: anything,
  tablecell: ({ colSpan, rowSpan }) =>
    [colSpan, rowSpan].every((span) => isWholeOrNothing(span) && (Number(span) || 1) <= 1000),
  tabletext: ({ role }) => isTextOrNothing(role),
  text: words,
  tab: ({ text }) => isTextOrNothing(text),
  linebreak: anything,
  link: anything,
  autolink: anything,
  note: anything,
  figure: ({ metric }) => isText(metric),
  upload: ({ relationTo, value, ...piece }) =>
    relationTo === 'media' &&
    idGiven(value) !== null &&
    ['alt', 'caption'].every((key) => isTextOrNothing(fieldsOf(piece)[key])),
}

const unknown = (type: string): Sentence => ({
  zh: `正文里有编辑器不认识的内容（${type}），没有保存。`,
  en: `The text holds something the editor does not know (${type}) and was not saved.`,
})
const unsafe = (href: string): Sentence => ({
  zh: `链接地址“${href}”不能用，没有保存：请用 https://、http://、mailto: 或 tel: 开头的地址，或本站的 /…。`,
  en: `The address of a link, “${href}”, cannot be used, and nothing was saved: it begins with https://, http://, mailto: or tel:, or with / on this site.`,
})

/** What is wrong with this piece, its children aside; null where nothing is. */
export const pieceTrouble = (piece: Piece): Sentence | null => {
  const type = typeof piece.type === 'string' ? piece.type : ''
  const holds = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
  if (!holds?.(piece)) return unknown(type.slice(0, 40) || '?')
  if (type !== 'link' && type !== 'autolink') return null
  const { url } = fieldsOf(piece)
  const href = typeof url === 'string' ? url.trim() : ''
  return safeHref.safeParse(href).success ? null : unsafe(href.slice(0, 80))
}
