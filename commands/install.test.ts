import { describe, expect, it } from 'vitest'
import { staleness } from './install.mjs'

type Package = { version?: string; integrity?: string; optional?: boolean; link?: boolean }
const lock = (packages: Record<string, Package>) => JSON.stringify({ packages })
const wanted = lock({
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/only-mac': { version: '2.0.0', optional: true },
})

describe('installed packages', () => {
  it('are fresh when all that is wanted is there, whatever is optional', () => {
    expect(staleness(wanted, lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }))).toBeNull()
  })

  it.each([
    ['nothing is installed', null],
    ['node_modules/a is missing', lock({})],
    ['node_modules/a is another version', lock({ 'node_modules/a': { version: '1.0.1' } })],
    ['node_modules/a is another version', lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })],
  ])('are stale when %s', (why, installed) => {
    expect(staleness(wanted, installed)).toBe(why)
  })
})
