// What a paragraph of the sheet can be, and making it so.
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
} from '@payloadcms/richtext-lexical/lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { $createSectionHead, $isSectionHead } from '../editor/section-head-node'
import { $createTableText, TableText } from '../editor/table-text-node'
import { $isSheetTitle } from '../editor/title-node'

export const KINDS = [
  'paragraph',
  'head1',
  'head2',
  'head3',
  'bullets',
  'numbered',
  'quote',
  'caption',
  'unit',
  'tableNote',
] as const
export type Kind = (typeof KINDS)[number]

const MADE: Partial<Record<Kind, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  head1: () => $createSectionHead('1'),
  head2: () => $createSectionHead('2'),
  head3: () => $createHeadingNode('h4'),
  quote: $createQuoteNode,
  caption: () => $createTableText('caption'),
  unit: () => $createTableText('unit'),
  tableNote: () => $createTableText('note'),
}

/** Makes the paragraphs of the selection this. */
export const makeKind = (editor: LexicalEditor, kind: Kind): void => {
  if (kind === 'bullets') return void editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
  if (kind === 'numbered') return void editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
  editor.update(() => {
    const selection = $getSelection()
    const make = MADE[kind]
    if (!$isRangeSelection(selection) || !make) return
    if ($findMatchingParent(selection.anchor.getNode(), $isSheetTitle)) return
    $setBlocksType(selection, make)
  })
}

/** What the paragraph under the caret is; null in the title, and where there is no caret. */
export const $kindHere = (): Kind | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  const around = [node, ...node.getParents()]
  if (around.some($isSheetTitle)) return null
  for (const one of around) {
    if ($isSectionHead(one)) return one.getLevel() === '1' ? 'head1' : 'head2'
    if ($isHeadingNode(one)) return 'head3'
    if ($isListNode(one)) return one.getListType() === 'number' ? 'numbered' : 'bullets'
    if (one.getType() === 'quote') return 'quote'
    if (one instanceof TableText)
      return one.getRole() === 'note' ? 'tableNote' : one.getRole() === 'unit' ? 'unit' : 'caption'
  }
  return 'paragraph'
}
