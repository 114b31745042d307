import type { Content } from './read-document'
export const fromHtml = (text: string): Content => ({ text, passages: [], known: {} })
