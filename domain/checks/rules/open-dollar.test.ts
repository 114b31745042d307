import { expect, it } from 'vitest'
import { aManuscript } from '@/testing/sample-manuscript'
import { aMetric } from '@/testing/sample-metrics'
import { sentence } from '../reading/issue'
import { openDollar } from './open-dollar'

it('a bare dollar asks whose it is, once for all figures', () => {
  const metrics = [
    aMetric({ id: 'a', words: '$5.2 billion', unit: '$' }),
    aMetric({ id: 'b', words: '$7m', unit: '$' }),
    aMetric({ id: 'c', words: '$9m', unit: 'CAD' }),
  ]
  const found = openDollar(aManuscript({ metrics }))
  expect(found).toMatchObject([{ code: 'dollar-open', severity: 'warns', values: { count: '2' } }])
  expect(sentence(found[0]!, 'en')).toContain('$5.2 billion')
  expect(openDollar(aManuscript({ metrics: [metrics[2]!] }))).toEqual([])
})
