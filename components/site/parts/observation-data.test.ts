import { describe, expect, it } from 'vitest'
import { aMetric } from '@/testing/sample-metrics'
import { aSite } from '@/testing/sample-views'
import { observationData } from './observation-data'

const data = (overrides: Partial<ReturnType<typeof aMetric>>) =>
  observationData(aSite(), aMetric({ id: 'm', ...overrides }), { withSeries: true, since: undefined })

describe('a figure, for machines', () => {
  it('says of 余 the least, of 近 the most, and of a fall that it is below zero', () => {
    expect(data({ value: '13000000', qualifier: '余' })).toMatchObject({ minValue: 13000000 })
    expect(data({ value: '55000', qualifier: '近' })).toMatchObject({ maxValue: 55000 })
    expect(data({ value: '5', qualifier: '超', direction: 'down' })).toMatchObject({ maxValue: -5 })
    expect(data({ value: '0.1', direction: 'down' })).toMatchObject({ value: -0.1 })
    expect(data({ value: '13000000', qualifier: '余' })).not.toHaveProperty('value')
  })

  it('gives no number that is not exactly the one stated', () => {
    expect(data({ value: '1/3' })).toMatchObject({ value: '1/3' })
    expect(data({ value: '60.0' })).toMatchObject({ value: '60.0' })
    expect(data({ value: '90071992547409931' })).toMatchObject({ value: '90071992547409931' })
  })

  it('dates it by its day or the end of its period, and says how long that is', () => {
    expect(data({ periodStart: '2026-01-01', periodEnd: '2026-09-30' })).toMatchObject({
      observationDate: '2026-09-30',
      observationPeriod: 'P9M',
    })
    expect(data({ periodStart: '2026-10-01', periodEnd: '2026-10-07' })).toMatchObject({ observationPeriod: 'P7D' })
    expect(data({ asOf: '2026-03-31', indicator: 'courses' })).toMatchObject({
      observationDate: '2026-03-31',
      measuredProperty: { url: 'https://news.example.gov/indicators/courses' },
    })
  })
})
