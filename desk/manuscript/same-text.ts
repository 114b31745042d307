// What counts of the editor's JSON when two states are compared: words, form and figures; not how the editor happened
// to split them, nor what a figure was when it was read, nor the empty paragraph that it makes of no text.
type Node = { type?: string; text?: string; format?: unknown; children?: Node[]; [key: string]: unknown }

const NOISE = ['direction', 'version', 'detail', 'mode', 'style', 'textFormat', 'textStyle', 'read', 'children', '$']

const sayOf = (node: Node): unknown => {
  const kept = Object.entries(node).filter(([key]) => !NOISE.includes(key))
  const children = (node.children ?? []).reduce<Node[]>((before, child) => {
    const last = before.at(-1)
    const joins = last?.type === 'text' && child.type === 'text' && last.format === child.format
    return joins ? [...before.slice(0, -1), { ...last, text: `${last.text}${child.text}` }] : [...before, child]
  }, [])
  return [kept.sort(([one], [other]) => (one < other ? -1 : 1)), children.map(sayOf)]
}

/** What counts of one block, as a text: equal where nothing of it changed. */
export const blockKey = (block: unknown): string => JSON.stringify(sayOf(block as Node))

export const sameText = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  const text = (state: unknown) => {
    const blocks = (state as { root?: Node } | null | undefined)?.root?.children ?? []
    const isEmpty = blocks.length === 1 && blocks[0]!.type === 'paragraph' && !blocks[0]!.children?.length
    return JSON.stringify(isEmpty ? [] : blocks.map(sayOf))
  }
  return text(one) === text(other)
}
