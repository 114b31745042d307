// From the editor's JSON (Lexical) to our text tree and back. A whitelist: what is not named here does not get through,
// and is reported with its name.
import { MARKS, safeHref, type Block, type Inline, type List } from '@/domain/text'

export type EditorNode = { type: string; version?: number; children?: EditorNode[]; [key: string]: unknown }
export type EditorState = { root: EditorNode & { children: EditorNode[] } }

/** Lexical's bits of `format`, in the order of MARKS. */
const BITS = [1, 2, 8, 4, 32, 64] as const

export type Trouble = { code: 'node-unknown'; node: string } | { code: 'link-unsafe'; href: string }
export type ImageUse = { media: string; alt: string }
export type FromEditor = { blocks: Block[]; images: ImageUse[]; troubles: Trouble[] }

export const fromEditor = (state: EditorState | null | undefined): FromEditor => {
  const images: ImageUse[] = []
  const troubles: Trouble[] = []

  const unknown = (node: EditorNode) => {
    troubles.push({ code: 'node-unknown', node: node.type })
    return []
  }

  const inline = (node: EditorNode): Inline[] => {
    switch (node.type) {
      case 'text': {
        const format = Number(node.format ?? 0)
        return node.text ? [{ type: 'text', text: String(node.text), marks: MARKS.filter((_, index) => format & BITS[index]!) }] : []
      }
      case 'tab': return [{ type: 'text', text: '\t', marks: [] }]
      case 'linebreak': return [{ type: 'break' }]
      case 'inlineBlock': {
        const fields = node.fields as { blockType?: string; metric?: unknown } | undefined
        if (fields?.blockType !== 'figure' || !fields.metric) return unknown({ ...node, type: `inlineBlock ${fields?.blockType ?? ''}` })
        return [{ type: 'figure', metric: typeof fields.metric === 'object' && 'id' in fields.metric ? String(fields.metric.id) : String(fields.metric) }]
      }
      case 'link': case 'autolink': {
        const href = String((node.fields as { url?: string } | undefined)?.url ?? '').trim()
        const children = inlines(node.children).filter((child) => child.type !== 'link')
        if (safeHref.safeParse(href).success) return [{ type: 'link', href, children }]
        troubles.push({ code: 'link-unsafe', href: href.slice(0, 120) })
        return children
      }
      default: return unknown(node)
    }
  }
  const inlines = (nodes: EditorNode[] = []): Inline[] => joined(nodes.flatMap(inline))

  const list = (node: EditorNode): List => {
    const items: List['items'] = []
    for (const item of node.children ?? []) {
      const nested = item.children?.find((child) => child.type === 'list')
      const children = inlines(item.children?.filter((child) => child.type !== 'list'))
      const last = items.at(-1)
      // Lexical keeps a nested list in an item of its own; it belongs to the item above it.
      if (nested && children.length === 0 && last && !last.nested) last.nested = list(nested)
      else items.push({ children, nested: nested ? list(nested) : null })
    }
    return { type: 'list', ordered: node.listType === 'number', items }
  }

  const cell = (node: EditorNode) => ({
    header: Number(node.headerState ?? 0) > 0, colSpan: Number(node.colSpan ?? 1), rowSpan: Number(node.rowSpan ?? 1),
    children: (node.children ?? []).flatMap((part, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...inlines(part.children)]),
  })

  const block = (node: EditorNode): Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = inlines(node.children)
        return children.length > 0 ? [{ type: 'paragraph', children }] : []
      }
      case 'heading': return [{ type: 'heading', level: node.tag === 'h4' ? 4 : 3, children: inlines(node.children) }]
      case 'quote': return [{ type: 'quote', children: inlines(node.children) }]
      case 'list': return [list(node)]
      case 'table': return [{ type: 'table', rows: (node.children ?? []).map((row) => (row.children ?? []).map(cell)) }]
      case 'upload': {
        const media = typeof node.value === 'object' && node.value && 'id' in node.value ? String(node.value.id) : String(node.value ?? '')
        const fields = node.fields as { alt?: string; caption?: string } | undefined
        if (node.relationTo !== 'media' || !media) return unknown(node)
        images.push({ media, alt: fields?.alt?.trim() ?? '' })
        return [{ type: 'image', media, caption: fields?.caption?.trim() || null }]
      }
      default: return unknown(node)
    }
  }

  return { blocks: (state?.root.children ?? []).flatMap(block), images, troubles }
}

/** Neighbouring text with the same marks is one text: how the editor happened to split it changes no fingerprint. */
const joined = (nodes: Inline[]): Inline[] => nodes.reduce<Inline[]>((before, node) => {
  const last = before.at(-1)
  if (last?.type === 'text' && node.type === 'text' && last.marks.join() === node.marks.join()) {
    return [...before.slice(0, -1), { ...last, text: last.text + node.text }]
  }
  return [...before, node]
}, [])
