import { describe, expect, it } from 'vitest'
import type { Contribution } from '@/payload-types'
import { inOneLine } from './moments'

const MINUTE = 60_000
const save = (minute: number, person: string, revision: number, act = 'change') =>
  ({
    at: new Date(Date.UTC(2026, 10, 27) + minute * MINUTE).toISOString(),
    personId: person,
    person,
    revision,
    act,
  }) as Contribution
const sittings = (...saves: Contribution[]) =>
  inOneLine(saves, []).map((one) => ('saves' in one ? [one.saves.person, one.saves.revisions] : null))

describe('a sitting', () => {
  it('is the saves of one person with no more than half an hour between two of them', () => {
    expect(sittings(save(0, '甲', 1), save(30, '甲', 2), save(60, '甲', 3), save(91, '甲', 4))).toEqual([
      ['甲', [1, 2, 3]],
      ['甲', [4]],
    ])
  })

  it('ends when somebody else saves, and counts a save of many parts once', () => {
    expect(sittings(save(0, '甲', 1), save(0, '甲', 1), save(1, '乙', 2), save(2, '甲', 3))).toEqual([
      ['甲', [1]],
      ['乙', [2]],
      ['甲', [3]],
    ])
  })

  it('is none of who only wrote the words that came along', () => {
    expect(sittings(save(0, '甲', 1), save(0, '丙', 1, 'carry'))).toEqual([['甲', [1]]])
  })
})
