import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, it } from 'vitest'
import { $keepClean } from './clean-words'

it('what comes into the text is clean, and the caret stays between the same letters', () => {
  const editor = createEditor({
    onError: (error) => {
      throw error
    },
  })
  editor.registerNodeTransform(TextNode, $keepClean)
  editor.update(
    () => {
      const text = $createTextNode('投资\u200b1234.5\u202c亿元，⼈均\u00ad3.1万元 👩‍🔬')
      $getRoot().append($createParagraphNode().append(text))
      text.select(9, 9)
    },
    { discrete: true },
  )
  const told = editor.getEditorState().read(() => {
    const selection = $getSelection()
    return [$getRoot().getTextContent(), $isRangeSelection(selection) && selection.anchor.offset]
  })
  expect(told).toEqual(['投资1234.5亿元，人均3.1万元 👩‍🔬', 8])
})
