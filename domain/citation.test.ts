import { describe, expect, it } from 'vitest'
import { sameFinding, sinceCited, type Finding, type Stated } from './citation'

const CITED: Stated = {
  metric: 'm1',
  label: '参加学习',
  words: '26.8万人次',
  value: '268000',
  unit: '人次',
  direction: null,
  period: '2024年',
  periodStart: null,
  periodEnd: null,
  asOf: null,
  subject: null,
}
const live = { state: 'live', edition: 3 } as const
const since = (now: Stated[], origin: Parameters<typeof sinceCited>[1] = live) => sinceCited(CITED, origin, now)

describe('what has become of a cited figure', () => {
  it('is nothing while the live edition states it as it was cited', () =>
    expect(since([{ ...CITED }])).toEqual({ state: 'same' }))
  it('is nothing where it was deleted and marked anew', () =>
    expect(since([{ ...CITED, metric: 'm9' }])).toEqual({ state: 'same' }))
  it.each<Partial<Stated>>([
    { words: '27.1万人次', value: '271000' },
    { value: '267900' },
    { direction: 'down' },
    { period: '2023年' },
    { unit: '人' },
    { subject: '市区' },
  ])('is a correction once it says something else: %o', (other) =>
    expect(since([{ ...CITED, ...other }])).toEqual({
      state: 'corrected',
      edition: 3,
      words: other.words ?? '26.8万人次',
    }),
  )
  it('is that it is dropped, withdrawn or removed where no live edition states it', () => {
    expect(since([{ ...CITED, metric: 'm9', label: '听课' }])).toEqual({ state: 'dropped', edition: 3 })
    expect(since([{ ...CITED }], { state: 'withdrawn', edition: 3 })).toEqual({ state: 'withdrawn' })
    expect(since([], { state: 'removed', edition: 3 })).toEqual({ state: 'removed' })
    expect(since([], null)).toEqual({ state: 'removed' })
  })
})

describe('a decision holds', () => {
  const corrected = (words: string, edition: number): Finding => ({ state: 'corrected', words, edition })
  it('for later editions that leave the figure as it is', () =>
    expect(sameFinding(corrected('27.1万人次', 2), corrected('27.1万人次', 5))).toBe(true))
  it('and for nothing else', () => {
    expect(sameFinding(corrected('27.1万人次', 2), corrected('27.3万人次', 3))).toBe(false)
    expect(sameFinding(corrected('27.1万人次', 2), { state: 'withdrawn' })).toBe(false)
  })
})
