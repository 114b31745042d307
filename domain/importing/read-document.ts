// The door of the importer: a file of any accepted format becomes a draft, or is refused with one clear sentence.

import { cleaned, cleanSigns } from '../clean-text'
import type { Content } from './content'
import { decode } from './decode'
import type { Draft } from './draft'
import type { Place } from './lead-and-sections'
import { lines } from './lines'
import { arranged } from './structure'
import { MAX_BYTES, MAX_MARKUP, MAX_PASSAGES, MAX_TEXT, Unreadable, type UnreadableCode } from './unreadable'

export type Input = { bytes: Uint8Array; name: string }

export type Opened = Content & { draft: Draft; places: Place[] }

const startsWith =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, i) => bytes[i] === byte)

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04)

/** Files that say in their first bytes what they are, and are not read. */
const REFUSED: readonly { code: UnreadableCode; is: (bytes: Uint8Array) => boolean }[] = [
  { code: 'pdf', is: startsWith(0x25, 0x50, 0x44, 0x46) },
  { code: 'old-word', is: startsWith(0xd0, 0xcf, 0x11, 0xe0) },
  { code: 'binary', is: startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66) },
  { code: 'binary', is: startsWith(0x50, 0x4b, 0x05, 0x06) },
]

const HTML_START =
  /^\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|table|meta|title)[\s>]/i
const HTML_NAME = /\.(?:x?html?|shtml)$/i
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i
const WORD_NAME = /\.docx?$/i

const LINES = /[^\r\n\u2028\u2029\u0085\v\f]+/g

/** Throws Unreadable before thousands of lines become thousands of passages. */
const refuseLong = (text: string): void => {
  if (text.length > MAX_TEXT) throw new Unreadable('too-long')
  let lines = 0
  for (const _ of text.matchAll(LINES)) if ((lines += 1) > MAX_PASSAGES) throw new Unreadable('too-long')
}

// The parsers of the other formats are large, and most imports are plain text: each is loaded when it is needed.
const content = async ({ bytes, name }: Input): Promise<Content> => {
  if (isZip(bytes)) return (await import('./from-word')).fromWord(bytes)
  const text = cleanSigns(decode(bytes))
  if (WORD_NAME.test(name)) throw new Unreadable('word')
  if (text.length > MAX_MARKUP) throw new Unreadable('too-long')
  if (HTML_START.test(text.slice(0, 3000)) || (HTML_NAME.test(name) && /<[a-z!]/i.test(text)))
    return (await import('./from-html')).fromHtml(text)
  refuseLong(text)
  if (MARKDOWN_NAME.test(name)) return (await import('./from-markdown')).fromMarkdown(text)
  return { text, markup: false, passages: lines(text), known: {} }
}

/**
 * Reads a document and keeps what the parse command needs besides: the text and where its headings stand. Throws
 * Unreadable.
 */
export const openDocument = async (input: Input): Promise<Opened> => {
  if (input.bytes.length > MAX_BYTES) throw new Unreadable('too-large')
  if (input.bytes.length === 0) throw new Unreadable('empty')
  const refused = REFUSED.find(({ is }) => is(input.bytes))
  if (refused) throw new Unreadable(refused.code)
  const read = await content(input)
  const signs = read.passages.reduce((sum, passage) => sum + passage.text.length, 0)
  if (read.passages.length > MAX_PASSAGES || signs > MAX_TEXT) throw new Unreadable('too-long')
  if (!read.passages.some((passage) => /[\p{L}\p{N}]/u.test(passage.text))) throw new Unreadable('empty')
  const { draft, places } = arranged(read.passages, read.known, read.metadata)
  return { ...read, places, draft: cleaned(draft) }
}

/** Throws Unreadable (a code and a sentence in each language); nothing else. */
export const readDocument = async (input: Input): Promise<Draft> => (await openDocument(input)).draft

/** Pasted text becomes a draft; text without words gives an empty one. Throws Unreadable where it is too long. */
export const readText = (text: string): Draft => {
  refuseLong(text)
  return arranged(lines(cleanSigns(text))).draft
}
