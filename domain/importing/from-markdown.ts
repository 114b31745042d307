import { lines } from './lines'
import type { Content } from './read-document'
export const fromMarkdown = (text: string): Content => ({ text, passages: lines(text), known: {} })
