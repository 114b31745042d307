// The nodes a sheet is made of: Lexical's own, and those of a release.
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { LinkNode } from '@payloadcms/richtext-lexical/client'
import type { EditorThemeClasses, Klass, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { FigureWords } from '../figures/figure-node'
import { NoteWords } from '../sheet/note-node'
import { PictureNode } from '../sheet/picture-node'
import { SectionHead } from '../sheet/section-head-node'
import { SheetSummary } from '../sheet/summary-node'
import { TableText } from '../sheet/table-text-node'
import { SheetTitle } from '../sheet/title-node'

export const SHEET_NODES: Klass<LexicalNode>[] = [
  SheetTitle,
  SheetSummary,
  SectionHead,
  FigureWords,
  NoteWords,
  TableText,
  PictureNode,
  LinkNode,
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  TableNode,
  TableRowNode,
  TableCellNode,
]

export const SHEET_THEME: EditorThemeClasses = {
  text: {
    bold: 'sheet__strong',
    italic: 'sheet__emphasis',
    underline: 'sheet__underline',
    strikethrough: 'sheet__strike',
    subscript: 'sheet__sub',
    superscript: 'sheet__super',
  },
  list: { nested: { listitem: 'sheet__nested' } },
  tableCellHeader: 'sheet__head-cell',
  tableScrollableWrapper: 'frame',
}

export const NAMESPACE = 'release-sheet'
