// A note in the editor (a Lexical node): its words stand where its mark will stand, and are edited there. Readers see a
// number instead, and the words under the text.
import {
  $applyNodeReplacement,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  ElementNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { PASTED, pasted } from './pasted-html'

export class NoteWords extends ElementNode {
  override $config() {
    return this.config('note', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const span = document.createElement('span')
    span.className = 'desk-note'
    return span
  }

  override updateDOM(): boolean {
    return false
  }

  static override importDOM(): DOMConversionMap | null {
    return {
      ...PASTED,
      span: (element: HTMLElement) =>
        element.dataset.note === undefined
          ? pasted(element)
          : { conversion: () => ({ node: $createNoteWords() }), priority: 2 },
    }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.dataset.note = ''
    return { element }
  }

  override isInline(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  /** What is typed at its edges is its own: one leaves it with Enter, Escape or the arrow key (notes-plugin.tsx). */
  override canInsertTextBefore(): boolean {
    return true
  }

  override canInsertTextAfter(): boolean {
    return true
  }
}

const $createNoteWords = (): NoteWords => $applyNodeReplacement(new NoteWords())

const $noteAround = (node: LexicalNode): NoteWords | null =>
  node.getParents().find((parent): parent is NoteWords => parent instanceof NoteWords) ?? null

/**
 * What a note begins with: words are typed behind it, by hand or with an input method. Browsers throw away an element
 * whose last word is replaced; this sign, which nobody sees, stays, and is cleaned away when the text is saved.
 */
export const BEGUN = '\u200b'

/** The selected words become a note; a note becomes words; without a selection a note begins where the caret is. */
export const $toggleNote = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const note = $noteAround(selection.anchor.getNode())
  if (note) {
    for (const child of note.getChildren()) note.insertBefore(child)
    note.remove()
    return
  }
  const made = $createNoteWords()
  made.append($createTextNode(BEGUN + selection.getTextContent()))
  selection.insertNodes([made])
  const text = made.getFirstDescendant()
  if ($isTextNode(text)) text.select(text.getTextContentSize(), text.getTextContentSize())
}

const $isAtEnd = (note: NoteWords, selection: RangeSelection): boolean =>
  selection.anchor.getNode().is(note.getLastDescendant()) &&
  selection.anchor.offset === (note.getLastDescendant()?.getTextContentSize() ?? 0)

/** Puts the caret behind the note it is in. `onlyAtEnd`: where it stands behind the note's last word. */
export const $leaveNote = (onlyAtEnd: boolean): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const note = $noteAround(selection.anchor.getNode())
  if (!note || (onlyAtEnd && !$isAtEnd(note, selection))) return false
  const after = note.getNextSibling()
  if ($isTextNode(after)) after.select(0, 0)
  else note.getParentOrThrow().select(note.getIndexWithinParent() + 1, note.getIndexWithinParent() + 1)
  return true
}
