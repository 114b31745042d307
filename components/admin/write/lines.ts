// The lines of the sheet as numbers are read in them: each a row of pieces of text, those of figures apart. The same
// rule as desk/figures/mark-text.ts has for the stored text, over the nodes that are on the page.
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { raised } from '@/domain/superscripts'
import { $isSectionHead } from '../editor/section-head-node'
import { $isSheetSummary } from '../editor/summary-node'
import { $isSheetTitle } from '../editor/title-node'
import { $isFigureWords } from '../figures/figure-node'

/** `form`: null where no figure can be put (in a link, in a figure); pieces of one form are one text. */
export type LivePiece = { text: string; form: string | null; bound: boolean; node: LexicalNode }
export type LiveLine = LivePiece[]

const LINES_OF = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tabletext', 'sheettitle'])

/** The lines of one block, in reading order. */
export const $linesOf = (block: LexicalNode): LiveLine[] => {
  const lines: LiveLine[] = []
  let gaps = 0
  const inline = (node: LexicalNode, inLink: boolean): void => {
    const say = (text: string, form: string | null, bound: boolean): void =>
      void lines.at(-1)!.push({ text, form, bound, node })
    if (!$isTextNode(node)) gaps += 1
    if ($isLineBreakNode(node)) lines.push([])
    else if ($isTextNode(node)) {
      const words = node.hasFormat('superscript') ? raised(node.getTextContent()) : node.getTextContent()
      if (node.getType() === 'tab') say('\t', null, false)
      else say(words, inLink ? null : `${node.getFormat()} ${gaps}`, false)
    } else if ($isFigureWords(node)) say(node.getTextContent(), null, true)
    else if ($isElementNode(node) && (node.getType() === 'link' || node.getType() === 'autolink'))
      node.getChildren().forEach((child) => inline(child, true))
  }
  const walk = (node: LexicalNode): void => {
    if (!$isElementNode(node)) return
    const children = node.getChildren()
    if (!LINES_OF.has(node.getType())) return children.forEach(walk)
    lines.push([])
    for (const child of children) if (child.getType() !== 'list') inline(child, false)
    for (const child of children) if (child.getType() === 'list') walk(child)
  }
  walk(block)
  return lines
}

export type TextAt = { place: 'title' | 'summary' | 'lead' | 'section'; section: string | null }
export type TextBlocks = TextAt & { blocks: LexicalNode[] }

/** The texts of the sheet, each with its blocks, as the desk cuts them (desk/sheet/cut.ts). */
export const $texts = (): TextBlocks[] => {
  const texts: TextBlocks[] = []
  const lead: TextBlocks = { place: 'lead', section: null, blocks: [] }
  let open = lead
  for (const node of $getRoot().getChildren()) {
    if ($isSheetTitle(node)) texts.push({ place: 'title', section: null, blocks: [node] })
    else if ($isSheetSummary(node)) texts.push({ place: 'summary', section: null, blocks: node.getChildren() }, lead)
    else if ($isSectionHead(node)) {
      open = { place: 'section', section: node.getSection(), blocks: [] }
      texts.push(open)
    } else open.blocks.push(node)
  }
  return texts
}

/** Where a range of a line begins and ends among its text nodes; null where it is not text of one form. */
export const textSpan = (
  line: LiveLine,
  start: number,
  end: number,
): { node: TextNode; from: number; to: number }[] | null => {
  const spans: { node: TextNode; from: number; to: number }[] = []
  let at = 0
  for (const { text, form, node } of line) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)]
    at += text.length
    if (from >= to) continue
    if (form === null || !$isTextNode(node)) return null
    spans.push({ node, from, to })
  }
  return spans.length > 0 ? spans : null
}

/** The block of the text (a paragraph, a list, a table) that holds this node. */
export const $blockOf = (node: LexicalNode): ElementNode | null => {
  for (let one: LexicalNode | null = node; one; one = one.getParent()) {
    const parent: ElementNode | null = one.getParent()
    if ($isElementNode(one) && parent && (parent.is($getRoot()) || $isSheetSummary(parent))) return one
  }
  return null
}
