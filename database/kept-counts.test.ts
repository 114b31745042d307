import Database from 'libsql'
import { beforeAll, expect, it } from 'vitest'
import { count } from '@/database/rows'
import { sqliteFile } from '@/database/sqlite-file'
import { inTransaction } from '@/desk/request/transaction'
import { env } from '@/env'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const addColumn = (slug: string) =>
  inTransaction(office.payload, null, (req) =>
    office.payload.create({ collection: 'columns', data: { slug, name: slug }, req, depth: 0 }),
  )

it('a count is never older than the last commit, inside a transaction or outside', async () => {
  const { payload } = office
  for (const slug of ['one', 'two', 'three']) {
    const before = await count(payload, 'columns')
    expect(await count(payload, 'columns')).toBe(before)
    await inTransaction(payload, null, async (req) => {
      await payload.create({ collection: 'columns', data: { slug, name: slug }, req, depth: 0 })
      expect(await count(req, 'columns')).toBe(before + 1)
      expect(await count(payload, 'columns')).toBe(before)
    })
    expect(await count(payload, 'columns')).toBe(before + 1)
  }
})

it('counts of other rows are other counts', async () => {
  const { payload } = office
  await addColumn('four')
  const all = await count(payload, 'columns')
  expect(await count(payload, 'columns', { slug: { equals: 'four' } })).toBe(1)
  expect(await count(payload, 'columns', { slug: { equals: 'five' } })).toBe(0)
  expect(await count(payload, 'columns')).toBe(all)
})

it('readers and writers that come together all count what is there', async () => {
  const { payload } = office
  const before = await count(payload, 'columns')
  await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      await addColumn(`many-${index}`)
      const now = await count(payload, 'columns')
      expect(now).toBeGreaterThan(before)
    }),
  )
  expect(await count(payload, 'columns')).toBe(before + 12)
})

it.skipIf(env.DATABASE_URL)('what another process writes is counted', async () => {
  const { payload } = office
  const before = await count(payload, 'columns')
  const other = new Database(sqliteFile())
  other.exec(`INSERT INTO columns (id, name, slug) VALUES ('elsewhere', 'elsewhere', 'elsewhere')`)
  other.close()
  expect(await count(payload, 'columns')).toBe(before + 1)
})
