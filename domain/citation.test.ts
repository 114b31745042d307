import { describe, expect, it } from 'vitest'
import { sameFinding, sinceCited, type Finding } from './citation'

const CITED = { words: '26.8万人次', value: '268000' }
const live = { state: 'live', edition: 3 } as const

describe('what has become of a cited figure', () => {
  it('is nothing while the live edition states it as it was cited', () => expect(sinceCited(CITED, live, { ...CITED })).toEqual({ state: 'same' }))
  it('is a correction once words or value are others', () => {
    expect(sinceCited(CITED, live, { words: '27.1万人次', value: '271000' })).toEqual({ state: 'corrected', edition: 3, words: '27.1万人次' })
    expect(sinceCited(CITED, live, { words: '26.8万人次', value: '267900' })).toMatchObject({ state: 'corrected' })
  })
  it('is that it is dropped, withdrawn or removed where no live edition states it', () => {
    expect(sinceCited(CITED, live, null)).toEqual({ state: 'dropped', edition: 3 })
    expect(sinceCited(CITED, { state: 'withdrawn', edition: 3 }, { ...CITED })).toEqual({ state: 'withdrawn' })
    expect(sinceCited(CITED, { state: 'removed', edition: 3 }, null)).toEqual({ state: 'removed' })
    expect(sinceCited(CITED, null, null)).toEqual({ state: 'removed' })
  })
})

describe('a decision holds', () => {
  const corrected = (words: string, edition: number): Finding => ({ state: 'corrected', words, edition })
  it('for later editions that leave the figure as it is', () => expect(sameFinding(corrected('27.1万人次', 2), corrected('27.1万人次', 5))).toBe(true))
  it('and for nothing else', () => {
    expect(sameFinding(corrected('27.1万人次', 2), corrected('27.3万人次', 3))).toBe(false)
    expect(sameFinding(corrected('27.1万人次', 2), { state: 'withdrawn' })).toBe(false)
  })
})
