// Which public answers an entry of the ledger touches. Told from the entry alone, so that every process that reads it
// drops the same pages.

/** What became part of the ledger, as far as readers are concerned. */
export type Recorded = { seq: number; action: string; outcome: string; article: string | null }

/** `all`: everything that is public. Otherwise what shows one of these articles, and `LISTS`. */
export type Touched = 'all' | readonly string[]

/** What depends on which releases there are: lists, indicators, notices, and addresses that lead nowhere. */
export const LISTS = 'lists'

/** Reinstating is not among them: pages may name a release again that they do not show now. */
const PUBLIC = new Set(['publish', 'withdraw', 'remove'])
/** What happens among staff, and is printed on no page before it is published. */
const STAFF = new Set([
  'submit',
  'recall',
  'request-changes',
  'approve',
  'abandon',
  'delete',
  'restore',
  'erase',
  'keep-citation',
  'set-up',
  'change-indicator',
  'decline-indicator',
  'change-person',
  'sign-in',
  'end-sessions',
  'set-second-factor',
  'end-second-factor',
  'reset-second-factor',
  'renew-recovery-codes',
  'connect-sso',
  'disconnect-sso',
  'change-password',
  'give-link',
  'use-link',
])

/**
 * Null: nothing. An action that is not known here touches everything, so that a new one can never leave a page stale.
 */
export const touchedBy = ({ action, outcome, article }: Recorded): Touched | null => {
  if (outcome !== 'done' || STAFF.has(action)) return null
  return PUBLIC.has(action) && article !== null ? [article, LISTS] : 'all'
}

export const touches = (touched: Touched, depends: readonly string[]): boolean =>
  touched === 'all' || depends.some((one) => touched.includes(one))
