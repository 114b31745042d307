// A section's text has at least one block: an editor cannot open a text without any. Its form and length are measured
// before (desk/saving/within-limits.ts).
import type { CollectionBeforeOperationHook } from 'payload'
import type { EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'

export const sectionBody: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const { body } = (args.data ?? {}) as { body?: EditorState | null }
  return body?.root?.children?.length === 0 ? { ...args, data: { ...args.data, body: toEditor([]) } } : args
}
