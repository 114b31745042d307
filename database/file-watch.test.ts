// The database file goes away, or another takes its place, while the server runs. MongoDB keeps its files itself.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { count } from '@/database/rows'
import { door, type Door } from '@/e2e/http/api'
import { env } from '@/env'
import { as } from '@/seed/people'
import { aRelease, step } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { DatabaseLost } from './file-watch'
import { MARKER } from './office-marker'
import { readiness } from './readiness'
import { sqlite } from './sqlite'

let office: Fixtures
let http: Door
let article: string
const file = join(env.DATA_DIR, 'releases.sqlite')
const away = `${file}.away`
const failing = async () => (await readiness(async () => office.payload)).flatMap(({ name, ok }) => (ok ? [] : [name]))
const putBack = (name: string) => {
  if (existsSync(`${name}.away`)) renameSync(`${name}.away`, name)
}

beforeAll(async () => {
  office = await fixtures()
  http = await door(office.payload)
  article = await aRelease(office.payload, office.people, { upTo: 'approve', title: '没有存下来的一篇' })
})
afterEach(() => [file, `${file}-wal`].forEach(putBack))
afterAll(() => http.close())

const LOSSES: [string, () => void][] = [
  ['deleted', () => renameSync(file, away)],
  [
    'replaced by a restored one',
    () => {
      renameSync(file, away)
      copyFileSync(away, file)
    },
  ],
  ['robbed of its log', () => renameSync(`${file}-wal`, `${file}-wal.away`)],
]

describe.skipIf(env.DATABASE_URL)('a database file', () => {
  it.each(LOSSES)('that was %s under the server keeps nothing, and nothing is acknowledged', async (_, lose) => {
    const { payload, people } = office
    const column = { slug: `lost-${Date.now()}`, name: '栏目' }
    // Signed in before: a sign-in writes too.
    expect((await http.ask('GET', '/api/columns', undefined, people.admin)).status).toBe(200)
    lose()
    const save = await http.ask('POST', '/api/columns', column, people.admin)
    expect([save.status, JSON.stringify(save.json)]).toEqual([503, expect.stringContaining('放回数据库后重新启动')])
    await expect(step(payload, as(people.publisher), article, 'publish')).rejects.toThrow(DatabaseLost)
    expect(await failing()).toContain('read')
    ;[file, `${file}-wal`].forEach(putBack)
    expect(await failing()).toEqual([])
    expect(await count(payload, 'columns', { slug: { equals: column.slug } })).toBe(0)
    expect(await count(payload, 'editions', { article: { equals: article } })).toBe(0)
  })

  it('that goes away in the middle of an act leaves the act undone', async () => {
    const { payload } = office
    const id = (await payload.db.beginTransaction())!
    renameSync(file, away)
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(DatabaseLost)
    putBack(file)
    expect(await failing()).toEqual([])
  })

  it('that is where it was takes everything again', async () => {
    const { payload, people } = office
    await step(payload, as(people.publisher), article, 'publish')
    expect(await count(payload, 'editions', { article: { equals: article } })).toBe(1)
  })
})

const start = async () => {
  const adapter = sqlite(file).init({ payload: office.payload }) as unknown as {
    connect: () => Promise<void>
    destroy: () => Promise<void>
  }
  await adapter.connect()
  await adapter.destroy()
}

describe.skipIf(env.DATABASE_URL)('at the start', () => {
  it('a marker says that an office lives here', () => {
    expect(JSON.parse(readFileSync(join(env.DATA_DIR, MARKER), 'utf8'))).toMatchObject({
      office: expect.stringMatching(/^[0-9a-f-]{36}$/),
      database: 'releases.sqlite',
    })
  })

  it('a missing database is an error that says what to do, and no empty office is made', async () => {
    renameSync(file, away)
    await expect(start()).rejects.toThrow(/不见了[\s\S]*Put the database back/)
    expect(existsSync(file)).toBe(false)
  })

  it('an empty file in its place likewise', async () => {
    renameSync(file, away)
    copyFileSync('/dev/null', file)
    await expect(start()).rejects.toThrow(/是空的[\s\S]*is empty/)
    rmSync(file)
  })

  it('a database that moved in without its marker gets one', async () => {
    const marker = join(env.DATA_DIR, MARKER)
    rmSync(marker)
    await start()
    expect(existsSync(marker)).toBe(true)
  })
})
