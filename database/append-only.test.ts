// What is only ever added, below Payload: SQLite refuses a change by any tool.
import Database from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { aRelease } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { integrityTroubles } from './integrity'
import { sqliteFile } from './sqlite-file'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
  await aRelease(office.payload, office.people, { upTo: 'publish' })
})

describe.skipIf(env.DATABASE_URL)('a row that is only ever added (skipped: on MongoDB a role keeps it)', () => {
  it.each(['ledger', 'editions', 'observations', 'contributions', 'imprints'])(
    'of %s is neither changed nor deleted by anybody with the file',
    (table) => {
      const file = new Database(sqliteFile())
      const count = () => (file.prepare(`SELECT count(*) AS many FROM ${table}`).get() as { many: number }).many
      const before = count()
      expect(before).toBeGreaterThan(0)
      expect(() => file.exec(`UPDATE ${table} SET id = id || 'x'`)).toThrow('never changed and never deleted')
      expect(() => file.exec(`DELETE FROM ${table}`)).toThrow('never changed and never deleted')
      expect(count()).toBe(before)
      file.close()
    },
  )

  it('is missed by verify where its triggers are gone, and kept again at the next start', async () => {
    expect(await integrityTroubles(office.payload)).toEqual([])
    const file = new Database(sqliteFile())
    file.exec('DROP TRIGGER only_added_ledger_delete')
    file.close()
    expect(await integrityTroubles(office.payload)).toEqual([
      'database file: nothing keeps the rows of ledger from being changed (its triggers are gone)',
    ])
    await office.payload.db.destroy!()
    await office.payload.db.connect!()
    expect(await integrityTroubles(office.payload)).toEqual([])
  })
})
