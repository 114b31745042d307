import {
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  createEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { expect, it } from 'vitest'
import { $createSectionHead, SectionHead } from '../editor/section-head-node'
import { $leaveNextBlock } from './next-block'

it('a line that is selected up to the start of the heading behind it is cut without the heading', () => {
  const editor = createEditor({ nodes: [SectionHead] })
  editor.update(
    () => {
      const line = $createParagraphNode().append($createTextNode('第1区办班120期。'))
      const head = $createSectionHead('1').append($createTextNode('课堂'))
      $getRoot().append(line, head)
      const selection = $createRangeSelection()
      selection.anchor.set(line.getFirstChildOrThrow().getKey(), 0, 'text')
      selection.focus.set(head.getKey(), 0, 'element')
      $setSelection(selection)
      $leaveNextBlock()
      const left = $getSelection()
      if ($isRangeSelection(left)) left.removeText()
    },
    { discrete: true },
  )
  const blocks = editor.read(() =>
    $getRoot()
      .getChildren()
      .map((one) => [one.getType(), one.getTextContent()]),
  )
  expect(blocks).toEqual([
    ['paragraph', ''],
    ['sectionhead', '课堂'],
  ])
})
