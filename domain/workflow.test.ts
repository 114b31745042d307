import { describe, expect, it } from 'vitest'
import {
  ACTION_MESSAGES,
  levelWords,
  PUBLIC_STATE_MESSAGES,
  REASON_MESSAGES,
  REMOVAL_MESSAGES,
  ROLE_MESSAGES,
  STAGE_MESSAGES,
} from './messages'
import { REASONS, STATUS, type Reason } from './refusal'
import {
  ACTIONS,
  awaited,
  choices,
  isLocked,
  PUBLIC_STATES,
  refusal,
  refusalOf,
  ROLES,
  STAGES,
  type Action,
  type Case,
  type Role,
  type Standing,
} from './workflow'

// The rules once more, said independently of the code's own table:
// action · who · from which stage · in which public state · what stands in the way, in this order
const RULES = `
submit           editor             draft                                    never|live|withdrawn  blocking-issues
recall           editor             review|approved|scheduled                never|live|withdrawn|removed  -
request-changes  reviewer|publisher review|approved|scheduled                never|live|withdrawn|removed  -
approve          reviewer           review                                   never|live|withdrawn  wrote-it|wrote-office-words|approved-before|one-hand|changed-since|blocking-issues
publish          publisher          approved                                 never|live|withdrawn  approvals-missing|changed-since|blocking-issues
withdraw         publisher          draft|review|approved|scheduled|settled  live                  -
reinstate        publisher          draft|review|approved|scheduled|settled  withdrawn             -
remove           publisher|admin    draft|review|approved|scheduled|settled  live|withdrawn        -
abandon          editor             draft                                    live|withdrawn|removed  -
delete           editor             draft                                    never                 -
restore          editor             deleted                                  never                 -
`
  .trim()
  .split('\n')
  .map((line) => {
    const [action, roles, stages, publicStates, obstacles] = line.split(/\s+/).map((cell) => cell.split('|')) as [
      [Action],
      string[],
      string[],
      string[],
      string[],
    ]
    return { action: action[0], roles, stages, publicStates, obstacles }
  })

const TEXT = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const me = { id: 'me', name: '何清' }
const approval = (id: string, level: number) => ({ id, name: id, level, at: '2024-04-26T08:00:00.000Z' })

type Situation = {
  stage: Standing['stage']
  publicState: Standing['publicState']
  roles: Role[]
  contributor: boolean
  officeWriter: boolean
  approvedBefore: boolean
  oneHand: boolean
  missing: boolean
  stale: boolean
  blocks: boolean
}

const caseOf = ({
  stage,
  publicState,
  roles,
  contributor,
  officeWriter,
  approvedBefore,
  oneHand,
  missing,
  stale,
  blocks,
}: Situation): Case => {
  const approvals = [approval(approvedBefore ? 'me' : 'else', 1)]
  const submitted =
    stage === 'draft' || stage === 'settled' || stage === 'deleted'
      ? null
      : { fingerprint: TEXT, levels: missing ? 2 : 1, approvals }
  return {
    standing: { stage, publicState, edition: publicState === 'never' ? 0 : 3, submitted },
    actor: { ...me, roles },
    contributors: contributor ? ['x', 'me'] : ['x'],
    given: oneHand ? [{ person: 'x', by: 'me' }] : [{ person: 'x', by: 'z' }],
    officeWriters: officeWriter ? ['me', 'y'] : ['y'],
    current: { fingerprint: stale ? OTHER : TEXT, blocking: blocks ? 2 : 0 },
  }
}

const expected = (
  rule: (typeof RULES)[number],
  { stage, publicState, roles, contributor, officeWriter, approvedBefore, oneHand, missing, stale, blocks }: Situation,
): string | null => {
  if (!roles.some((role) => rule.roles.includes(role))) return 'role'
  if (!rule.publicStates.includes(publicState)) return 'public-state'
  if (!rule.stages.includes(stage)) return 'stage'
  const holds: Record<string, boolean> = {
    'wrote-it': contributor,
    'wrote-office-words': officeWriter,
    'approved-before': approvedBefore,
    'one-hand': oneHand,
    'approvals-missing': missing,
    'changed-since': stale,
    'blocking-issues': blocks,
  }
  return rule.obstacles.find((obstacle) => holds[obstacle]) ?? null
}

