import type { Content } from './read-document'
export const fromWord = async (_: Uint8Array): Promise<Content> => ({ text: '', passages: [], known: {} })
