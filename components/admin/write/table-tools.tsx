'use client'
// What can be done with the table that holds the caret: rows, columns, heads, cells that are joined.
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $unmergeCell,
  TableCellHeaderStates,
} from '@lexical/table'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { $createTableText } from '../editor/table-text-node'
import type { Words } from '../ui/messages'
import { useWrite } from './write-context'

const TABLE = {
  label: { zh: '表格', en: 'Table' },
  rowAbove: { zh: '上方加行', en: 'Row above' },
  rowBelow: { zh: '下方加行', en: 'Row below' },
  columnLeft: { zh: '左侧加列', en: 'Column left' },
  columnRight: { zh: '右侧加列', en: 'Column right' },
  deleteRow: { zh: '删行', en: 'Delete row' },
  deleteColumn: { zh: '删列', en: 'Delete column' },
  head: { zh: '表头', en: 'Header cell' },
  merge: { zh: '合并', en: 'Merge' },
  split: { zh: '拆分', en: 'Split' },
  caption: { zh: '加表题', en: 'Add a caption' },
  remove: { zh: '删表', en: 'Delete table' },
} satisfies Record<string, Words>

const $cells = () => {
  const selection = $getSelection()
  if ($isTableSelection(selection)) return selection.getNodes().filter($isTableCellNode)
  const cell = $isRangeSelection(selection) ? $findCellNode(selection.anchor.getNode()) : null
  return cell ? [cell] : []
}

const $table = () => {
  const selection = $getSelection()
  return selection ? $findTableNode(selection.getNodes()[0]!) : null
}

const $toggleHead = (): void => {
  const cells = $cells()
  const isHead = cells.every((cell) => cell.hasHeader())
  for (const cell of cells)
    cell.setHeaderStyles(
      isHead ? TableCellHeaderStates.NO_STATUS : TableCellHeaderStates.ROW,
      TableCellHeaderStates.BOTH,
    )
}

/** Over the table; the caret goes there. */
const $addCaption = (): void => {
  const table = $table()
  if (!table) return
  const caption = $createTableText('caption')
  table.insertBefore(caption)
  caption.selectStart()
}

const ACTS: readonly { words: keyof typeof TABLE; act: () => void }[] = [
  { words: 'rowAbove', act: () => void $insertTableRowAtSelection(false) },
  { words: 'rowBelow', act: () => void $insertTableRowAtSelection(true) },
  { words: 'columnLeft', act: () => void $insertTableColumnAtSelection(false) },
  { words: 'columnRight', act: () => void $insertTableColumnAtSelection(true) },
  { words: 'deleteRow', act: $deleteTableRowAtSelection },
  { words: 'deleteColumn', act: $deleteTableColumnAtSelection },
  { words: 'head', act: $toggleHead },
  { words: 'merge', act: () => void $mergeCells($cells()) },
  { words: 'split', act: $unmergeCell },
  { words: 'caption', act: $addCaption },
  { words: 'remove', act: () => $table()?.remove() },
]

export const TableTools = () => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const [isInTable, setInTable] = useState(false)
  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setInTable(editorState.read(() => $cells().length > 0))),
    [editor],
  )
  if (!isInTable) return null
  return (
    <div className="write__table-tools" role="toolbar" aria-label={TABLE.label[language]}>
      {ACTS.map(({ words, act }) => (
        <button
          key={words}
          type="button"
          className="write__tool"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.update(act)}
        >
          {TABLE[words][language]}
        </button>
      ))}
    </div>
  )
}
