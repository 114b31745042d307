import { describe, expect, it } from 'vitest'
import { inEverybodysWay, turnOf } from './turn'
import { ACTIONS, refusal, ROLES, STAGES, type Case, type Standing } from './workflow'

const SUBMITTED = { fingerprint: 'f', levels: 1, approvals: [] }
const facts = (standing: Partial<Standing> = {}, more: Partial<Case> = {}): Case => ({
  standing: { stage: 'review', publicState: 'never', edition: 0, submitted: SUBMITTED, ...standing },
  actor: { id: 'a', name: '周二', roles: ['reviewer'] },
  contributors: ['w'],
  given: [],
  officeWriters: [],
  current: { fingerprint: 'f', blocking: 0 },
  ...more,
})
const ask = (of: Case, sentBack = false, isTheirs = false) => turnOf({ facts: of, sentBack, isTheirs })
const editor = { id: 'w', name: '林一', roles: ['editor'] as const }

describe('whose turn it is', () => {
  it('is never an action that its button refuses, except a revision that is not ready', () => {
    for (const stage of STAGES)
      for (const publicState of ['never', 'live', 'removed'] as const)
        for (const role of ROLES)
          for (const id of ['a', 'w'])
            for (const current of [
              facts().current,
              { fingerprint: 'g', blocking: 0 },
              { fingerprint: 'f', blocking: 1 },
            ])
              for (const isTheirs of [true, false]) {
                const one = facts({ stage, publicState }, { actor: { id, name: '', roles: [role] }, current })
                const turn = ask(one, true, isTheirs)
                const no = turn && refusal(turn, one)
                expect([turn, no?.kind ?? 'invalid']).toEqual([turn, 'invalid'])
                if (turn) expect(ACTIONS).toContain(turn)
              }
  })

  it('is to approve for who may, and not for who wrote it', () => {
    expect(ask(facts())).toBe('approve')
    expect(ask(facts({}, { contributors: ['a'] }))).toBeNull()
  })

  it('is to revise what was sent back, for those whose text it is', () => {
    const draft = facts({ stage: 'draft', submitted: null }, { actor: editor })
    expect(ask(draft, true, true)).toBe('submit')
    expect(ask({ ...draft, current: { fingerprint: 'f', blocking: 3 } }, true, true)).toBe('submit')
    expect(ask(draft, true, false)).toBeNull()
    expect(ask(draft, false, true)).toBeNull()
  })

  it('is to recall where nobody can go on: what would be public is another text now', () => {
    const changed = facts({ stage: 'approved' }, { current: { fingerprint: 'g', blocking: 0 }, actor: editor })
    const approved = { ...SUBMITTED, approvals: [{ id: 'a', name: '周二', level: 1, at: '' }] }
    const voided = { ...changed, standing: { ...changed.standing, submitted: approved } }
    expect(inEverybodysWay(voided)).toBe('changed-since')
    expect(ask(voided, false, true)).toBe('recall')
    expect(ask(voided, false, false)).toBeNull()
  })

  it('what only one person may not do is in nobody else’s way', () => {
    expect(inEverybodysWay(facts({}, { contributors: ['a'], officeWriters: ['a'] }))).toBeNull()
  })
})
