import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import type { Entry } from './ledger'
import { sealedAt, standingOf } from './standing'
import {
  ACTIONS,
  choices,
  isLocked,
  refusal,
  refusalOf,
  ROLES,
  type Action,
  type Case,
  type Standing,
} from './workflow'

const AT = '2024-04-26T08:00:00.000Z'
const TEXT = 'a'.repeat(64)
const entry = (action: Entry['action'], overrides: Partial<Entry> = {}): Entry => ({
  format: 1,
  seq: 1,
  prevHash: '',
  at: AT,
  actor: { id: 'e', name: '编辑' },
  action,
  outcome: 'done',
  reason: null,
  article: 'a1',
  fingerprint: TEXT,
  edition: null,
  digest: null,
  level: null,
  note: null,
  revision: null,
  contributions: null,
  details: null,
  ...overrides,
})
const by = (id: string) => ({ actor: { id, name: id } })
const submit = (levels = 1, fingerprint = TEXT) => entry('submit', { level: levels, fingerprint })
const approve = (id: string, level = 1) => entry('approve', { level, ...by(id) })
const publish = (edition: number) => entry('publish', { edition, ...by('p') })
const first = [submit(), approve('r'), publish(1)]
const approved = (id: string, level = 1) => ({ id, name: id, at: AT, level })

describe('where an article stands', () => {
  it.each<[string, Entry[], boolean, Partial<Standing>]>([
    ['nothing happened', [], false, { stage: 'draft', publicState: 'never', edition: 0, submitted: null }],
    ['typed, but not submitted', [], true, { stage: 'draft', publicState: 'never' }],
    ['submitted', [submit(2)], true, { stage: 'review', submitted: { fingerprint: TEXT, levels: 2, approvals: [] } }],
    [
      'one of two approvals',
      [submit(2), approve('r')],
      true,
      { stage: 'review', submitted: { fingerprint: TEXT, levels: 2, approvals: [approved('r')] } },
    ],
    [
      'two of two',
      [submit(2), approve('r'), approve('s', 2)],
      true,
      { stage: 'approved', submitted: { fingerprint: TEXT, levels: 2, approvals: [approved('r'), approved('s', 2)] } },
    ],
    [
      'recalled after one of two approvals',
      [submit(2), approve('r'), entry('recall')],
      true,
      { stage: 'draft', submitted: null },
    ],
    [
      'submitted again: the old approval is gone',
      [submit(2), approve('r'), entry('recall'), submit(1, 'b'.repeat(64))],
      true,
      { stage: 'review', submitted: { fingerprint: 'b'.repeat(64), levels: 1, approvals: [] } },
    ],
    [
      'changes requested after the approval',
      [submit(), approve('r'), entry('request-changes')],
      true,
      { stage: 'draft', publicState: 'never', submitted: null },
    ],
    ['published', first, false, { stage: 'settled', publicState: 'live', edition: 1, submitted: null }],
    ['published and typed again', first, true, { stage: 'draft', publicState: 'live', edition: 1 }],
    [
      'edition 2 in review, 1 is live',
      [...first, submit()],
      true,
      { stage: 'review', publicState: 'live', edition: 1 },
    ],
    [
      'edition 2',
      [...first, submit(), approve('r'), publish(2)],
      false,
      { stage: 'settled', publicState: 'live', edition: 2, submitted: null },
    ],
    [
      'edition 2 begun, submitted, recalled and given up',
      [...first, submit(), entry('recall'), entry('abandon')],
      false,
      { stage: 'settled', publicState: 'live', edition: 1, submitted: null },
    ],
    [
      'recalled, and brought back by hand to what readers have',
      [...first, submit(), entry('recall')],
      false,
      { stage: 'settled', publicState: 'live', edition: 1 },
    ],
    ['recalled before the first edition', [submit(), entry('recall')], false, { stage: 'draft', publicState: 'never' }],
    ['given up and begun again', [...first, entry('abandon')], true, { stage: 'draft', edition: 1 }],
    ['withdrawn', [...first, entry('withdraw')], false, { stage: 'settled', publicState: 'withdrawn', edition: 1 }],
    [
      'withdrawn while edition 2 is in review',
      [...first, submit(), entry('withdraw')],
      true,
      { stage: 'review', publicState: 'withdrawn', edition: 1 },
    ],
    [
      'withdrawn, then corrected by edition 2',
      [...first, entry('withdraw'), submit(), approve('r'), publish(2)],
      false,
      { stage: 'settled', publicState: 'live', edition: 2 },
    ],
    [
      'withdrawn and reinstated',
      [...first, entry('withdraw'), entry('reinstate')],
      false,
      { stage: 'settled', publicState: 'live', edition: 1 },
    ],
    [
      'withdrawn, reinstated and removed',
      [...first, entry('withdraw'), entry('reinstate'), entry('remove')],
      false,
      { stage: 'settled', publicState: 'removed', edition: 1 },
    ],
  ])('%s', (_, entries, editedSince, standing) => expect(standingOf(entries, editedSince)).toMatchObject(standing))

  it('refusals change nothing', () => {
    const refusals = ACTIONS.map((action) =>
      entry(action, { outcome: 'refused', reason: 'role', level: 1, edition: 9 }),
    )
    for (const history of [[], [submit(2), approve('r')], first]) {
      expect(standingOf([...history, ...refusals], true)).toEqual(standingOf(history, true))
      expect(standingOf([...refusals, ...history], false)).toEqual(standingOf(history, false))
    }
  })

  it('what the office does to its own rules changes nothing', () => {
    const others = (['set-up', 'change-settings', 'change-column', 'add-notice', 'change-person'] as const).map(
      (action) => entry(action),
    )
    expect(standingOf([...first, ...others], false)).toEqual(standingOf(first, false))
  })
})

