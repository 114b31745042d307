import { expect, it } from 'vitest'
import { filtersIn, NO_FILTERS, whereWith, type Filters } from './filters'

const ALL: Filters = {
  person: 'p1',
  preparation: 'review',
  publicState: 'live',
  column: 'c1',
  from: '2026-11-01',
  to: '2026-11-27',
}

it('what an address says is what was chosen, and the other way round', () => {
  expect(filtersIn(whereWith(ALL, undefined))).toEqual(ALL)
  const sentBack = { ...NO_FILTERS, preparation: 'sent-back' as const }
  expect(filtersIn(whereWith(sentBack, undefined))).toEqual(sentBack)
  expect(whereWith(NO_FILTERS, undefined)).toEqual({})
})

it('an address may write its lists as numbered properties', () => {
  const where = { or: { 0: { and: { 0: { writers: { in: { 0: 'p1' } } }, 1: { sentBack: { equals: 'true' } } } } } }
  expect(filtersIn(where as never)).toEqual({ ...NO_FILTERS, person: 'p1', preparation: 'sent-back' })
})

it('what else was asked for in Payload’s own filter stays, and is no filter of ours', () => {
  const other = { title: { like: '人口' } }
  const where = { or: [{ and: [other, { stage: { equals: 'draft' } }] }] }
  expect(filtersIn(where)).toEqual({ ...NO_FILTERS, preparation: 'draft' })
  expect(whereWith({ ...NO_FILTERS, person: 'p1' }, where)).toEqual({
    or: [{ and: [other, { writers: { in: ['p1'] } }] }],
  })
})

it('one thing or another cannot be shown as filters, and nonsense is none', () => {
  expect(filtersIn({ or: [{ stage: { equals: 'draft' } }, { stage: { equals: 'review' } }] })).toEqual(NO_FILTERS)
  expect(filtersIn({ stage: { equals: 'nowhere' }, or: [] } as never)).toEqual(NO_FILTERS)
  expect(filtersIn({ updatedAt: { greater_than_equal: 'never' } })).toEqual(NO_FILTERS)
})
