// Upgrades on a real file. MongoDB has no migrations.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { migrations } from '@/migrations/sqlite'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import type { Migration } from './migrate'
import { sqlite } from './sqlite'
import { copyBeforeUpgrade } from './upgrade-copies'

let office: Fixtures
const file = join(env.DATA_DIR, 'releases.sqlite')
const copies = join(env.DATA_DIR, 'before-upgrade')
const opened: { destroy?: () => Promise<void> | void }[] = []
beforeAll(async () => {
  office = await fixtures()
})
afterAll(async () => {
  for (const adapter of opened) await adapter.destroy?.()
})

/** Another start on the same file, with these migrations after our own. */
const start = async (steps: readonly Migration[]): Promise<void> => {
  const adapter = sqlite(file, { steps }).init({ payload: office.payload }) as unknown as {
    connect: () => Promise<void>
    destroy: () => Promise<void>
  }
  opened.push(adapter)
  await adapter.connect()
}
const all = (statement: string, at = file): Record<string, unknown>[] => {
  const connection = new Database(at)
  try {
    return connection.prepare(statement).all() as Record<string, unknown>[]
  } finally {
    connection.close()
  }
}
const count = (table: string, at = file) => Number(all(`SELECT count(*) AS n FROM ${table}`, at)[0]!.n)
const ran = () => all('SELECT name FROM payload_migrations ORDER BY name').map(({ name }) => name)

/** A table made anew as the generator writes it, with what it believes switches foreign keys off. */
const rebuild = (table: string, name: string, keep = ''): Migration => ({
  name,
  up: async ({ db }) => {
    const [{ sql: made }] = all(`SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '${table}'`) as [
      { sql: string },
    ]
    await db.run(sql`PRAGMA foreign_keys=OFF;`)
    await db.run(sql.raw(made.replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE \`__new_${table}\``)))
    await db.run(sql.raw(`INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\` ${keep};`))
    await db.run(sql.raw(`DROP TABLE \`${table}\`;`))
    await db.run(sql.raw(`ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`))
    await db.run(sql`PRAGMA foreign_keys=ON;`)
  },
})

describe.skipIf(env.DATABASE_URL)('an upgrade of a SQLite file', () => {
  it('that rebuilds a table keeps the rows that point to it: everybody keeps their roles', async () => {
    const roles = count('users_roles')
    expect(roles).toBeGreaterThanOrEqual(4)
    await start([...migrations, rebuild('users', '29990101_users')])
    expect([count('users'), count('users_roles')]).toEqual([4, roles])
    expect(ran().at(-1)).toBe('29990101_users')
    expect(all('PRAGMA foreign_key_check')).toEqual([])
    // Foreign keys hold again, on the connection that migrated.
    const held = await (opened.at(-1) as unknown as { client: { hold: () => Promise<Held> } }).client.hold()
    expect((await held.client.execute('PRAGMA foreign_keys')).rows[0]).toMatchObject({ foreign_keys: 1 })
    await held.rollback()
  })

  it('was preceded by a copy of the file as it was, and none is made where nothing runs', async () => {
    const [copy, ...others] = readdirSync(copies)
    expect([others, count('users', join(copies, copy!)), count('payload_migrations', join(copies, copy!))]).toEqual([
      [],
      4,
      migrations.length,
    ])
    await start([...migrations, rebuild('users', '29990101_users')])
    expect(readdirSync(copies)).toEqual([copy])
  })

  it('that would leave rows pointing to nothing is undone whole, and said', async () => {
    const [users, before] = [count('users'), ran()]
    const known = rebuild('users', '29990101_users')
    await expect(
      start([...migrations, known, rebuild('users', '29990102_loses', 'LIMIT 1'), rebuild('columns', '29990103_more')]),
    ).rejects.toThrow(/users_roles → users/)
    expect([count('users'), ran()]).toEqual([users, before])
  })

  it('that fails is undone whole, with all that ran before it', async () => {
    const before = ran()
    const fails: Migration = {
      name: '29990103_fails',
      up: async ({ db }) => {
        await db.run(sql`INSERT INTO nowhere VALUES (1)`)
      },
    }
    const known = rebuild('users', '29990101_users')
    await expect(start([...migrations, known, rebuild('columns', '29990102_columns'), fails])).rejects.toThrow(
      /29990103_fails failed/,
    )
    expect(ran()).toEqual(before)
  })

  it('by a newer version is not opened by an older one: one sentence says what to do', async () => {
    await expect(start(migrations)).rejects.toThrow(/29990101_users.*start the newer version/s)
  })

  it('keeps the last three copies', () => {
    for (const second of [1, 2, 3, 4]) copyBeforeUpgrade(file, new Date(Date.UTC(2999, 0, 1, 0, 0, second)))
    expect(readdirSync(copies).map((name) => name.slice(9, 33))).toEqual(
      [2, 3, 4].map((second) => `2999-01-01T00-00-0${second}-000Z`),
    )
  })
})

type Held = { client: { execute: (sql: string) => Promise<{ rows: unknown[] }> }; rollback: () => Promise<void> }
