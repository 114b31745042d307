import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '@/testing/fuzz-runs'
import type { Entry } from './ledger'
import { standingOf } from './standing'
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
  kind: 'edit' | 'try' | 'take'
  who: string
  action: Action
  pick: number
  levels: number
  sawOld: boolean
}
const FORWARD: Action[] = ['submit', 'approve', 'publish', 'withdraw', 'reinstate']
const everyone = ['甲', '乙', '丙', '丁']
const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom('edit', 'try', 'take', 'take', 'take', 'take'),
  who: fc.constantFrom(...everyone),
  action: fc.constantFrom(...ACTIONS),
  pick: fc.nat(7),
  levels: fc.integer({ min: 1, max: 3 }),
  sawOld: fc.constantFrom(false, false, false, true),
})

/** An office of four, each with every role: their moves one after another, as the desk would take them. */
const office = () => {
  const entries: Entry[] = []
  let text = 0
  let contributors: string[] = []
  const standing = () => standingOf(entries, contributors.length > 0)
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
      text += 1
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
      if (action === 'publish') contributors = []
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
    after(desk, writers, next.kind === 'edit' ? null : desk.act(next))
  }
  return desk
}

/** After a removal a text under review can still be unlocked, and nothing else. */
const UNLOCKING: Action[] = ['recall', 'request-changes']

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
})
