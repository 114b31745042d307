// Kept values in words, for who wonders whether to bring them back.
import type { Language } from '@/domain/manuscript'
import { KEPT } from './messages'

type Node = { type?: string; text?: string; children?: Node[] }
export type Option = { label: unknown; value: string }
export type Told = { type?: string; options?: readonly (Option | string)[] }

const INLINE = ['text', 'figure', 'link', 'autolink', 'linebreak', 'tab', 'note']

const lines = (node: Node): string[] => {
  if (node.type === 'linebreak') return ['\n']
  if (typeof node.text === 'string') return [node.text]
  const children = node.children ?? []
  const isRunning = children.some(({ type }) => INLINE.includes(type ?? ''))
  return isRunning ? [children.flatMap(lines).join('')] : children.flatMap(lines)
}

/** A block of a text in words. */
export const blockWords = (block: unknown): string => lines(block as Node).join('\n')

const isRichText = (value: unknown): value is { root: Node } =>
  typeof value === 'object' && value !== null && 'root' in value

/** `said` reads a label of Payload's in the person's language. */
export const keptWords = (
  value: unknown,
  { type, options = [] }: Told,
  language: Language,
  said: (label: unknown) => string,
): string => {
  if (value === null || value === undefined || value === '') return KEPT.emptied[language]
  if (typeof value === 'boolean') return KEPT[value ? 'yes' : 'no'][language]
  if (isRichText(value)) return lines(value.root).join('\n').trim() || KEPT.emptied[language]
  if (type === 'relationship' || type === 'upload') return KEPT.chosen[language]
  if (Array.isArray(value))
    return value.map((one) => keptWords(one, { options }, language, said)).join(language === 'zh' ? '、' : ', ')
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  if (typeof option === 'object') return said(option.label)
  return typeof value === 'object' ? KEPT.chosen[language] : String(value)
}
