// The selected words of an editor as a figure, or why they can be none. Margins are left out of the selection.
import {
  $isRangeSelection,
  $isTextNode,
  type BaseSelection,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { NO_NAME, type Name } from '@/domain/figures/naming/name-parts'
import { readFigures } from '@/domain/figures/read'
import { readQuantity } from '@/domain/figures/typed-quantity'

export type Guess = Name & {
  shared: string
  unit: string
  period: string | null
  periodInherited: boolean
  direction: 'up' | 'down' | null
}
export type Chosen = { words: string; selection: RangeSelection; guess: Guess }
type Problem = { problem: 'nothing' | 'unread' | 'notText'; words?: string }

/** What the sentence says about these words. */
export const guessOf = (line: string, start: number, words: string): Guess => {
  const end = start + words.length
  const found = readFigures(line).find(
    (figure) => figure.isMetric && figure.phraseStart < end && figure.phraseStart + figure.phrase.length > start,
  )
  const direction = found?.direction === 'up' || found?.direction === 'down' ? found.direction : null
  return {
    shared: found?.phrase === words ? found.shared : '',
    ...(found?.name ?? NO_NAME),
    unit: found?.unit ?? '',
    period: found?.period?.slice(0, 100) ?? null,
    periodInherited: found?.periodInherited ?? false,
    direction,
  }
}

/** To be called where the editor may be read. */
export const $figureWords = (selection: BaseSelection | null): Chosen | Problem => {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return { problem: 'nothing' }
  const text = selection.getTextContent()
  const words = text.trim()
  const nodes = selection.getNodes()
  const parent = nodes[0]?.getParent()
  const plain =
    nodes.every((node) => $isTextNode(node) && node.getParent() === parent) &&
    parent?.getType() !== 'link' &&
    parent?.getType() !== 'autolink'
  if (!plain || !parent) return { problem: 'notText' }
  if (!words || words.length > 120 || !readQuantity(words)) return { problem: 'unread', words: words.slice(0, 40) }
  const kept = selection.clone()
  const [first, last] = kept.isBackward() ? [kept.focus, kept.anchor] : [kept.anchor, kept.focus]
  first.offset += text.length - text.trimStart().length
  last.offset -= text.length - text.trimEnd().length
  let before = 0
  for (const sibling of parent.getChildren()) {
    if (sibling.is(first.getNode())) break
    before += sibling.getTextContentSize()
  }
  return { words, selection: kept, guess: guessOf(parent.getTextContent(), before + first.offset, words) }
}
