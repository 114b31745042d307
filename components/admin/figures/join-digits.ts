// Digits beside a figure's own digits are its own: a number is one number, wherever the caret stood when it was typed.
// Outside of a figure one types at its edges, so that whoever puts another first digit there would split it.
import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { $figureAround, $isFigureWords } from './figure-node'

/** Not those of a name such as A4, nor of a number that has its own beginning. */
const AT_END = /(?<![\p{Script=Latin}\d.])\d+$/u
const AT_START = /^\d+(?![\p{Script=Latin}\d])/u

/** A raised 5 behind a 10 is a power, and a mark behind a number is a mark. */
const isAlike = (text: TextNode, words: TextNode): boolean => text.getFormat() === words.getFormat()

/** The caret that stood beside these digits stands beside them still. */
const $follow = (from: TextNode, kept: (offset: number) => boolean, to: TextNode, shift: number): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  for (const point of [selection.anchor, selection.focus])
    if (point.key === from.getKey() && !kept(point.offset)) point.set(to.getKey(), point.offset + shift, 'text')
}

const $joinNext = (text: TextNode): void => {
  const figure = text.getNextSibling()
  const words = $isFigureWords(figure) ? figure.getFirstChild() : null
  const content = text.getTextContent()
  const digits = AT_END.exec(content)?.[0]
  if (!digits || !$isTextNode(words) || !isAlike(text, words) || !/^\d/.test(words.getTextContent())) return
  const left = content.slice(0, -digits.length)
  words.setTextContent(digits + words.getTextContent())
  $follow(text, (offset) => offset < left.length, words, -left.length)
  if (left) text.setTextContent(left)
  else text.remove()
}

const $joinPrevious = (text: TextNode): void => {
  const figure = text.getPreviousSibling()
  const words = $isFigureWords(figure) ? figure.getLastChild() : null
  const content = text.getTextContent()
  const digits = AT_START.exec(content)?.[0]
  if (!digits || !$isTextNode(words) || !isAlike(text, words) || !/\d$/.test(words.getTextContent())) return
  const before = words.getTextContent()
  words.setTextContent(before + digits)
  $follow(text, (offset) => offset > digits.length, words, before.length)
  if (content.length > digits.length) {
    const point = $getSelection()
    text.setTextContent(content.slice(digits.length))
    if ($isRangeSelection(point))
      for (const one of [point.anchor, point.focus])
        if (one.key === text.getKey()) one.set(text.getKey(), Math.max(0, one.offset - digits.length), 'text')
  } else text.remove()
}

export const $joinDigits = (text: TextNode): void => {
  if ($figureAround(text) || !text.isSimpleText()) return
  $joinPrevious(text)
  if (text.isAttached()) $joinNext(text)
}
