// The form that a sheet always has, whatever is typed, pasted, deleted or undone: its title, its summary, then its
// text; every heading with an id of its own.
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isSectionHead, freshSheetId } from '../editor/section-head-node'
import { $createSheetSummary, $isSheetSummary } from '../editor/summary-node'
import { $createSheetTitle, $isSheetTitle } from '../editor/title-node'
import { $isFigureWords } from '../figures/figure-node'

const $asParagraph = (node: ElementNode): void => {
  const paragraph = $createParagraphNode()
  paragraph.append(...node.getChildren())
  node.replace(paragraph)
}

const $oneTitle = (): void => {
  const root = $getRoot()
  const [first, ...others] = root.getChildren().filter($isSheetTitle)
  const title = first ?? $createSheetTitle()
  if (!root.getFirstChild()?.is(title)) {
    if (first) first.remove()
    const before = root.getFirstChild()
    if (before) before.insertBefore(title)
    else root.append(title)
  }
  others.forEach($asParagraph)
}

const $oneSummary = (): void => {
  const root = $getRoot()
  const [first, ...others] = root.getChildren().filter($isSheetSummary)
  const summary = first ?? $createSheetSummary()
  if (!root.getChildAtIndex(1)?.is(summary)) {
    if (first) first.remove()
    root.getFirstChildOrThrow().insertAfter(summary)
  }
  for (const other of others) {
    for (const child of other.getChildren()) other.insertBefore(child)
    other.remove()
  }
  // A summary is paragraphs; what else somebody put there goes to the text behind it.
  const strays = summary.getChildren().filter((child) => child.getType() !== 'paragraph')
  for (const stray of strays.toReversed()) summary.insertAfter(stray)
  if (summary.isEmpty()) summary.append($createParagraphNode())
}

/** A line of words and figures; what else came into it becomes its words. */
const $plainLine = (line: ElementNode): void => {
  for (const child of line.getChildren()) {
    if ($isTextNode(child)) {
      if (child.getFormat() !== 0) child.setFormat(0)
      continue
    }
    if ($isFigureWords(child) && $isSheetTitle(line)) continue
    const words = child.getTextContent().replaceAll('\n', ' ')
    if (words) child.replace($createTextNode(words))
    else child.remove()
  }
}

const $ownSections = (): void => {
  const seen = new Map<string, LexicalNode>()
  for (const head of $getRoot().getChildren().filter($isSectionHead)) {
    const id = head.getSection()
    const before = seen.get(id)
    if (id === '' || before) {
      // Of two the one with words keeps it: an empty one was left behind when its heading was cut.
      if (before && $isSectionHead(before) && before.isEmpty() && !head.isEmpty()) before.setSection(freshSheetId())
      else head.setSection(freshSheetId())
    }
    seen.set(head.getSection(), head)
  }
}

export const $keepStructure = (): void => {
  $oneTitle()
  $oneSummary()
  $plainLine($getRoot().getFirstChildOrThrow<ElementNode>())
  for (const head of $getRoot().getChildren().filter($isSectionHead)) $plainLine(head)
  $ownSections()
  if ($getRoot().getChildrenSize() < 3) $getRoot().append($createParagraphNode())
}

const $around = (test: (node: LexicalNode) => boolean): LexicalNode | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  return [node, ...node.getParents()].find(test) ?? null
}

const $goTo = (node: LexicalNode | null): void => {
  if ($isElementNode(node)) node.selectStart()
}

/** Enter: the title goes on in the summary, and an empty line of the summary in the text. */
export const $enter = (): boolean => {
  const title = $around($isSheetTitle)
  if (title) {
    const summary = title.getNextSibling()
    $goTo($isSheetSummary(summary) ? summary.getFirstChild() : summary)
    return true
  }
  const summary = $around($isSheetSummary)
  if (!$isSheetSummary(summary)) return false
  const line = $around((node) => node.getParent()?.is(summary) ?? false)
  if (!$isElementNode(line) || line.getTextContentSize() > 0 || line.getNextSibling()) return false
  const after = summary.getNextSibling()
  if (summary.getChildrenSize() > 1) line.remove()
  if ($isElementNode(after) && after.getType() === 'paragraph') after.selectStart()
  else {
    const paragraph = $createParagraphNode()
    summary.insertAfter(paragraph)
    paragraph.selectStart()
  }
  return true
}

/** Backspace where the text begins goes back to what stands before, and takes nothing away. */
export const $backAtStart = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false
  const head = $around($isSectionHead)
  if ($isSectionHead(head) && $isAtStartOf(head)) return head.collapseAtStart()
  const summary = $around($isSheetSummary)
  const line = $around((node) => $isSheetSummary(node.getParent()))
  if ($isSheetSummary(summary) && line?.is(summary.getFirstChild()) && $isAtStartOf(line)) {
    summary.getPreviousSibling<ElementNode>()?.selectEnd()
    return true
  }
  const block = $around((node) => node.getParent()?.is($getRoot()) ?? false)
  const before = block?.getPreviousSibling()
  if (!block || block.getType() !== 'paragraph' || !$isSheetSummary(before) || !$isAtStartOf(block)) return false
  if ($isElementNode(block) && block.isEmpty() && block.getNextSibling()) block.remove()
  before.selectEnd()
  return true
}

const $isAtStartOf = (block: LexicalNode): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$isElementNode(block)) return false
  const node = selection.anchor.getNode()
  return node.is(block) || node.is(block.getFirstDescendant())
}
