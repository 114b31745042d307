// Where an article stands, told from its ledger entries alone. The ledger decides; the rows that say the same are
// projections.
import { checkedIn } from './conversation'
import type { Entry } from './ledger'
import type { Standing } from './workflow'

const BEGIN: Standing = { stage: 'draft', publicState: 'never', edition: 0, submitted: null }

type Step = (before: Standing, entry: Entry) => Standing
const STEPS: Partial<Record<Entry['action'], Step>> = {
  'submit': (before, { fingerprint, level }) => ({
    ...before,
    stage: 'review',
    submitted: { fingerprint: fingerprint!, levels: level!, approvals: [] },
  }),
  'recall': (before) => ({ ...before, stage: 'draft', submitted: null }),
  'request-changes': (before) => ({ ...before, stage: 'draft', submitted: null }),
  'approve': (before, entry) => {
    const { actor, at, level } = entry
    const figures = checkedIn(entry)
    const approval = { ...actor, at, level: level!, ...(figures && { figures }) }
    const submitted = { ...before.submitted!, approvals: [...before.submitted!.approvals, approval] }
    return { ...before, stage: submitted.approvals.length >= submitted.levels ? 'approved' : 'review', submitted }
  },
  'publish': (_, { edition }) => ({ stage: 'settled', publicState: 'live', edition: edition!, submitted: null }),
  'withdraw': (before) => ({ ...before, publicState: 'withdrawn' }),
  'reinstate': (before) => ({ ...before, publicState: 'live' }),
  'remove': (before) => ({ ...before, publicState: 'removed' }),
  'delete': (before) => ({ ...before, stage: 'deleted' }),
  'restore': (before) => ({ ...before, stage: 'draft' }),
}

/**
 * The standing after these entries (one article's, in order of `seq`; refusals change nothing).
 * `editedSince`: somebody changed the text after its last edition, so a settled article is in preparation again.
 */
export const standingOf = (entries: readonly Entry[], editedSince: boolean): Standing => {
  const told = entries
    .filter((entry) => entry.outcome === 'done')
    .reduce<Standing>((before, entry) => STEPS[entry.action]?.(before, entry) ?? before, BEGIN)
  return told.stage === 'settled' && editedSince ? { ...told, stage: 'draft' } : told
}
