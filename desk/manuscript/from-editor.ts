// From the editor's JSON (Lexical) to our text tree and back. A whitelist: what is not named here does not get through,
// and is reported with its name.
import { MARKS, safeHref, type Block, type Inline, type List, type TableTextRole } from '@/domain/text'
import { metricOf } from '../figures/figure-nodes'
import { wellFormed, type EditorNode, type EditorState } from './editor-state'

/** Lexical's bits of `format`, in the order of MARKS. */
const BITS = [1, 2, 8, 4, 32, 64] as const

export type Trouble = { code: 'node-unknown'; node: string } | { code: 'link-unsafe'; href: string }
export type ImageUse = { media: string; alt: string }
export type FromEditor = { blocks: Block[]; images: ImageUse[]; troubles: Trouble[] }

/** How many columns or rows a cell spans; what is no such number is one. */
const span = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) >= 1 ? Number(value) : 1)

/** The number of a list's first item; what is no such number is one. */
const firstNumber = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 1)

/** What may stand in a table cell. */
const CELL_PARTS = ['paragraph', 'heading', 'quote']

export const fromEditor = (state: EditorState | null | undefined): FromEditor => {
  const images: ImageUse[] = []
  const troubles: Trouble[] = []

  const unknown = (node: EditorNode) => {
    troubles.push({ code: 'node-unknown', node: node.type })
    return []
  }

  const inline = (node: EditorNode): Inline[] => {
    switch (node.type) {
      case 'text':
      case 'tab': {
        const format = Number(node.format ?? 0)
        const text = node.type === 'tab' ? '\t' : wellFormed(node.text)
        return text ? [{ type: 'text', text, marks: MARKS.filter((_, index) => format & BITS[index]!) }] : []
      }
      case 'linebreak':
        return [{ type: 'break' }]
      case 'figure': {
        // Its words are the metric's; what else somebody put into it is reported.
        const metric = metricOf(node)
        if (metric === null) return unknown(node)
        inside(node, 'text')
        return [{ type: 'figure', metric }]
      }
      case 'note':
        return [{ type: 'note', children: inlines(node.children).flatMap(inNote) }]
      case 'link':
      case 'autolink': {
        const href = wellFormed((node.fields as { url?: string } | undefined)?.url).trim()
        // A link inside a link gives up its address and keeps its words.
        const children = joined(
          inlines(node.children).flatMap((child) =>
            child.type === 'link' ? child.children : child.type === 'note' ? unknown({ type: 'note' }) : [child],
          ),
        )
        if (safeHref.safeParse(href).success) return [{ type: 'link', href, children }]
        troubles.push({ code: 'link-unsafe', href: href.slice(0, 120) })
        return children
      }
      default:
        return unknown(node)
    }
  }
  const inlines = (nodes: EditorNode[] = []): Inline[] => joined(nodes.flatMap(inline))

  /** The children of this type; what else is there is reported. */
  const inside = (node: EditorNode, type: string): EditorNode[] =>
    (node.children ?? []).flatMap((child) => (child.type === type ? [child] : unknown(child)))

  const list = (node: EditorNode): List => {
    const items: List['items'] = []
    for (const item of inside(node, 'listitem')) {
      const lists = (item.children ?? []).filter((child) => child.type === 'list').map(list)
      const children = inlines(item.children?.filter((child) => child.type !== 'list'))
      if (children.length > 0 || lists.length === 0) items.push({ children, nested: null })
      // Lexical keeps a nested list in an item of its own; it belongs to the item above it.
      for (const nested of lists) {
        const last = items.at(-1)
        if (last && !last.nested) last.nested = nested
        else items.push({ children: [], nested })
      }
    }
    const ordered = node.listType === 'number'
    return { type: 'list', ordered, start: ordered ? firstNumber(node.start) : 1, items }
  }

  const cell = (node: EditorNode) => ({
    header: Number(node.headerState ?? 0) > 0,
    colSpan: span(node.colSpan),
    rowSpan: span(node.rowSpan),
    children: (node.children ?? []).flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(CELL_PARTS.includes(part.type) ? inlines(part.children) : unknown(part)),
    ]),
  })

  const table = (node: EditorNode): Table => ({
    type: 'table',
    caption: [],
    unit: [],
    notes: [],
    rows: inside(node, 'tablerow').map((row) => inside(row, 'tablecell').map(cell)),
  })

  const block = (node: EditorNode): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return paragraphOf(inlines(node.children))
      case 'heading':
      case 'quote': {
        const children = inlines(node.children)
        if (children.length === 0) return []
        return [
          node.type === 'quote'
            ? { type: 'quote', children }
            : { type: 'heading', level: node.tag === 'h4' ? 4 : 3, children },
        ]
      }
      case 'list':
        return [list(node)]
      case 'table':
        return [table(node)]
      case 'tabletext':
        return paragraphOf(inlines(node.children))
      case 'upload': {
        const media =
          typeof node.value === 'object' && node.value && 'id' in node.value
            ? String(node.value.id)
            : String(node.value ?? '')
        const fields = node.fields as { alt?: string; caption?: string } | undefined
        if (node.relationTo !== 'media' || !media) return unknown(node)
        images.push({ media, alt: wellFormed(fields?.alt).trim() })
        return [{ type: 'image', media, caption: wellFormed(fields?.caption).trim() || null }]
      }
      default:
        return unknown(node)
    }
  }

  /** What is written over a table and under it belongs to it; without a table beside it, it is a paragraph. */
  const blocksOf = (nodes: EditorNode[]): Block[] => {
    const blocks: Block[] = []
    let above: { role: 'caption' | 'unit'; children: Inline[] }[] = []
    const settle = () => {
      blocks.push(...above.flatMap(({ children }) => paragraphOf(children)))
      above = []
    }
    for (const node of nodes) {
      const last = blocks.at(-1)
      const role = node.type === 'tabletext' ? roleOf(node) : null
      if (role === 'caption' || role === 'unit') {
        if (above.some((one) => one.role === role)) settle()
        above.push({ role, children: inlines(node.children) })
      } else if (role === 'note' && above.length === 0 && last?.type === 'table') {
        const children = inlines(node.children)
        if (children.length > 0) last.notes.push(children)
      } else if (node.type === 'table') {
        const own = Object.fromEntries(above.map(({ role, children }) => [role, children]))
        above = []
        blocks.push({ ...table(node), ...own })
      } else {
        settle()
        blocks.push(...block(node))
      }
    }
    settle()
    return blocks
  }

  return { blocks: blocksOf(state?.root.children ?? []), images, troubles }
}

type Table = Extract<Block, { type: 'table' }>

/** A line of a table that does not say which it is stands over it. */
const roleOf = ({ role }: EditorNode): TableTextRole => (role === 'unit' || role === 'note' ? role : 'caption')

const paragraphOf = (children: Inline[]): Block[] => (children.length > 0 ? [{ type: 'paragraph', children }] : [])

/** What may stand in a note: words and links. */
const inNote = (node: Inline): Extract<Inline, { type: 'text' | 'link' }>[] =>
  node.type === 'text' || node.type === 'link' ? [node] : node.type === 'note' ? node.children : []

/** Neighbouring text with the same marks is one text: how the editor happened to split it changes no fingerprint. */
const joined = <T extends Inline>(nodes: T[]): T[] => {
  const together: T[] = []
  for (const node of nodes) {
    const last = together.at(-1)
    if (last?.type === 'text' && node.type === 'text' && last.marks.join() === node.marks.join())
      together[together.length - 1] = { ...last, text: last.text + node.text }
    else together.push(node)
  }
  return together
}
