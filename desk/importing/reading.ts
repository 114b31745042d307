// What the reading thread is asked and what it answers: a document becomes a draft with its figures found, or a
// preview.
import { cleanText } from '../../domain/clean-text'
import type { Draft } from '../../domain/importing/draft'
import { readFragment } from '../../domain/importing/fragment'
import { withParts, type Part } from '../../domain/importing/outline'
import { readDocument, readPasted } from '../../domain/importing/read-document'
import { Unreadable, type UnreadableCode } from '../../domain/importing/unreadable'
import type { Language } from '../../domain/manuscript'
import type { ImportPreview } from './contract'
import { markedTexts, unmarkedTexts, type Marked } from './marked'
import { previewOf } from './preview'

export type Given = { bytes: Uint8Array; name: string } | { text: string }
/** `parts`: what a person made of single rows (domain/importing/outline.ts). */
export type Question = { given: Given; parts: ReadonlyMap<number, Part>; preview: Language | null } | { piece: string }
export type Read = { draft: Draft; marked: Marked } | { preview: ImportPreview }
export type Answer = { read: Read } | { unreadable: UnreadableCode } | { error: string }

/** Reads in the thread it is called in. */
export const read = async (question: Question): Promise<Answer> => {
  try {
    if ('piece' in question) {
      const draft = readFragment(question.piece)
      return { read: { draft, marked: unmarkedTexts(draft) } }
    }
    const { given, parts, preview } = question
    const asRead = 'text' in given ? await readPasted(cleanText(given.text)) : await readDocument(given)
    const draft = withParts(asRead, parts)
    return {
      read: preview ? { preview: previewOf(asRead, draft, parts, preview) } : { draft, marked: markedTexts(draft) },
    }
  } catch (error) {
    return error instanceof Unreadable ? { unreadable: error.code } : { error: String(error) }
  }
}
