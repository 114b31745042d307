import { expect, it } from 'vitest'
import { aMetric } from '@/testing/sample-metrics'
import { figureNumbers } from './figure-numbers'

const stating = (...ids: string[]) => ({ metrics: ids.map((id) => aMetric({ id })) })

it('a figure keeps its number, whatever later editions add before it, drop, or bring back', () => {
  expect(figureNumbers([stating('a', 'b')])).toEqual({ a: 1, b: 2 })
  expect(figureNumbers([stating('a', 'b'), stating('new', 'b'), stating('a', 'new')])).toEqual({ a: 1, b: 2, new: 3 })
})
