// Links of the sheet: the selected words lead somewhere, or nowhere any more.
import { $createLinkNode, $isLinkNode, type LinkNode } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { safeHref } from '@/domain/text'

export const isAddress = (given: string): boolean => safeHref.safeParse(given.trim()).success

/** The link that holds the caret, if any. */
export const $linkHere = (): LinkNode | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  return $isLinkNode(node) ? node : null
}

const fieldsOf = (url: string) => ({ linkType: 'custom' as const, newTab: false, url, doc: null })

/** '' takes the link away; its words stay. */
export const $setLink = (url: string): void => {
  const there = $linkHere()
  if (there) {
    if (url) return void there.setFields({ ...there.getFields(), ...fieldsOf(url) })
    for (const child of there.getChildren()) there.insertBefore(child)
    return there.remove()
  }
  const selection = $getSelection()
  if (!url || !$isRangeSelection(selection) || selection.isCollapsed()) return
  let open: LinkNode | null = null
  let parent: LexicalNode | null = null
  for (const node of selection.extract()) {
    if (node.getType() !== 'text' && node.getType() !== 'figure') continue
    if (node.getParent()?.getType() === 'figure') continue
    if (!open || !node.getParent()?.is(parent) || !node.getPreviousSibling()?.is(open)) {
      parent = node.getParent()
      open = $createLinkNode({ fields: fieldsOf(url) })
      node.insertBefore(open)
    }
    open.append(node)
  }
}
