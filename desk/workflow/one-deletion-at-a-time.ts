// Deleting is done one at a time: a list of ticked rows, or a condition, deletes nothing.
import type { CollectionBeforeOperationHook } from 'payload'
import { notAllowed } from '../request/refusal-answer'

export const ONE_AT_A_TIME = {
  zh: '一次只能删除一个：请逐个删除。',
  en: 'Deleting is done one at a time.',
}

/** Whoever asks, by whatever door: nothing is deleted by a condition that many documents may meet. */
export const oneAtATime: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && (args as { id?: unknown }).id === undefined) throw notAllowed(req, 403, ONE_AT_A_TIME)
  return args
}
