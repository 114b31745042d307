import { beforeAll, expect, it } from 'vitest'
import { freshId } from '@/database/bulk-insert'
import { env } from '@/env'
import { as } from '@/seed/people'
import { aRelease, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { statementsOf } from '@/testing/statements'
import { articleName, articleStanding, lastStep } from './list-cells'

let office: Fixtures
const articles: string[] = []
beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  articles.push(await write(payload, as(people.editor), { title: '草稿' }))
  articles.push(await aRelease(payload, people, { title: '公开', upTo: 'publish' }))
  articles.push(await aRelease(payload, people, { title: '撤下', upTo: 'publish' }))
  await walk(payload, people, articles[2]!, 'withdraw')
  articles.push(await aRelease(payload, people, { title: '退回', upTo: 'submit' }))
  await walk(payload, people, articles[3]!, 'request-changes')
})

const faces = () => Promise.all(articles.map((article) => articleStanding(office.payload, article)))

it('every article has its own face, also when it is asked again', async () => {
  const told = [
    { stage: 'draft', publicState: 'never', edition: 0, sentBack: false },
    { stage: 'settled', publicState: 'live', edition: 1, sentBack: false },
    { stage: 'settled', publicState: 'withdrawn', edition: 1, sentBack: false },
    { stage: 'draft', publicState: 'never', edition: 0, sentBack: true },
  ]
  expect(await faces()).toEqual(told)
  expect(await faces()).toEqual(told)
})

it('the last step is told with its note', async () => {
  expect(await lastStep(office.payload, articles[3]!)).toMatchObject({
    action: 'request-changes',
    person: '周二',
    note: '请核对。',
  })
  expect(await lastStep(office.payload, articles[0]!)).toBeUndefined()
})

it('an article that is not there has no name', async () => {
  const [id] = articles
  expect(await articleName(office.payload, id!)).toEqual({ title: '草稿', isDeleted: false })
  expect(await articleName(office.payload, freshId(office))).toBeUndefined()
})

it.skipIf(env.DATABASE_URL)('a whole list asks once', async () => {
  expect(await statementsOf(office.payload, faces)).toHaveLength(1)
})
