import { beforeAll, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { as } from '@/seed/people'
import { write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { findFigures } from './mark-figures'
import { settlePeriods } from './periods'

let office: Fixtures
let article: string
beforeAll(async () => {
  office = await fixtures()
  article = await write(office.payload, as(office.people.editor), {
    title: '夜校开班',
    summary: '2024年，聘请教师600人。',
    lead: ['新建教学点58个。'],
    sections: [{ heading: '课堂', paragraphs: ['来自48家企业。'] }],
  })
  for (const { id } of (await metrics()).filter(({ words }) => words !== '600人'))
    await office.payload.db.updateOne({
      collection: 'metrics',
      id,
      data: { period: '2024年', periodInherited: true },
      returning: false,
    })
})

const metrics = () => rows(office.payload, 'metrics', { article: { equals: article } })
const told = async () =>
  (await metrics()).map(({ words, period, periodInherited }) => [words, period, periodInherited ?? false])

it('periods that were taken from the text before are told, each once, and confirmed together by an editor', async () => {
  const { payload, people } = office
  expect((await findFigures(payload, as(people.editor), article)).inherited).toEqual({ count: 2, periods: ['2024年'] })
  await expect(settlePeriods(payload, as(people.reviewer), article, { confirm: true })).rejects.toMatchObject({
    status: 403,
  })
  const { filled, lockVersion } = await settlePeriods(payload, as(people.editor), article, { confirm: true })
  const after = await findFigures(payload, as(people.editor), article)
  expect([filled, after.inherited, after.lockVersion]).toEqual([2, { count: 0, periods: [] }, lockVersion])
  expect(await told()).toEqual([
    ['600人', '2024年', false],
    ['58个', '2024年', false],
    ['48家', '2024年', false],
  ])
})

it('a period that somebody writes in the place of one is theirs, with its days', async () => {
  const { payload, people } = office
  const { id } = (await metrics()).find(({ words }) => words === '58个')!
  const inherited = { period: '2024年', periodInherited: true }
  await payload.db.updateOne({ collection: 'metrics', id, data: inherited, returning: false })
  const saved = await payload.update({
    collection: 'metrics',
    id,
    data: { period: '2024年上半年' },
    user: people.editor,
    overrideAccess: false,
    depth: 0,
  })
  expect(saved).toMatchObject({
    periodInherited: false,
    periodStart: '2024-01-01T12:00:00.000Z',
    periodEnd: '2024-06-30T12:00:00.000Z',
  })
})
