import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type ElementNode,
} from '@payloadcms/richtext-lexical/lexical'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import { editorCopy } from './editor-copy'

const anEditor = (paragraphs: string[]) => {
  const editor = createEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.update(
    () => $getRoot().append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)))),
    { discrete: true },
  )
  return editor
}

const change = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(), text: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('split' as const), at: fc.nat(), text: fc.string() }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(), text: fc.constant('') }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), text: fc.constant('') }),
  fc.record({ kind: fc.constant('replace' as const), at: fc.nat(), text: fc.string() }),
)

it('says what the editor’s own JSON says, whatever was typed, moved, removed or put in its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1, maxLength: 6 }),
      fc.array(change, { maxLength: 8 }),
      (first, all) => {
        const editor = anEditor(first)
        const copy = editorCopy(editor)
        for (const { kind, at, text } of all) {
          if (kind === 'replace') editor.setEditorState(anEditor([text, text]).getEditorState().clone())
          else
            editor.update(
              () => {
                const blocks = $getRoot().getChildren<ElementNode>()
                const block = blocks[at % Math.max(blocks.length, 1)]
                if (!block) return
                if (kind === 'type') block.append($createTextNode(text))
                if (kind === 'split') block.insertAfter($createParagraphNode().append($createTextNode(text)))
                if (kind === 'remove') block.remove()
                if (kind === 'move') $getRoot().append(block)
              },
              { discrete: true },
            )
          expect(JSON.parse(copy.json())).toEqual(JSON.parse(JSON.stringify(editor.getEditorState().toJSON())))
        }
        copy.stop()
      },
    ),
    fuzzRuns(400),
  )
})
