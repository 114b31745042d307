// The text of an editor as JSON, again and again while somebody types: only the blocks that changed since are written
// anew, so that a long text costs no more than the paragraph one is in.
import {
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

type Serialized = SerializedLexicalNode & { children?: Serialized[] }

const serialized = (node: LexicalNode): Serialized => {
  const json = node.exportJSON() as Serialized
  return $isElementNode(node) ? { ...json, children: node.getChildren().map(serialized) } : json
}

export type EditorCopy = { json: () => string; stop: () => void }

export const editorCopy = (editor: LexicalEditor): EditorCopy => {
  const written = new Map<string, string>()
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
    // A whole new state names nothing that changed.
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) {
      if (editorState !== prevEditorState) written.clear()
      return
    }
    for (const key of dirtyElements.keys()) written.delete(key)
    for (const key of dirtyLeaves) written.delete(key)
  })
  return {
    stop,
    json: () =>
      editor.getEditorState().read(() => {
        const root = $getRoot()
        const blocks = root.getChildren()
        const texts = blocks.map((block) => {
          const known = written.get(block.getKey())
          const text = known ?? JSON.stringify(serialized(block))
          if (known === undefined) written.set(block.getKey(), text)
          return text
        })
        if (written.size > 2 * blocks.length + 100) written.clear()
        const { children: _, ...own } = root.exportJSON() as Serialized
        return `{"root":${JSON.stringify(own).slice(0, -1)},"children":[${texts.join(',')}]}}`
      }),
  }
}