/**
 * Somebody types (mostly 甲), tries any act at all, or takes one that leads on (`pick`); now and then with an older text
 * before them.
 */
type Move = {
  kind: 'edit' | 'undo' | 'try' | 'take'
  who: string
  action: Action
  pick: number
  levels: number
  sawOld: boolean
}
const FORWARD: Action[] = ['submit', 'approve', 'publish', 'withdraw', 'reinstate', 'abandon']
const everyone = ['甲', '乙', '丙', '丁']
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(
    'edit',
    'edit',
    'undo',
    'try',
    'try',
    'take',
    'take',
    'take',
    'take',
    'take',
    'take',
    'take',
    'take',
  ),
  who: fc.constantFrom(...everyone),
  action: fc.constantFrom(...ACTIONS),
  pick: fc.nat(7),
  levels: fc.integer({ min: 1, max: 3 }),
  sawOld: fc.constantFrom(false, false, false, true),
})

/** An office of four, each with every role: their moves one after another, as the desk would take them. */
const office = () => {
  const entries: Entry[] = []
  let [typed, text, live] = [0, 0, 0]
  let contributors: string[] = []
  const standing = () => standingOf(entries, text !== live)
  const facts = (who: string): Case => ({
    standing: standing(),
    actor: { id: who, name: who, roles: ROLES },
    contributors,
    given: [],
    officeWriters: [],
    current: { fingerprint: `text ${text}`, blocking: 0 },
  })
  return {
    entries,
    standing,
    facts,
    contributors: () => contributors,
    edit: (who: string) => {
      if (isLocked(standing().stage)) return
      typed += 1
      text = typed
      contributors = [...contributors, who]
    },
    /** Everything typed since is taken back by hand. */
    undo: (who: string) => {
      if (isLocked(standing().stage)) return
      text = live
      contributors = [...contributors, who]
    },
    act: ({ kind, who, action: tried, pick, levels, sawOld }: Move): Action | null => {
      const now = facts(who)
      const open = choices(now).filter(({ action, refusal }) => !refusal && FORWARD.includes(action))
      const action = (kind === 'take' && open[pick % open.length]?.action) || tried
      const seen = sawOld ? `text ${text - 1}` : `text ${text}`
      if (refusalOf(action, now, { fingerprint: seen, edition: now.standing.edition, note: 'error' })) return null
      const { submitted, edition } = now.standing
      const level = action === 'submit' ? levels : action === 'approve' ? submitted!.approvals.length + 1 : null
      entries.push(
        entry(action, {
          ...by(who),
          seq: entries.length + 1,
          fingerprint: seen,
          level,
          edition: action === 'publish' ? edition + 1 : edition,
        }),
      )
      if (action === 'publish') live = text
      if (action === 'abandon') text = live
      if (action === 'publish' || action === 'abandon') contributors = []
      return action
    },
  }
}

