// The ledger: an append-only chain in which each entry holds the hash of the one before it. Whoever changes, drops or
// inserts an entry must rewrite every later one; whoever drops the last ones is caught by a head noted elsewhere.
import { z } from 'zod'
import { canonical, sha256 } from './manuscript'
import { ACTIONS } from './workflow'

export const GENESIS = '0'.repeat(64)

/**
 * Acts on an article, its erasure some time after it was deleted, what was decided about a figure it cites, and the
 * changes of the office's own rules that reach readers or decide who may approve.
 */
export const LEDGER_ACTIONS = [
  ...ACTIONS,
  'erase',
  'keep-citation',
  'set-up',
  'change-settings',
  'change-column',
  'change-indicator',
  'confirm-indicator',
  'decline-indicator',
  'add-notice',
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
] as const

/**
 * Deeds that change what an article would say without touching it: what it takes from elsewhere is another thing now.
 */
export const CHANGES_ELSEWHERE: readonly LedgerAction[] = [
  'add-notice',
  'change-column',
  'change-indicator',
  'confirm-indicator',
  'decline-indicator',
  'change-settings',
  'publish',
  'withdraw',
  'reinstate',
  'remove',
]

export const entrySchema = z.strictObject({
  format: z.literal(1),
  seq: z.number().int().min(1),
  prevHash: z.string(),
  at: z.iso.datetime(),
  actor: z.strictObject({ id: z.string(), name: z.string() }),
  action: z.enum(LEDGER_ACTIONS),
  outcome: z.enum(['done', 'refused']),
  /** Why it was refused (domain/workflow.ts), or null. */
  reason: z.string().nullable(),
  article: z.string().nullable(),
  fingerprint: z.string().nullable(),
  /** The edition that the action published or named. */
  edition: z.number().int().nullable(),
  /** SHA-256 of the whole edition that the action published. */
  digest: z.string().nullable(),
  /** Review levels that a submission asks for; the level that an approval gives. */
  level: z.number().int().nullable(),
  note: z.string().nullable(),
  /** The article's revision that the action made: acts and contributions together number every one. */
  revision: z.number().int().nullable(),
  /** The contributions since the edition before, on which the action relied: they decide who may approve. */
  contributions: z.strictObject({ count: z.number().int(), digest: z.string() }).nullable(),
  /** What else changed, in plain values: settings before and after, a person's roles. */
  details: z.record(z.string(), z.unknown()).nullable(),
})
export type Entry = z.infer<typeof entrySchema>
export type LedgerAction = (typeof LEDGER_ACTIONS)[number]

/** One row as it is stored: the canonical JSON of the entry, and the SHA-256 of that text. */
export type Sealed = { seq: number; prevHash: string; hash: string; body: string }
export type Head = { seq: number; hash: string }

export const emptyHead: Head = { seq: 0, hash: GENESIS }

/** Seals the next entry after `head`. */
export const seal = (head: Head, entry: Omit<Entry, 'format' | 'seq' | 'prevHash'>): Sealed & { entry: Entry } => {
  const whole: Entry = { format: 1, seq: head.seq + 1, prevHash: head.hash, ...entry }
  const body = canonical(whole)
  return { seq: whole.seq, prevHash: whole.prevHash, hash: sha256(body), body, entry: whole }
}

export type Break = { seq: number; problem: 'gap' | 'chain' | 'hash' | 'body' | 'columns' }

/** Checks one row against the head before it. Answers the new head, or where and how the chain breaks. */
export const follow = (head: Head, row: Sealed): { head: Head; entry: Entry } | { broken: Break } => {
  const broken = (problem: Break['problem']) => ({ broken: { seq: head.seq + 1, problem } })
  if (row.seq !== head.seq + 1) return broken('gap')
  if (row.prevHash !== head.hash) return broken('chain')
  if (sha256(row.body) !== row.hash) return broken('hash')
  const entry = entrySchema.safeParse(parsed(row.body))
  if (!entry.success) return broken('body')
  if (entry.data.seq !== row.seq || entry.data.prevHash !== row.prevHash) return broken('columns')
  return { head: { seq: row.seq, hash: row.hash }, entry: entry.data }
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}
