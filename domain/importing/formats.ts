// Which kind of file this is, told by its bytes before its name, and which reader it goes to; or why it is refused.
import { cleanSigns } from '../clean-text'
import type { Content } from './content'
import { decode } from './decode'
import { lines } from './lines'
import { MAX_MARKUP, MAX_PASSAGES, MAX_TEXT, Unreadable, type UnreadableCode } from './unreadable'
import { partsOf, type Parts } from './zip'

export type Input = { bytes: Uint8Array; name: string }

const startsWith =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, i) => bytes[i] === byte)

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04)

/** Files that say in their first bytes what they are, and are not read. */
const REFUSED: readonly { code: UnreadableCode; is: (bytes: Uint8Array) => boolean; name?: RegExp }[] = [
  { code: 'pdf', is: startsWith(0x25, 0x50, 0x44, 0x46) },
  // What Office programs wrote before 2007, all kinds alike; the name tells them apart.
  { code: 'wps', is: startsWith(0xd0, 0xcf, 0x11, 0xe0), name: /\.wps$/i },
  { code: 'sheet', is: startsWith(0xd0, 0xcf, 0x11, 0xe0), name: /\.(?:xls|et|ppt|dps)$/i },
  { code: 'old-word', is: startsWith(0xd0, 0xcf, 0x11, 0xe0) },
  { code: 'rtf', is: startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66) },
  { code: 'binary', is: startsWith(0x50, 0x4b, 0x05, 0x06) },
]

/** Zipped documents by a part that only they have. */
const ZIPPED: readonly { has: (parts: Parts) => boolean; read: (parts: Parts) => Promise<Content> }[] = [
  {
    has: (parts) => parts.has('[Content_Types].xml') && [...parts.keys()].some((name) => name.startsWith('word/')),
    read: async (parts) => (await import('./from-word')).fromWord(parts),
  },
  {
    has: (parts) => decoded(parts.get('mimetype')).startsWith('application/vnd.oasis.opendocument.text'),
    read: async (parts) => (await import('./from-odt')).fromOdt(parts),
  },
  {
    has: (parts) =>
      [...parts.keys()].some((name) => /^(?:xl|ppt)\//.test(name)) ||
      /opendocument\.(?:spreadsheet|presentation)/.test(decoded(parts.get('mimetype'))),
    read: async () => {
      throw new Unreadable('sheet')
    },
  },
  {
    has: (parts) => parts.has('OFD.xml'),
    read: async () => {
      throw new Unreadable('ofd')
    },
  },
]

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes?.subarray(0, 200))

const unzipped = async (bytes: Uint8Array): Promise<Content> => {
  const parts = partsOf(bytes)
  const kind = ZIPPED.find(({ has }) => has(parts))
  if (!kind) throw new Unreadable('binary')
  return kind.read(parts)
}

/** The head of an e-mail, or of a page that a browser or Word saved as one. */
const MAIL =
  /^(?:(?:from|mime-version|subject|date|message-id|x-[\w-]+|snapshot-content-location)\s*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,30}?content-type\s*:\s*(?:multipart|text)\//i

const HTML_START =
  /^\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|table|meta|title)[\s>]/i
const HTML_NAME = /\.(?:x?html?|shtml)$/i
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i
/** What is pasted has no name: headings that begin with their signs say what it is. */
export const isMarkdown = (text: string): boolean => /^#{1,6} {1,3}\S/m.test(text)
const TABLE_NAME = /\.[ct]sv$/i
const WORD_NAME = /\.docx?$/i

/** Without the pictures that stand in a page's addresses. */
const wordless = (text: string) => text.replace(/data:image\/[\w.+-]{1,40};base64,[A-Za-z\d+/=\s]+/g, '')

const LINES = /[^\r\n\u2028\u2029\u0085\v\f]+/g

/** Throws Unreadable before thousands of lines become thousands of passages. */
export const refuseLong = (text: string): void => {
  if (text.length > MAX_TEXT) throw new Unreadable('too-long')
  let lines = 0
  for (const _ of text.matchAll(LINES)) if ((lines += 1) > MAX_PASSAGES) throw new Unreadable('too-long')
}

// The parsers of the other formats are large, and most imports are plain text: each is loaded when it is needed.
/** Throws Unreadable. */
export const contentOf = async ({ bytes, name }: Input): Promise<Content> => {
  const refused = REFUSED.find((one) => one.is(bytes) && (one.name?.test(name) ?? true))
  if (refused) throw new Unreadable(refused.code)
  if (isZip(bytes)) return unzipped(bytes)
  const text = cleanSigns(decode(bytes))
  if (WORD_NAME.test(name)) throw new Unreadable('word')
  if (wordless(text).length > MAX_MARKUP) throw new Unreadable('too-long')
  if (HTML_START.test(text.slice(0, 3000)) || (HTML_NAME.test(name) && /<[a-z!]/i.test(text)))
    return (await import('./from-html')).fromHtml(text)
  if (MAIL.test(text.slice(0, 6000))) throw new Unreadable('mail')
  refuseLong(text)
  if (TABLE_NAME.test(name)) return (await import('./from-csv')).fromCsv(text)
  if (MARKDOWN_NAME.test(name)) return (await import('./from-markdown')).fromMarkdown(text)
  return { text, markup: false, passages: lines(text), known: {} }
}
