// A line that is selected by three presses ends for the browser at the start of the next block.
import { $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import { $blockOf } from './lines'

/** A selection that ends at the very start of a heading, a list or a table has nothing of it. */
export const $leaveNextBlock = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const node = last.getNode()
  const block = $blockOf(node)
  if (!block || last.offset !== 0 || block.getType() === 'paragraph' || block.is($blockOf(first.getNode()))) return
  if (!node.is(block) && !node.is(block.getFirstDescendant())) return
  const before = block.getPreviousSibling()
  if (!$isElementNode(before)) return
  const end = before.getLastDescendant()
  if ($isTextNode(end)) last.set(end.getKey(), end.getTextContentSize(), 'text')
  else last.set(before.getKey(), before.getChildrenSize(), 'element')
}
