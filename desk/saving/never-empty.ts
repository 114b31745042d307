// A text has at least one block: an editor cannot open a text without any. Its form and length are measured before
// (desk/saving/within-limits.ts).
import type { CollectionBeforeOperationHook } from 'payload'
import type { EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'

const TEXTS = ['summary', 'lead', 'body']

const isEmpty = (text: unknown): boolean => (text as EditorState | null | undefined)?.root?.children?.length === 0

export const neverEmpty: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data = (args.data ?? {}) as Record<string, unknown>
  const empty = TEXTS.filter((name) => isEmpty(data[name]))
  return empty.length === 0
    ? args
    : { ...args, data: { ...data, ...Object.fromEntries(empty.map((name) => [name, toEditor([])])) } }
}