const FLAGS = ['contributor', 'officeWriter', 'approvedBefore', 'oneHand', 'missing', 'stale', 'blocks'] as const
type Flags = Record<(typeof FLAGS)[number], boolean>
const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, index) => bits & (1 << index)))
const FLAG_SETS = subsets(FLAGS).map(
  (set) => Object.fromEntries(FLAGS.map((flag) => [flag, set.includes(flag)])) as Flags,
)
const situations = STAGES.flatMap((stage) =>
  PUBLIC_STATES.flatMap((publicState) =>
    subsets(ROLES).flatMap((roles) => FLAG_SETS.map((flags): Situation => ({ stage, publicState, roles, ...flags }))),
  ),
)

const open: Situation = {
  stage: 'review',
  publicState: 'live',
  roles: ['reviewer'],
  contributor: false,
  officeWriter: false,
  approvedBefore: false,
  oneHand: false,
  missing: false,
  stale: false,
  blocks: false,
}
const named = { fingerprint: TEXT, edition: 3, note: 'legal' }

describe('the whole table', () => {
  it('has a rule here for every action', () => expect(RULES.map(({ action }) => action)).toEqual([...ACTIONS]))

  it.each(RULES)('$action: every stage, public state, set of roles, person and text', (rule) => {
    const wrong = situations.filter(
      (situation) => (refusal(rule.action, caseOf(situation))?.reason ?? null) !== expected(rule, situation),
    )
    expect(wrong.slice(0, 3)).toEqual([])
    expect(situations.some((situation) => expected(rule, situation) === null)).toBe(true)
  })

  it('an admin as such may only remove', () => {
    const allowed = ACTIONS.filter((action) =>
      situations.some((situation) => situation.roles.join() === 'admin' && !refusal(action, caseOf(situation))),
    )
    expect(allowed).toEqual(['remove'])
  })

  it('all roles together do not let a person approve what they wrote', () => {
    const approving = situations.filter(
      (situation) => (situation.contributor || situation.officeWriter) && !refusal('approve', caseOf(situation)),
    )
    expect(approving).toEqual([])
  })

  it('after a removal nothing can be done by anybody but unlock what was under review, and give it up', () => {
    const left = situations
      .filter(({ publicState }) => publicState === 'removed')
      .flatMap((situation) => choices(caseOf(situation)))
      .filter((one) => !one.refusal)
    expect([...new Set(left.map(({ action }) => action))].toSorted()).toEqual(['abandon', 'recall', 'request-changes'])
  })
})

