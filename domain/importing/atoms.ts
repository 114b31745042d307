// Inline nodes one sign at a time, so that a sign or a note can be moved among the words around it.
import type { Inline } from '../text'

type Text = Extract<Inline, { type: 'text' }>

/** One UTF-16 unit of words with its look, or a node without words. */
export type Atom = { sign: string; node: Text; href: string | null } | { node: Exclude<Inline, Text> }

export const atomsOf = (nodes: readonly Inline[], href: string | null = null): Atom[] =>
  nodes.flatMap((node): Atom[] => {
    if (node.type === 'text') return node.text.split('').map((sign) => ({ sign, node, href }))
    return node.type === 'link' ? atomsOf(node.children, node.href) : [{ node }]
  })

const sameLook = (a: Text, b: Text) => a.marks.join() === b.marks.join()

/** Neighbouring text with the same marks is one text, also in links. */
export const mergedText = (nodes: readonly Inline[]): Inline[] => {
  const result: Inline[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text' && sameLook(last, node))
      result[result.length - 1] = { ...last, text: last.text + node.text }
    else if (node.type === 'link' && last?.type === 'link' && last.href === node.href)
      result[result.length - 1] = {
        ...last,
        children: mergedText([...last.children, ...node.children]) as typeof last.children,
      }
    else result.push(node)
  }
  return result
}

export const nodesOf = (atoms: readonly Atom[]): Inline[] =>
  mergedText(
    atoms.map((atom): Inline => {
      if (!('sign' in atom)) return atom.node
      const text: Text = { ...atom.node, text: atom.sign }
      return atom.href === null ? text : { type: 'link', href: atom.href, children: [text] }
    }),
  )
