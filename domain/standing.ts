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
  'abandon': (before) => ({ ...before, stage: 'settled', submitted: null }),
  'delete': (before) => ({ ...before, stage: 'deleted' }),
  'restore': (before) => ({ ...before, stage: 'draft' }),
}

const isDone = ({ outcome }: Entry): boolean => outcome === 'done'

/** The acts that move the preparation of a text. */
export const PREPARING: readonly Entry['action'][] = [
  'submit',
  'recall',
  'request-changes',
  'approve',
  'publish',
  'abandon',
]

/** The entry by which a text was sent back to its editors, who have not submitted it again; or null. */
export const sentBackBy = (entries: readonly Entry[]): Entry | null => {
  const last = entries.findLast((entry) => isDone(entry) && PREPARING.includes(entry.action))
  return last?.action === 'request-changes' ? last : null
}

/**
 * The standing after these entries (one article's, in order of `seq`; refusals change nothing).
 * `edited`: the text is another than that of its last edition. Where it is not, nothing is being prepared, whatever was
 * typed and taken back in between.
 */
export const standingOf = (entries: readonly Entry[], edited: boolean): Standing => {
  const told = entries
    .filter(isDone)
    .reduce<Standing>((before, entry) => STEPS[entry.action]?.(before, entry) ?? before, BEGIN)
  const isOpen = told.edition > 0 && (told.stage === 'draft' || told.stage === 'settled')
  return isOpen ? { ...told, stage: edited ? 'draft' : 'settled' } : told
}

/**
 * The revision at which the text was last the one that readers have: of its last edition, or of giving up the next one.
 * Whoever changed it later has contributed to what is being prepared. 0 before the first edition.
 */
export const sealedAt = (entries: readonly Entry[]): number =>
  Math.max(
    0,
    ...entries
      .filter((entry) => isDone(entry) && (entry.action === 'publish' || entry.action === 'abandon'))
      .map(({ revision }) => revision ?? 0),
  )