describe('which refusal people hear first', () => {
  const bad: Situation = {
    ...open,
    roles: ['editor'],
    publicState: 'removed',
    stage: 'settled',
    contributor: true,
    officeWriter: true,
    approvedBefore: true,
    oneHand: true,
    stale: true,
    blocks: true,
  }
  it.each<[Reason, Partial<Situation>]>([
    ['role', {}],
    ['public-state', { roles: ['reviewer'] }],
    ['stage', { roles: ['reviewer'], publicState: 'live' }],
    ['wrote-it', { roles: ['reviewer'], publicState: 'live', stage: 'review' }],
    ['wrote-office-words', { roles: ['reviewer'], publicState: 'live', stage: 'review', contributor: false }],
    [
      'approved-before',
      { roles: ['reviewer'], publicState: 'live', stage: 'review', contributor: false, officeWriter: false },
    ],
    [
      'one-hand',
      {
        roles: ['reviewer'],
        publicState: 'live',
        stage: 'review',
        contributor: false,
        officeWriter: false,
        approvedBefore: false,
      },
    ],
    [
      'changed-since',
      {
        roles: ['reviewer'],
        publicState: 'live',
        stage: 'review',
        contributor: false,
        officeWriter: false,
        approvedBefore: false,
        oneHand: false,
      },
    ],
    [
      'blocking-issues',
      {
        roles: ['reviewer'],
        publicState: 'live',
        stage: 'review',
        contributor: false,
        officeWriter: false,
        approvedBefore: false,
        oneHand: false,
        stale: false,
      },
    ],
  ])('approve: %s', (reason, better) => expect(refusal('approve', caseOf({ ...bad, ...better }))?.reason).toBe(reason))

  const draft = caseOf({ ...open, stage: 'draft', roles: ['editor'], blocks: true })
  it('who saw an older text hears of that before its issues', () =>
    expect(refusalOf('submit', draft, { fingerprint: OTHER })?.reason).toBe('stale'))
  it('who names no text hears of that before its issues', () =>
    expect(refusalOf('submit', draft, {})?.reason).toBe('name-missing'))
  it('who may not do it hears nothing of the text', () =>
    expect(
      refusalOf('submit', { ...draft, actor: { ...me, roles: ['reviewer'] } }, { fingerprint: OTHER })?.reason,
    ).toBe('role'))
})

describe('what a person names and notes', () => {
  const publisher = caseOf({ ...open, roles: ['publisher'] })
  const withdrawn = caseOf({ ...open, publicState: 'withdrawn', roles: ['publisher'] })
  it.each<[string, Action, Case, Parameters<typeof refusalOf>[2], Reason | null]>([
    [
      'somebody’s typing does not stop a withdrawal',
      'withdraw',
      { ...publisher, current: { fingerprint: OTHER, blocking: 9 } },
      { edition: 3, note: '数据有误' },
      null,
    ],
    ['a withdrawal names the live edition', 'withdraw', publisher, { edition: 2, note: '数据有误' }, 'other-edition'],
    [
      'the fingerprint is no name of an edition',
      'withdraw',
      publisher,
      { fingerprint: TEXT, note: '数据有误' },
      'name-missing',
    ],
    ['a withdrawal is explained', 'withdraw', publisher, { edition: 3 }, 'note-missing'],
    ['blanks explain nothing', 'withdraw', publisher, { edition: 3, note: ' \n　' }, 'note-missing'],
    ['to reinstate needs no words', 'reinstate', withdrawn, { edition: 3 }, null],
    ['a removal has one of four reasons', 'remove', publisher, { edition: 3, note: 'because' }, 'reason-missing'],
    ['a removal has a reason', 'remove', publisher, { edition: 3 }, 'reason-missing'],
    ['a removal for privacy', 'remove', withdrawn, { edition: 3, note: 'privacy' }, null],
    ['who asks for changes says which', 'request-changes', publisher, { fingerprint: TEXT }, 'note-missing'],
    ['an approval names the exact text', 'approve', caseOf(open), { fingerprint: OTHER }, 'stale'],
    ['an edition number is no name of a text', 'approve', caseOf(open), { edition: 3 }, 'name-missing'],
    ['an approval needs no note', 'approve', caseOf(open), { fingerprint: TEXT }, null],
  ])('%s', (_, action, facts, what, reason) => expect(refusalOf(action, facts, what)?.reason ?? null).toBe(reason))

  it('a button is grey exactly when the same act would be refused', () => {
    const differing = situations
      .filter(({ roles }) => roles.length === ROLES.length || roles.length === 1)
      .flatMap((situation) => {
        const facts = caseOf(situation)
        return choices(facts).filter(
          (one) =>
            refusalOf(one.action, facts, {
              ...named,
              fingerprint: facts.current.fingerprint,
              edition: facts.standing.edition,
            })?.reason !== one.refusal?.reason,
        )
      })
    expect(differing).toEqual([])
    expect(choices(caseOf(open)).map(({ action }) => action)).toEqual([...ACTIONS])
  })
})

