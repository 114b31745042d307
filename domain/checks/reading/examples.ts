// Found words as an issue shows them: the first few, and how many there are.
import type { Value } from './issue'

const SHOWN = 3

export const examples = (found: readonly string[]): { count: string; examples: Value } => {
  const words = [...new Set(found)].slice(0, SHOWN).map((one) => one.trim())
  const list = (separator: string) => words.join(separator) + (new Set(found).size > SHOWN ? '…' : '')
  return { count: String(found.length), examples: { zh: list('、'), en: list(', ') } }
}

/** The words around a place in a text, for people to find it. */
export const near = (text: string, at: number): string => {
  const from = Math.max(0, at - 8)
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 10).replaceAll('\n', ' ')}${at + 10 < text.length ? '…' : ''}`
}
