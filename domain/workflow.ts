// The whole process in one table: which action leads from where to where, who may take it, and what stands in its way.
// Buttons, API, tests and docs/workflow.md are made from it.
import type { Approval, Checked, Person } from './approved-by'
import { refusalFor, type Reason, type Refusal } from './refusal'
import { sharesHand, type AccessGiven } from './shared-hands'

export const ROLES = ['editor', 'reviewer', 'publisher', 'admin'] as const
export type Role = (typeof ROLES)[number]

export const STAGES = ['draft', 'review', 'approved', 'scheduled', 'settled', 'deleted'] as const
/** Where the preparation stands. */
export type Stage = (typeof STAGES)[number]

export const PUBLIC_STATES = ['never', 'live', 'withdrawn', 'removed'] as const
/** What the public sees. */
export type PublicState = (typeof PUBLIC_STATES)[number]

export const ACTIONS = [
  'submit',
  'recall',
  'request-changes',
  'approve',
  'publish',
  'withdraw',
  'reinstate',
  'remove',
  'abandon',
  'delete',
  'restore',
] as const
export type Action = (typeof ACTIONS)[number]

/** Why the public finds nothing under an address any more. */
export const REMOVAL_REASONS = ['legal', 'privacy', 'error', 'duplicate'] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

/** How long an article that was deleted can be brought back. */
export const DELETED_KEPT_DAYS = 30

/** Where an article stands, as its ledger tells (domain/standing.ts). */
export type Standing = {
  stage: Stage
  publicState: PublicState
  /** The last edition published; 0 before the first. */
  edition: number
  /** Under review, approved or scheduled: the fingerprint that was submitted, the levels it needs, and those it has. */
  submitted: { fingerprint: string; levels: number; approvals: Approval[] } | null
}

/** Everything a decision depends on. `current` is the working copy as it stands now; `named` is what the person saw. */
export type Case = {
  standing: Standing
  actor: Person & { roles: readonly Role[] }
  /** Ids of those who changed the text since its last edition. */
  contributors: readonly string[]
  /** The sign-in links that were given or used since the last edition. */
  given: readonly AccessGiven[]
  /** Ids of those who wrote words of the office that no edition has printed before (domain/office-words.ts). */
  officeWriters: readonly string[]
  current: { fingerprint: string; blocking: number }
  /** The figures that the actor has ticked, where the office asks for all of them. */
  figures?: Checked | null
}
export type Named = { fingerprint?: string | undefined; edition?: number | undefined; note?: string | undefined }

type Guard = (facts: Case) => Reason | null
type Rule = {
  roles: readonly Role[]
  stages: readonly Stage[]
  publicStates: readonly PublicState[]
  guards: readonly Guard[]
  /** What the person names: the exact text, or the edition that is live. */
  names: 'fingerprint' | 'edition'
  note: 'none' | 'optional' | 'required' | 'reason'
}

const ANY_STAGE = STAGES.filter((stage) => stage !== 'deleted')
const NOT_REMOVED = ['never', 'live', 'withdrawn'] as const

const textAsSubmitted: Guard = ({ standing, current }) =>
  standing.submitted?.fingerprint === current.fingerprint ? null : 'changed-since'
const nothingBlocks: Guard = ({ current }) => (current.blocking === 0 ? null : 'blocking-issues')
const notWritten: Guard = ({ actor, contributors }) => (contributors.includes(actor.id) ? 'wrote-it' : null)
/** Nobody approves where one hand could be behind their account and a writer’s, or an earlier approver’s. */
const twoHands: Guard = ({ actor, contributors, standing, given }) =>
  sharesHand(actor.id, [...contributors, ...(standing.submitted?.approvals ?? []).map(({ id }) => id)], given)
    ? 'one-hand'
    : null
const notItsOfficeWords: Guard = ({ actor, officeWriters }) =>
  officeWriters.includes(actor.id) ? 'wrote-office-words' : null
const figuresChecked: Guard = ({ figures }) => (figures && figures.checked < figures.of ? 'figures-unchecked' : null)
const notTwice: Guard = ({ actor, standing }) =>
  standing.submitted?.approvals.some((one) => one.id === actor.id) ? 'approved-before' : null
const allLevels: Guard = ({ standing: { submitted } }) =>
  submitted && submitted.approvals.length >= submitted.levels ? null : 'approvals-missing'

