import { describe, expect, it } from 'vitest'
import { needsArticle, periodFrom } from './metric-period'

const stored = (day: string) => `${day}T12:00:00.000Z`
const HALF = { period: '2024年上半年', periodStart: stored('2024-01-01'), periodEnd: stored('2024-06-30') }

describe('the days of a metric', () => {
  it('are computed from the words of its period when it is made, and what was inherited stays unconfirmed', () => {
    expect(periodFrom({ period: '2024年第三季度', periodInherited: true }, undefined)).toEqual({
      periodStart: stored('2024-07-01'),
      periodEnd: stored('2024-09-30'),
    })
  })

  it('are computed anew when the words change; a period that a person wrote is no longer inherited', () => {
    expect(periodFrom({ ...HALF, period: '2024年', periodInherited: true }, HALF)).toEqual({
      periodStart: stored('2024-01-01'),
      periodEnd: stored('2024-12-31'),
      periodInherited: false,
    })
  })

  it('go where the words name none', () => {
    expect(periodFrom({ ...HALF, period: '今年以来' }, HALF)).toMatchObject({ periodStart: null, periodEnd: null })
  })

  it('stay where somebody typed them', () => {
    const typed = { ...HALF, period: '2024年汛期', periodStart: stored('2024-05-01') }
    expect(periodFrom(typed, HALF)).toEqual({ periodInherited: false })
  })

  it('stay as they are where the words do, and no change of something else confirms the period', () => {
    expect(periodFrom({ ...HALF, periodInherited: true }, { ...HALF, periodInherited: true })).toEqual({})
    expect(periodFrom({}, HALF)).toEqual({})
  })

  it('are those of the year that the article speaks of, where the words name none', () => {
    expect(needsArticle({ period: '全年' }, undefined)).toBe(true)
    expect(needsArticle({ period: '2024年' }, undefined)).toBe(false)
    expect(periodFrom({ period: '全年' }, undefined, { year: 2023 })).toMatchObject({
      periodStart: stored('2023-01-01'),
      periodEnd: stored('2023-12-31'),
    })
  })
})
