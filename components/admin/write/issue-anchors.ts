// Where in the text an issue stands: at the figure, at the words it names, at its section, or nowhere in the text.
import { $getRoot, $nodesOfType, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { SpokenIssue } from '@/desk/workflow/contract'
import { $isSectionHead } from '../editor/section-head-node'
import { FigureWords } from '../figures/figure-node'
import { $texts } from './lines'

const NAMED = ['words', 'quote', 'found', 'phrase', 'name', 'heading', 'first', 'whole'] as const

const wordsIn = ({ values }: SpokenIssue): string[] =>
  NAMED.flatMap((name) => {
    const value = values[name]
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })

/** The first place of each figure. */
const $figures = (): Map<string, FigureWords> => {
  const places = new Map<string, FigureWords>()
  for (const figure of $nodesOfType(FigureWords))
    if (!places.has(figure.getMetric()) && figure.isAttached()) places.set(figure.getMetric(), figure)
  return places
}

/**
 * The node beside which each of these is said; null where one is about no place in the text. All of them together: a
 * long text has as many issues as figures, and is walked through once.
 */
export const $anchorsOf = (issues: readonly SpokenIssue[]): (LexicalNode | null)[] => {
  const figures = $figures()
  const texts = $texts()
  const heads = new Map(
    $getRoot()
      .getChildren()
      .flatMap((node) => ($isSectionHead(node) ? [[node.getSection(), node] as const] : [])),
  )
  const read = new Map<string, string>()
  const textOf = (block: LexicalNode): string => {
    const known = read.get(block.getKey()) ?? block.getTextContent()
    read.set(block.getKey(), known)
    return known
  }
  return issues.map((issue) => {
    const { part, id } = issue.place
    if (part === 'metric') return figures.get(id ?? '') ?? null
    const text = texts.find(({ place, section }) => place === part && (part !== 'section' || section === id))
    if (!text) return null
    const named = wordsIn(issue)
    const block = text.blocks.find((one) => named.some((words) => textOf(one).includes(words)))
    return block ?? heads.get(text.section ?? '') ?? text.blocks[0] ?? null
  })
}

export const $anchorOf = (issue: SpokenIssue): LexicalNode | null => $anchorsOf([issue])[0]!