export const TABLE = {
  'submit': {
    roles: ['editor'],
    stages: ['draft'],
    publicStates: NOT_REMOVED,
    guards: [nothingBlocks],
    names: 'fingerprint',
    note: 'optional',
  },
  // Even of a removed release, so that nothing stays locked for ever.
  'recall': {
    roles: ['editor'],
    stages: ['review', 'approved', 'scheduled'],
    publicStates: PUBLIC_STATES,
    guards: [],
    names: 'fingerprint',
    note: 'optional',
  },
  'request-changes': {
    roles: ['reviewer', 'publisher'],
    stages: ['review', 'approved', 'scheduled'],
    publicStates: PUBLIC_STATES,
    guards: [],
    names: 'fingerprint',
    note: 'required',
  },
  'approve': {
    roles: ['reviewer'],
    stages: ['review'],
    publicStates: NOT_REMOVED,
    guards: [notWritten, notItsOfficeWords, notTwice, twoHands, textAsSubmitted, nothingBlocks, figuresChecked],
    names: 'fingerprint',
    note: 'optional',
  },
  'publish': {
    roles: ['publisher'],
    stages: ['approved'],
    publicStates: NOT_REMOVED,
    guards: [allLevels, textAsSubmitted, nothingBlocks],
    names: 'fingerprint',
    note: 'none',
  },
  'withdraw': {
    roles: ['publisher'],
    stages: ANY_STAGE,
    publicStates: ['live'],
    guards: [],
    names: 'edition',
    note: 'required',
  },
  'reinstate': {
    roles: ['publisher'],
    stages: ANY_STAGE,
    publicStates: ['withdrawn'],
    guards: [],
    names: 'edition',
    note: 'optional',
  },
  'remove': {
    roles: ['publisher', 'admin'],
    stages: ANY_STAGE,
    publicStates: ['live', 'withdrawn'],
    guards: [],
    names: 'edition',
    note: 'reason',
  },
  // A new edition that was begun, of a removed release too: nobody is invited to edit that.
  'abandon': {
    roles: ['editor'],
    stages: ['draft'],
    publicStates: ['live', 'withdrawn', 'removed'],
    guards: [],
    names: 'fingerprint',
    note: 'optional',
  },
  // What readers ever saw is never deleted.
  'delete': {
    roles: ['editor'],
    stages: ['draft'],
    publicStates: ['never'],
    guards: [],
    names: 'fingerprint',
    note: 'optional',
  },
  'restore': {
    roles: ['editor'],
    stages: ['deleted'],
    publicStates: ['never'],
    guards: [],
    names: 'fingerprint',
    note: 'none',
  },
} as const satisfies Record<Action, Rule>

/**
 * Why this person cannot take this action on this article now, or null. Says nothing yet of what they would name or
 * note.
 */
export const refusal = (action: Action, facts: Case): Refusal | null => {
  const rule: Rule = TABLE[action]
  if (!rule.roles.some((role) => facts.actor.roles.includes(role))) return refusalFor('role')
  if (!rule.publicStates.includes(facts.standing.publicState)) return refusalFor('public-state')
  if (!rule.stages.includes(facts.standing.stage)) return refusalFor('stage')
  for (const guard of rule.guards) {
    const reason = guard(facts)
    if (reason) return refusalFor(reason)
  }
  return null
}

/** The same, for an action that names what the person saw and carries their note. */
export const refusalOf = (action: Action, facts: Case, named: Named): Refusal | null => {
  const { names, note }: Rule = TABLE[action]
  const first = refusal(action, facts)
  if (first && first.kind !== 'invalid') return first
  if (names === 'fingerprint' && named.fingerprint === undefined) return refusalFor('name-missing')
  if (names === 'edition' && named.edition === undefined) return refusalFor('name-missing')
  if (names === 'fingerprint' && named.fingerprint !== facts.current.fingerprint) return refusalFor('stale')
  if (names === 'edition' && named.edition !== facts.standing.edition) return refusalFor('other-edition')
  // Not ready comes last: who saw an older text should see the present one before they hear what is wrong with it.
  if (first) return first
  if (note === 'required' && !named.note?.trim()) return refusalFor('note-missing')
  if (note === 'reason' && !REMOVAL_REASONS.some((reason) => reason === named.note)) return refusalFor('reason-missing')
  return null
}

export type Choice = { action: Action; refusal: Refusal | null; names: Rule['names']; note: Rule['note'] }

/** Every action with its refusal, or none: what the panel's buttons and GET …/actions show. */
export const choices = (facts: Case): Choice[] =>
  ACTIONS.map((action) => ({
    action,
    refusal: refusal(action, facts),
    names: TABLE[action].names,
    note: TABLE[action].note,
  }))

/** While somebody judges a text, nobody changes it; nor while it is deleted. */
export const isLocked = (stage: Stage): boolean => stage !== 'draft' && stage !== 'settled'

/** Which roles the article waits for. */
export const awaited = ({ stage }: Pick<Standing, 'stage'>): readonly Role[] =>
  (
    {
      draft: ['editor'],
      review: ['reviewer'],
      approved: ['publisher'],
      scheduled: [],
      settled: [],
      deleted: [],
    } as const satisfies Record<Stage, readonly Role[]>
  )[stage]
