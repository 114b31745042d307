// Bytes become text: UTF-8, UTF-16 and GB18030. Anything that would read as nonsense is refused rather than guessed at.
import { Unreadable } from './unreadable'

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The commonest signs of written Chinese, simplified and traditional: a text in a wrong encoding has hardly any. */
const COMMON = new Set(
  '的一是不了在有人和年月日市国國中大为為上个個会會这這来來到时時地们們生以可要就出发發对對成分家工民政府全新业業务務经經产產高开開展行动動作区區建设設公布数數量电電力学學法部门門社会長长加强自于於及第与與其他方面本报報,。、；：“”（）《》',
)

const SAMPLE = 20_000

const readsAsChinese = (text: string): boolean => {
  const signs = text.slice(0, SAMPLE).match(/[^\p{ASCII}]/gu) ?? []
  const common = signs.filter((sign) => COMMON.has(sign)).length
  return signs.length === 0 || common / signs.length >= 0.12
}

// A text that was once decoded wrongly and saved so: replacement signs, stray controls, or their classic Chinese
// remains.
const BROKEN = /\ufffd|[\u0080-\u0084\u0086-\u009f]|锟斤拷|烫烫烫/g
const isBroken = (text: string): boolean => (text.match(BROKEN)?.length ?? 0) > Math.max(2, text.length / 2000)

/** Control signs other than line ends, tabs and the escape sign. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== 27)
const manyControls = (codes: ArrayLike<number>): boolean =>
  Array.from(codes).filter(isControl).length > codes.length / 100
const codesOf = (text: string): number[] =>
  Array.from({ length: Math.min(text.length, SAMPLE) }, (_, i) => text.charCodeAt(i))
const isBinary = (text: string): boolean => text.includes('\u0000') || manyControls(codesOf(text))

/** UTF-16 without a mark: line ends and figures leave zero bytes, all on the same side. */
const bareUtf16 = (bytes: Uint8Array): string | null => {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < 4 * Math.min(even, odd) || bytes.length % 2) return null
  const text = decoded(bytes, odd > even ? 'utf-16le' : 'utf-16be')
  return text !== null && !isBinary(text) && /^[\s\S]{0,2}\p{L}|\p{Script=Han}{2}|[a-z]{3}/u.test(text.slice(0, SAMPLE))
    ? text
    : null
}

const ENCODINGS: readonly { text: (bytes: Uint8Array) => string | null }[] = [
  { text: (bytes) => (bytes[0] === 0xff && bytes[1] === 0xfe ? decoded(bytes, 'utf-16le') : null) },
  { text: (bytes) => (bytes[0] === 0xfe && bytes[1] === 0xff ? decoded(bytes, 'utf-16be') : null) },
  { text: (bytes) => (bytes.includes(0) ? bareUtf16(bytes) : null) },
  { text: (bytes) => decoded(bytes, 'utf-8') },
  {
    text: (bytes) => {
      const text = bytes.includes(0) ? null : decoded(bytes, 'gb18030')
      return text !== null && readsAsChinese(text) ? text : null
    },
  },
]

/** The text of a file, without its byte order mark. Throws Unreadable. */
export const decode = (bytes: Uint8Array): string => {
  for (const encoding of ENCODINGS) {
    const text = encoding.text(bytes)
    if (text === null) continue
    if (isBinary(text)) throw new Unreadable('binary')
    if (isBroken(text)) throw new Unreadable('encoding')
    return text
  }
  const sample = bytes.subarray(0, SAMPLE)
  throw new Unreadable(sample.includes(0) || manyControls(sample) ? 'binary' : 'encoding')
}
