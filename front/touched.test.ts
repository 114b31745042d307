import { describe, expect, it } from 'vitest'
import { LEDGER_ACTIONS } from '@/domain/ledger'
import { LISTS, touchedBy, touches } from './touched'

const of = (action: string, outcome = 'done') => touchedBy({ seq: 1, action, outcome, article: 'a' })

describe('what an entry of the ledger touches', () => {
  it('of a release: what shows it, and the lists', () => {
    for (const action of ['publish', 'withdraw', 'remove']) expect([action, of(action)]).toEqual([action, ['a', LISTS]])
  })

  it('of the office: everything', () => {
    for (const action of [
      'change-settings',
      'change-column',
      'add-notice',
      'confirm-indicator',
      'reinstate',
      'of-tomorrow',
    ])
      expect([action, of(action)]).toEqual([action, 'all'])
  })

  it('among staff, and refused: nothing', () => {
    for (const action of ['submit', 'approve', 'change-person', 'use-link'])
      expect([action, of(action)]).toEqual([action, null])
    expect(of('publish', 'refused')).toBeNull()
  })

  it('is decided for every action there is', () => {
    const all = LEDGER_ACTIONS.filter((action) => of(action) === 'all')
    expect(all).toEqual(['reinstate', 'change-settings', 'change-column', 'confirm-indicator', 'add-notice'])
  })

  it('is dropped where an answer shows any of it', () => {
    expect(touches(['a', LISTS], ['b', 'a'])).toBe(true)
    expect(touches(['a', LISTS], [LISTS])).toBe(true)
    expect(touches(['a', LISTS], ['b'])).toBe(false)
    expect(touches('all', ['b'])).toBe(true)
  })
})
