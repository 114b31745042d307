import { beforeAll, expect, it } from 'vitest'
import { freshId } from '@/database/bulk'
import { env } from '@/env'
import { as } from '@/seed/people'
import { aRelease, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { statementsOf } from '@/testing/statements'
import { articleName, publicFace } from './list-cells'

let office: Fixtures
const articles: string[] = []
beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  articles.push(await write(payload, as(people.editor), { title: '草稿' }))
  articles.push(await aRelease(payload, people, { title: '公开', upTo: 'publish' }))
  articles.push(await aRelease(payload, people, { title: '撤下', upTo: 'publish' }))
  await walk(payload, people, articles[2]!, 'withdraw')
})

const faces = () => Promise.all(articles.map((article) => publicFace(office.payload, article)))

it('every article has its own face, also when it is asked again', async () => {
  const told = [undefined, { publicState: 'live', edition: 1 }, { publicState: 'withdrawn', edition: 1 }]
  expect(await faces()).toEqual(told)
  expect(await faces()).toEqual(told)
})

it('an article that is not there has no name', async () => {
  const [id] = articles
  expect(await articleName(office.payload, id!)).toEqual({ title: '草稿', isDeleted: false })
  expect(await articleName(office.payload, freshId(office))).toBeUndefined()
})

it.skipIf(env.DATABASE_URL)('a whole list asks once', async () => {
  expect(await statementsOf(office.payload, faces)).toHaveLength(1)
})
