// The nodes a sheet is made of: Lexical's own, and those of a release.
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { LinkNode } from '@payloadcms/richtext-lexical/client'
import type { EditorThemeClasses, Klass, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { NoteWords } from '../editor/note-node'
import { PictureNode } from '../editor/picture-node'
import { SectionHead } from '../editor/section-head-node'
import { SheetSummary } from '../editor/summary-node'
import { TableText } from '../editor/table-text-node'
import { SheetTitle } from '../editor/title-node'
import { FigureWords } from '../figures/figure-node'

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
