// Ids that the desk gave anew, because a part that was new here had one that belongs to another article. The page takes
// them over where they stand, and translates what undo brings back when it is sent.
import type { EditorState } from '@/desk/manuscript/editor-state'

export type GivenIds = Readonly<Record<string, string>>

export const withIds = (state: EditorState, given: GivenIds): EditorState =>
  Object.keys(given).length === 0
    ? state
    : (JSON.parse(JSON.stringify(state), (name, value: unknown) =>
        (name === 'metric' || name === 'section') && typeof value === 'string' ? (given[value] ?? value) : value,
      ) as EditorState)
