// A refusal: why something is not done, as a value. Its sentences stand in domain/messages.ts.

export const REASONS = {
  'role': 'forbidden',
  'wrote-it': 'forbidden',
  'one-hand': 'forbidden',
  'wrote-office-words': 'forbidden',
  'approved-before': 'forbidden',
  'proposed-it': 'forbidden',
  'nothing-proposed': 'conflict',
  'stage': 'conflict',
  'public-state': 'conflict',
  'stale': 'conflict',
  'changed-since': 'conflict',
  'other-edition': 'conflict',
  'approvals-missing': 'conflict',
  'busy': 'conflict',
  'blocking-issues': 'invalid',
  'figures-unchecked': 'invalid',
  'unit-published': 'invalid',
  'note-missing': 'invalid',
  'reason-missing': 'invalid',
  'replacement-not-live': 'invalid',
  'name-missing': 'invalid',
} as const
export type Reason = keyof typeof REASONS
/** `forbidden` 403: not you. `conflict` 409: not now. `invalid` 422: not ready. */
export type Refusal = { kind: (typeof REASONS)[Reason]; reason: Reason }
export const STATUS = { forbidden: 403, conflict: 409, invalid: 422 } as const

export const refusalFor = (reason: Reason): Refusal => ({ kind: REASONS[reason], reason })
