// The command as it is run: on a live file, on a copy, on a copy of another schema, on what is no database.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { unreadable } from '@/commands/schema-notice'
import { database } from '@/database/adapter'
import { schemaState } from '@/database/schema-state'
import { env } from '@/env'
import { aRelease } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'

let office: Fixtures
let backup: string

const run = (folder: string, ...more: string[]) => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { stdout, stderr, status } = spawnSync(
    'env',
    [
      `DATA_DIR=${folder}`,
      'NODE_ENV=production',
      process.execPath,
      '--conditions=production',
      'commands/run.mjs',
      'commands/verify.ts',
      ...more,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  return { lines: stdout.trim().split('\n').slice(-2), stdout, stderr: stderr.trim(), status }
}

/** A backup of the office in a folder of its own, changed by these statements. */
const copyWith = (...statements: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  copyFileSync(backup, join(folder, 'releases.sqlite'))
  const copy = new Database(join(folder, 'releases.sqlite'))
  for (const statement of statements) copy.exec(statement)
  copy.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  copy.close()
  for (const ending of ['-wal', '-shm']) rmSync(join(folder, `releases.sqlite${ending}`), { force: true })
  return folder
}

describe.skipIf(env.DATABASE_URL)('npm run verify (skipped: on MongoDB there is no file)', () => {
  beforeAll(async () => {
    office = await fixtures()
    await aRelease(office.payload, office.people, { upTo: 'publish' })
    backup = join(mkdtempSync(join(tmpdir(), 'backup-')), 'releases.sqlite')
    const live = new Database(join(env.DATA_DIR, 'releases.sqlite'))
    live.exec(`VACUUM INTO '${backup}'`)
    live.close()
  })

  it('says OK of a database that is in use, and prints its head', () => {
    const { lines, status } = run(env.DATA_DIR)
    expect([lines[0], status]).toEqual([
      expect.stringMatching(/^OK: \d+ ledger entries, 1 editions, 0 files, 0 problems$/),
      0,
    ])
    expect(lines[1]).toMatch(/^head \d+:[0-9a-f]{64}$/)
  }, 120_000)

  it('changes not a byte of a backup, and leaves nothing beside it', () => {
    const folder = copyWith()
    const before = readFileSync(join(folder, 'releases.sqlite'))
    expect(run(folder).status).toBe(0)
    expect(readdirSync(folder)).toEqual(['releases.sqlite'])
    expect(readFileSync(join(folder, 'releases.sqlite')).equals(before)).toBe(true)
  }, 120_000)

  it('migrates nothing: another schema is refused in one sentence that says what to do', async () => {
    const older = copyWith('DELETE FROM payload_migrations')
    const newer = copyWith("INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29991231_235959_change', 9)")
    const before = readFileSync(join(older, 'releases.sqlite'))
    expect(await schemaState(join(newer, 'releases.sqlite'))).toBe('newer')
    expect(await schemaState(join(older, 'releases.sqlite'))).toBe('older')
    expect(run(older)).toMatchObject({
      stderr: expect.stringMatching(/^.*releases\.sqlite was written by an older version .* starting migrates\.$/),
      status: 1,
    })
    expect(readFileSync(join(older, 'releases.sqlite')).equals(before)).toBe(true)
  }, 120_000)

  it('says in one sentence that what lies there is damaged, is no database, or is not there', async () => {
    const none = mkdtempSync(join(tmpdir(), 'backup-'))
    expect(await schemaState(join(none, 'releases.sqlite'))).toBe('empty')
    writeFileSync(join(none, 'releases.sqlite'), 'not a database, but long enough to look like one'.repeat(40))
    const error: unknown = await schemaState(join(none, 'releases.sqlite')).catch((thrown: unknown) => thrown)
    expect(unreadable(error)).toMatch(/^The database .* cannot be read \(.*\)\. Restore it from a backup/)
    const damaged = copyWith()
    const bytes = readFileSync(join(damaged, 'releases.sqlite'))
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 20 * 4096)
    writeFileSync(join(damaged, 'releases.sqlite'), bytes)
    const { status, stderr, stdout } = run(damaged)
    expect(status).toBe(1)
    expect(stdout + stderr).toMatch(/database file: |cannot be read/)
    expect(stdout + stderr).not.toMatch(/^ {4}at /m)
  }, 120_000)

  it('cannot write, even if something asked it to', async () => {
    const adapter = database({ readOnly: true }).init({ payload: office.payload })
    await expect(adapter.create({ collection: 'columns', data: {} })).rejects.toThrow('opened to be read only')
    await expect(adapter.migrate()).rejects.toThrow('opened to be read only')
  })
})
