// Whether a body that was counted is of a kind that anybody here reads: an object as JSON, not nested without end, or a
// form that is whole. What it says is looked at later, by whoever takes it.
import type { Language } from '@/domain/manuscript'

type Sentence = Record<Language, string>
export type BodyTrouble = { status: 400 | 413 | 415; sentence: Sentence }

const MOST_PARTS = 20
/** A text of the editor nests forty pieces, each of them an object in a list. */
const DEEPEST = 200

const KIND: Sentence = {
  zh: '请求的内容须是 JSON 或表单，请检查 Content-Type。',
  en: 'The body must be JSON or a form; please check the Content-Type.',
}
const NO_OBJECT: Sentence = { zh: '请求的内容须是一个 JSON 对象。', en: 'The body must be a JSON object.' }
const TANGLED: Sentence = {
  zh: `请求的内容嵌套超过 ${DEEPEST} 层，没有接收。`,
  en: `The body nests more than ${DEEPEST} levels; it was not taken.`,
}
const TORN: Sentence = {
  zh: '表单不完整，没有接收，请重新发送。',
  en: 'The form is not whole and was not taken; please send it again.',
}
const PARTS: Sentence = {
  zh: `表单超过 ${MOST_PARTS} 项，没有接收。`,
  en: `The form has more than ${MOST_PARTS} parts; it was not taken.`,
}

const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [...'"\\{}[]'].map((sign) => sign.charCodeAt(0))

const jsonTrouble = (bytes: Uint8Array): BodyTrouble | null => {
  const first = bytes.findIndex((byte) => byte > 0x20)
  if (first < 0) return null
  if (bytes[first] !== OPEN) return { status: 400, sentence: NO_OBJECT }
  let depth = 0
  let isWords = false
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (isWords) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) isWords = false
    } else if (byte === QUOTE) isWords = true
    else if (byte === OPEN || byte === OPEN_LIST) {
      depth += 1
      if (depth > DEEPEST) return { status: 400, sentence: TANGLED }
    } else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1
  }
  return null
}

/** How many parts a form has, by its boundary; counting ends above `most`. */
const partsOf = (bytes: Buffer, boundary: string, most: number): number => {
  let parts = -1
  for (let at = bytes.indexOf(boundary); at >= 0 && parts <= most; at = bytes.indexOf(boundary, at + 1)) parts += 1
  return parts
}

const formTrouble = (type: string, body: Uint8Array): BodyTrouble | null => {
  const named = /boundary=(?:"([^"]{1,200})"|([^\s";]{1,200}))/i.exec(type)
  const boundary = `--${named?.[1] ?? named?.[2] ?? ''}`
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  if (!named || bytes.indexOf(boundary) < 0 || bytes.lastIndexOf(`${boundary}--`) < 0)
    return { status: 400, sentence: TORN }
  return partsOf(bytes, boundary, MOST_PARTS) > MOST_PARTS ? { status: 413, sentence: PARTS } : null
}

/** What is wrong with it, or null. `isQuery`: it stands for what would be behind the `?`. */
export const bodyTrouble = (type: string, body: Uint8Array, isQuery: boolean): BodyTrouble | null => {
  const [kind = ''] = type.toLowerCase().split(';')
  if (isQuery) return kind === 'application/x-www-form-urlencoded' ? null : { status: 415, sentence: KIND }
  if (body.length === 0) return null
  if (kind.trim() === 'application/json') return jsonTrouble(body)
  if (kind.trim() === 'multipart/form-data') return formTrouble(type, body)
  return { status: 415, sentence: KIND }
}
