// What a figure in the editor may hold, whatever is typed, pasted or formatted.
import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { $figureAround, $isFigureWords, $unmark, type FigureWords } from './figure-node'

/** A figure's words as one plain text: readers see no form in a figure, so the editor shows none. */
export const $keepPlain = (text: TextNode): void => {
  const figure = text.getParent()
  if (!$isFigureWords(figure)) return
  if (text.getFormat() !== 0) text.setFormat(0)
  if (text.getStyle() !== '') text.setStyle('')
}

/** What no figure can hold (a line break, a picture) makes words of it. */
export const $keepWhole = (figure: FigureWords): void => {
  if (figure.getMetric() === '' || figure.getChildren().some((child) => !$isTextNode(child))) $unmark(figure)
}

/** A figure that is torn in two is two words. */
export const $tear = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  for (const point of [selection.anchor, selection.focus]) {
    const figure = $figureAround(point.getNode())
    if (!figure) continue
    const [first, last] = [figure.getFirstDescendant(), figure.getLastDescendant()]
    const atStart = point.offset === 0 && (point.getNode().is(first) || point.getNode().is(figure))
    const atEnd = point.getNode().is(last) && point.offset === last?.getTextContentSize()
    if (!atStart && !atEnd) $unmark(figure)
  }
  return false
}

/** At its start one types outside a figure; but words put in place of its first ones are its own. */
export const $replaceFirst = (given: InputEvent | string): boolean => {
  const selection = $getSelection()
  const text = typeof given === 'string' ? given : given.data
  if (!$isRangeSelection(selection) || selection.isCollapsed() || !text) return false
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const node = first.getNode()
  const figure = $isTextNode(node) ? $figureAround(node) : null
  if (!$isTextNode(node) || !figure || !node.is(last.getNode()) || first.offset !== 0) return false
  if (!figure.getFirstChild()?.is(node) || selection.getTextContent() === figure.getTextContent()) return false
  node.spliceText(0, last.offset, text, true)
  return true
}
