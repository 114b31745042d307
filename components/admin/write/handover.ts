// A new article gets an address of its own with its first save, and the page is drawn anew there. What is on it (the
// text with its caret, what was typed since) is handed over, so that whoever writes goes on writing.
import type { EditorState } from '@payloadcms/richtext-lexical/lexical'
import type { SheetFields } from '@/desk/sheet/contract'
import type { FiguresStore } from './figures-store'

type Handed = {
  article: string
  state: EditorState
  figures: FiguresStore
  fields: SheetFields
  isUnsaved: boolean
}

let handed: Handed | null = null

export const handOver = (given: Handed): void => {
  handed = given
}

/** What was left for this article; it stays until somebody says that it was taken. */
export const handedFor = (article: string): Handed | null => (handed?.article === article ? handed : null)

export const takenOver = (): void => {
  handed = null
}
