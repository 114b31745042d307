// A note in the editor (a Lexical node): its words stand where its mark will stand, and are edited there. Readers see a
// number instead, and the words under the text.
import {
  $applyNodeReplacement,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  ElementNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type LexicalNode,
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

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}

export const $createNoteWords = (): NoteWords => $applyNodeReplacement(new NoteWords())

const $noteAround = (node: LexicalNode): NoteWords | null =>
  node.getParents().find((parent): parent is NoteWords => parent instanceof NoteWords) ?? null

/** The selected words become a note; a note becomes words; without a selection a note begins where the caret is. */
export const $toggleNote = (words: string): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const note = $noteAround(selection.anchor.getNode())
  if (note) {
    for (const child of note.getChildren()) note.insertBefore(child)
    note.remove()
    return
  }
  const made = $createNoteWords()
  made.append($createTextNode(selection.isCollapsed() ? words : selection.getTextContent()))
  selection.insertNodes([made])
  made.select(0, made.getChildrenSize())
}