/** Plays the moves; `after` sees who had written before each move, and the act that was taken, if one was. */
const played = (
  moves: Move[],
  after: (desk: ReturnType<typeof office>, writers: string[], taken: Action | null) => void,
) => {
  const desk = office()
  for (const next of moves) {
    const writers = desk.contributors()
    if (next.kind === 'edit') desk.edit(next.pick === 0 ? next.who : '甲')
    if (next.kind === 'undo') desk.undo(next.who)
    after(desk, writers, next.kind === 'edit' || next.kind === 'undo' ? null : desk.act(next))
  }
  return desk
}

/** After a removal a text under review can still be unlocked, and a new edition given up; nothing else. */
const UNLOCKING: Action[] = ['recall', 'request-changes', 'abandon']

describe('whatever four people with every role try', () => {
  it('what is published was approved at each level by another person who did not write it, in exactly these words', () => {
    let publications = 0
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
        played(moves, ({ entries }, writers, taken) => {
          if (taken !== 'publish') return
          publications += 1
          const start = entries.findLastIndex(({ action }) => action === 'submit')
          const approvals = entries.slice(start).filter(({ action }) => action === 'approve')
          const people = approvals.map(({ actor }) => actor.id)
          expect(people).toHaveLength(entries[start]!.level!)
          expect(new Set(people).size).toBe(people.length)
          expect(people.filter((person) => writers.includes(person))).toEqual([])
          expect(
            new Set([entries[start]!, ...approvals, entries.at(-1)!].map(({ fingerprint }) => fingerprint)).size,
          ).toBe(1)
          expect(entries.slice(start).some(({ action }) => action === 'recall' || action === 'request-changes')).toBe(
            false,
          )
        })
      }),
      fuzzRuns(200),
    )
    expect(publications).toBeGreaterThan(20)
  })

  it('editions count 1, 2, 3; nothing is published that nobody changed; what is removed stays removed', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
        let removed = false
        const { entries, standing, facts } = played(moves, ({ standing }, writers, taken) => {
          if (removed) expect([null, ...UNLOCKING]).toContain(taken)
          removed ||= taken === 'remove'
          if (removed) expect(standing().publicState).toBe('removed')
          if (taken === 'publish' && standing().edition > 1) expect(writers).not.toEqual([])
        })
        const numbers = entries.filter(({ action }) => action === 'publish').map(({ edition }) => edition)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
        expect(standing().edition).toBe(numbers.length)
        if (removed)
          for (const action of ACTIONS.filter((one) => !UNLOCKING.includes(one)))
            expect(refusal(action, facts('戊'))?.reason).toBe('public-state')
      }),
      fuzzRuns(200),
    )
  })

  it('nothing is being prepared exactly while the text is the one that readers have, and who gave up owes nothing', () => {
    let [abandoned, undone] = [0, 0]
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => {
        played(moves, ({ entries, standing, facts, contributors }, writers, taken) => {
          const { stage, edition } = standing()
          const { current } = facts('甲')
          const last = entries.findLast(({ action }) => action === 'publish')
          if (edition > 0 && !isLocked(stage))
            expect(stage === 'settled').toBe(current.fingerprint === last!.fingerprint)
          if (stage === 'settled' && writers.length > 0 && taken === null) undone += 1
          if (taken !== 'abandon') return
          abandoned += 1
          expect(standing()).toMatchObject({ stage: 'settled', submitted: null })
          expect(current.fingerprint).toBe(last!.fingerprint)
          expect(contributors()).toEqual([])
        })
      }),
      fuzzRuns(200),
    )
    expect(Math.min(abandoned, undone)).toBeGreaterThan(10)
  })
})

describe('since when people contribute to what is being prepared', () => {
  it('is since the last edition, or since the next one was given up', () => {
    expect(sealedAt([])).toBe(0)
    expect(sealedAt([entry('submit', { revision: 3 })])).toBe(0)
    const published = entry('publish', { edition: 1, revision: 5 })
    expect(sealedAt([published, entry('recall', { revision: 8 })])).toBe(5)
    expect(sealedAt([published, entry('abandon', { revision: 9 })])).toBe(9)
    expect(sealedAt([published, entry('abandon', { revision: 9, outcome: 'refused' })])).toBe(5)
  })
})
