// Where in the text an issue stands: at the figure, at the words it names, at its section, or nowhere in the text.
import { $getRoot, $nodesOfType, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { SpokenIssue } from '@/desk/workflow/contract'
import { FigureWords } from '../figures/figure-node'
import { $texts } from './lines'

const NAMED = ['words', 'quote', 'found', 'phrase', 'name', 'heading', 'first', 'whole'] as const

const wordsIn = ({ values }: SpokenIssue): string[] =>
  NAMED.flatMap((name) => {
    const value = values[name]
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })

/** The node beside which this is said; null where it is about no place in the text. */
export const $anchorOf = (issue: SpokenIssue): LexicalNode | null => {
  const { part, id } = issue.place
  if (part === 'metric')
    return $nodesOfType(FigureWords).find((figure) => figure.isAttached() && figure.getMetric() === id) ?? null
  const texts = $texts()
  const text = texts.find(({ place, section }) => place === part && (part !== 'section' || section === id))
  if (!text) return null
  const head =
    text.section === null
      ? null
      : ($getRoot()
          .getChildren()
          .find(
            (node) => 'getSection' in node && (node as { getSection: () => string }).getSection() === text.section,
          ) ?? null)
  const named = wordsIn(issue)
  const block = text.blocks.find((one) => named.some((words) => one.getTextContent().includes(words)))
  return block ?? head ?? text.blocks[0] ?? null
}
