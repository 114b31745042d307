// What is pasted or typed into a section is clean at once (see domain/clean-text.ts), so that a figure can be marked in
// it before it is saved, and the editor shows what the server will store.
import { $getSelection, $isRangeSelection, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { cleanSigns } from '@/domain/clean-text'
import { BEGUN, NoteWords } from '../editor/note-node'

/** The caret stays between the same letters. While an input method composes, its words are its own. */
export const $keepClean = (text: TextNode): void => {
  const words = text.getTextContent()
  // What a note begins with stays until the text is saved (editor/note-node.ts).
  const begun = text.getParent() instanceof NoteWords && words.startsWith(BEGUN) ? BEGUN : ''
  const cleaned = (part: string) => begun + cleanSigns(part)
  const clean = text.isComposing() ? words : cleaned(words)
  if (clean === words) return
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  const here = points.filter(({ key }) => key === text.getKey())
  const offsets = here.map(({ offset }) => Math.min(cleaned(words.slice(0, offset)).length, clean.length))
  text.setTextContent(clean)
  here.forEach((point, at) => point.set(text.getKey(), offsets[at]!, 'text'))
}
