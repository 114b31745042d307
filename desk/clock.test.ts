// What the desk writes as its time.
import { expect, it } from 'vitest'
import { now, onEarlierDay } from './clock'

it('is now, or the earlier day that the demo tells of, for that work alone', async () => {
  const before = new Date().toISOString()
  expect(await onEarlierDay('2026-01-02T03:00:00.000Z', async () => now())).toBe('2026-01-02T03:00:00.000Z')
  expect(now() >= before).toBe(true)
})

it('is never later than now', async () => {
  expect(await onEarlierDay('2999-01-01T00:00:00.000Z', async () => now())).not.toMatch(/^2999/)
})
