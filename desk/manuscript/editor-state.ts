// The shape of the editor's JSON (Lexical), as far as the desk relies on it.

export type EditorNode = { type: string; version?: number; children?: EditorNode[]; [key: string]: unknown }
export type EditorState = { root: EditorNode & { children: EditorNode[] } }

/**
 * Half an emoji (a lone surrogate) has no canonical JSON: it becomes the sign for an unreadable character, which people
 * see.
 */
export const wellFormed = (text: unknown): string => String(text ?? '').replace(/\p{Surrogate}/gu, '\ufffd')
