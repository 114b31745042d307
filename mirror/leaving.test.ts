import { describe, expect, it } from 'vitest'
import { answersAfter } from './leaving'

const HELD = new Map([
  ['/releases/flood', { depends: ['a1'], slugs: [] }],
  ['/releases/flood-2026', { depends: ['a1'], slugs: [] }],
  ['/releases/rain', { depends: ['a2', 'a1'], slugs: [] }],
  ['/', { depends: ['lists'], slugs: ['flood', 'rain'] }],
  ['/?page=2', { depends: ['lists'], slugs: ['snow'] }],
  ['/releases/snow', { depends: ['a3'], slugs: [] }],
])

describe('after an act the mirror', () => {
  it.each(['withdraw', 'remove'])('parts at once with what shows the release (%s)', (action) =>
    expect(answersAfter(HELD, { article: 'a1', action })).toEqual({
      leaving: ['/releases/flood', '/releases/flood-2026', '/releases/rain', '/'],
      anew: ['/?page=2'],
    }),
  )

  it('keeps what a publication touches until it is rendered anew', () =>
    expect(answersAfter(HELD, { article: 'a3', action: 'publish' })).toEqual({
      leaving: [],
      anew: ['/', '/?page=2', '/releases/snow'],
    }))
})