const reviewed = (levels: number, ids: string[], actor: string): Case => ({
  ...caseOf(open),
  actor: { id: actor, name: actor, roles: ['reviewer', 'publisher'] },
  standing: {
    stage: ids.length < levels ? 'review' : 'approved',
    publicState: 'never',
    edition: 0,
    submitted: { fingerprint: TEXT, levels, approvals: ids.map((id, index) => approval(id, index + 1)) },
  },
})

describe('levels of review', () => {
  it.each([1, 2, 3])('with %i, each level takes another person, and all are needed', (levels) => {
    const people = ['甲', '乙', '丙'].slice(0, levels)
    for (const [done, person] of people.entries()) {
      const before = people.slice(0, done)
      expect(refusal('approve', reviewed(levels, before, person))).toBeNull()
      for (const earlier of before)
        expect(refusal('approve', reviewed(levels, before, earlier))?.reason).toBe('approved-before')
      const forced = reviewed(levels, before, '丁')
      expect(refusal('publish', { ...forced, standing: { ...forced.standing, stage: 'approved' } })?.reason).toBe(
        'approvals-missing',
      )
    }
    expect(refusal('publish', reviewed(levels, people, '丁'))).toBeNull()
    expect(refusal('approve', reviewed(levels, people, '丁'))?.reason).toBe('stage')
  })
})

describe('words and numbers', () => {
  it('a refusal is 403 (not you), 409 (not now) or 422 (not ready)', () => {
    const byStatus = Object.entries(REASONS)
      .map(([reason, kind]) => `${STATUS[kind]} ${reason}`)
      .sort()
    expect(byStatus).toEqual([
      '403 approved-before',
      '403 one-hand',
      '403 proposed-it',
      '403 role',
      '403 wrote-it',
      '403 wrote-office-words',
      '409 approvals-missing',
      '409 busy',
      '409 changed-since',
      '409 nothing-proposed',
      '409 other-edition',
      '409 public-state',
      '409 stage',
      '409 stale',
      '422 blocking-issues',
      '422 figures-unchecked',
      '422 name-missing',
      '422 note-missing',
      '422 reason-missing',
      '422 replacement-not-live',
      '422 unit-published',
    ])
  })

  it('every refusal is a sentence of its own in both languages', () => {
    const sentences = Object.keys(REASONS).map((reason) => REASON_MESSAGES[reason as Reason])
    for (const { zh, en } of sentences) {
      expect(zh).toMatch(/^[\p{Script=Han}，、；：（）]+。$/u)
      expect(en).toMatch(/^[A-Z][a-z ,;:()]+\.$/)
    }
    expect(new Set(sentences.flatMap(({ zh, en }) => [zh, en])).size).toBe(2 * sentences.length)
  })

  it('no two roles, stages, public states, actions or removals share a name', () => {
    for (const table of [ROLE_MESSAGES, STAGE_MESSAGES, PUBLIC_STATE_MESSAGES, ACTION_MESSAGES, REMOVAL_MESSAGES]) {
      for (const language of ['zh', 'en'] as const)
        expect(new Set(Object.values(table).map((words) => words[language])).size).toBe(Object.keys(table).length)
    }
  })

  it('levels are 审核, or 初审 … 终审', () => {
    expect(
      [1, 2, 3].map((levels) => Array.from({ length: levels }, (_, index) => levelWords(index + 1, levels).zh)),
    ).toEqual([['审核'], ['初审', '终审'], ['初审', '复审', '终审']])
  })

  it('the text is locked while somebody judges it, and waits for one role at a time', () => {
    expect(STAGES.map((stage) => [stage, isLocked(stage), awaited({ stage }).join()])).toEqual([
      ['draft', false, 'editor'],
      ['review', true, 'reviewer'],
      ['approved', true, 'publisher'],
      ['scheduled', true, ''],
      ['settled', false, ''],
      ['deleted', true, ''],
    ])
  })
})
