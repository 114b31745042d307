// The door of the importer: a file of any accepted format becomes a draft, or is refused with one clear sentence.

import { cleaned, cleanSigns } from '../clean-text'
import type { Content } from './content'
import type { Draft } from './draft'
import { contentOf, isMarkdown, refuseLong, type Input } from './formats'
import { listLost } from './kept'
import type { Place } from './lead-and-sections'
import { lines } from './lines'
import { placePictures, withoutPictures } from './picture-places'
import { arranged } from './structure'
import { withTableHeads } from './table-heads'
import { withTableTexts } from './table-texts'
import { MAX_BYTES, MAX_PASSAGES, MAX_TEXT, Unreadable } from './unreadable'

export type Opened = Content & { draft: Draft; places: Place[] }

/**
 * The passages of any format become a draft, with the pictures back in it and everything listed that it cannot hold.
 */
const judged = ({ passages, known, metadata, asides = [], pictures = [] }: Content) => {
  const { passages: words, images } = withoutPictures(withTableTexts(passages))
  const { draft, places } = arranged(words, known, metadata)
  const whole = withTableHeads(listLost(placePictures({ ...draft, pictures }, images), words))
  return { passages: words, places, draft: cleaned({ ...whole, setAside: [...whole.setAside, ...asides] }) }
}

/**
 * Reads a document and keeps what the parse command needs besides: the text and where its headings stand. Throws
 * Unreadable.
 */
export const openDocument = async (input: Input): Promise<Opened> => {
  if (input.bytes.length > MAX_BYTES) throw new Unreadable('too-large')
  if (input.bytes.length === 0) throw new Unreadable('empty')
  const read = await contentOf(input)
  const signs = read.passages.reduce((sum, passage) => sum + passage.text.length, 0)
  if (read.passages.length > MAX_PASSAGES || signs > MAX_TEXT) throw new Unreadable('too-long')
  if (!read.passages.some((passage) => /[\p{L}\p{N}]/u.test(passage.text))) throw new Unreadable('empty')
  const opened = judged(read)
  return { ...read, passages: opened.passages, draft: opened.draft, places: opened.places }
}

/** Throws Unreadable (a code and a sentence in each language); nothing else. */
export const readDocument = async (input: Input): Promise<Draft> => (await openDocument(input)).draft

/** Pasted text becomes a draft; text without words gives an empty one. Throws Unreadable where it is too long. */
export const readPasted = async (text: string): Promise<Draft> => {
  if (!isMarkdown(text)) return readText(text)
  refuseLong(text)
  return judged((await import('./from-markdown')).fromMarkdown(cleanSigns(text))).draft
}

/** Plain lines become a draft. Throws Unreadable where they are too long. */
export const readText = (text: string): Draft => {
  refuseLong(text)
  return judged({ text, markup: false, passages: lines(cleanSigns(text)), known: {} }).draft
}
