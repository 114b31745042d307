// From our text tree to the editor's JSON (Lexical): what an import or a new draft of an old edition stores.
import { randomUUID } from 'node:crypto'
import { MARKS, type Block, type Inline, type List, type TableTextRole } from '@/domain/text'
import { figureNode, textNode } from '../figures/figure-nodes'
import type { EditorNode, EditorState } from './editor-state'

const BITS: Record<(typeof MARKS)[number], number> = {
  strong: 1,
  emphasis: 2,
  underline: 8,
  strike: 4,
  subscript: 32,
  superscript: 64,
}
const box = { direction: null, format: '', indent: 0, version: 1 }
const newId = () => randomUUID().replaceAll('-', '').slice(0, 24)

const inline = (node: Inline): EditorNode => {
  switch (node.type) {
    case 'text':
      return { ...textNode(node.text), format: node.marks.reduce((bits, mark) => bits | BITS[mark], 0) }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'figure':
      return figureNode(node.metric)
    case 'note':
      return { ...box, type: 'note', children: node.children.map(inline) }
    case 'link':
      return {
        ...box,
        type: 'link',
        version: 3,
        id: newId(),
        fields: { linkType: 'custom', newTab: false, url: node.href },
        children: node.children.map(inline),
      }
  }
}

const list = (node: List): EditorNode => ({
  ...box,
  type: 'list',
  listType: node.ordered ? 'number' : 'bullet',
  tag: node.ordered ? 'ol' : 'ul',
  start: node.start,
  children: node.items.flatMap((item, index) => [
    { ...box, type: 'listitem', value: index + 1, children: item.children.map(inline) },
    ...(item.nested ? [{ ...box, type: 'listitem', value: index + 2, children: [list(item.nested)] }] : []),
  ]),
})

const paragraph = (children: EditorNode[]): EditorNode => ({
  ...box,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

const table = ({ rows }: Extract<Block, { type: 'table' }>): EditorNode => ({
  ...box,
  type: 'table',
  children: rows.map((row) => ({
    ...box,
    type: 'tablerow',
    children: row.map((cell) => ({
      ...box,
      type: 'tablecell',
      headerState: cell.header ? 1 : 0,
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      backgroundColor: null,
      children: [paragraph(cell.children.map(inline))],
    })),
  })),
})

/** The caption and the unit line stand over their table, its notes under it, as blocks of their own. */
const tableText = (role: TableTextRole, children: Inline[]): EditorNode => ({
  ...box,
  type: 'tabletext',
  role,
  children: children.map(inline),
})

const block = (node: Block): EditorNode | EditorNode[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children.map(inline))
    case 'heading':
      return { ...box, type: 'heading', tag: `h${node.level}`, children: node.children.map(inline) }
    case 'quote':
      return { ...box, type: 'quote', children: node.children.map(inline) }
    case 'list':
      return list(node)
    case 'image':
      return {
        ...box,
        type: 'upload',
        version: 3,
        id: newId(),
        relationTo: 'media',
        value: node.media,
        fields: { caption: node.caption ?? '' },
      }
    case 'table':
      return [
        ...(node.caption.length > 0 ? [tableText('caption', node.caption)] : []),
        ...(node.unit.length > 0 ? [tableText('unit', node.unit)] : []),
        table(node),
        ...node.notes.map((children) => tableText('note', children)),
      ]
  }
}

/** The editor cannot open a text without any block: an empty one has an empty paragraph. */
export const toEditor = (blocks: Block[]): EditorState => ({
  root: { ...box, type: 'root', children: blocks.length > 0 ? blocks.flatMap(block) : [paragraph([])] },
})
