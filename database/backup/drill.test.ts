// The restore drill: a backup is taken while people publish, and put where nothing is; what was acknowledged before it
// is there, and nothing is half there. On both databases, by the commands as they are run.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bePresent, serversOn } from '@/commands/presence.mjs'
import { row, rows } from '@/database/rows'
import { env } from '@/env'
import { aRelease } from '@/seed/release'
import { ran } from '@/testing/command'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { storeMedia } from '../media-files'
import { readManifest } from './manifest'
import { objection } from './objection'

const folder = mkdtempSync(join(tmpdir(), 'drill-'))
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const digest = createHash('sha256').update(PICTURE).digest('hex')

let office: Fixtures
let backup: string
let before: number
const extra: string[] = []

/** An empty place of the same kind. */
const elsewhere = (): Record<string, string> => {
  const dataDir = mkdtempSync(join(folder, 'place-'))
  if (!env.DATABASE_URL) return { DATA_DIR: dataDir }
  const url = new URL(env.DATABASE_URL)
  url.pathname = `${url.pathname}-${basename(dataDir).toLowerCase()}`
  extra.push(url.href)
  return { DATA_DIR: dataDir, DATABASE_URL: url.href }
}
const headIn = (said: string): string => /^head (\d+:[0-9a-f]{64})$/m.exec(said)![1]!

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  await aRelease(payload, people, { upTo: 'publish', title: '备份之前发布的一篇' })
  await storeMedia({ digest, mime: 'image/png' }, PICTURE)
  before = (await row(payload, 'ledger', {}, '-seq'))!.seq
  backup = join(folder, 'backup')
  const going = { on: true }
  let published = 0
  const work = (async () => {
    for (let number = 1; going.on; number += 1) {
      await aRelease(payload, people, { upTo: 'publish', title: `备份期间发布的第${number}篇` })
      published += 1
    }
  })()
  const made = await ran('backup', [backup])
  going.on = false
  await work
  expect([made.code, made.said]).toEqual([0, expect.stringMatching(/^OK: \d+ ledger entries, 1 files/)])
  expect(published).toBeGreaterThan(0)
}, 240_000)

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const url of extra) {
    const client = new MongoClient(url)
    await client.db().dropDatabase()
    await client.close()
  }
})

describe('a backup taken while people publish', () => {
  it('is of one moment, and is put whole where nothing is', async () => {
    const { head } = JSON.parse(readFileSync(join(backup, 'backup.json'), 'utf8')) as { head: { seq: number } }
    expect(head.seq).toBeGreaterThanOrEqual(before)
    const place = elsewhere()
    const { code, said } = await ran('restore', [backup], place)
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^OK: \d+ ledger entries, \d+ editions, \d+ files, 0 problems$/m),
    ])
    expect(headIn(said)).toMatch(new RegExp(`^${head.seq}:`))
    expect(readFileSync(join(place.DATA_DIR!, 'media', `${digest}.png`)).equals(PICTURE)).toBe(true)
    // Every entry that was there at that moment, as it is in the office that went on.
    const kept = await rows(office.payload, 'ledger', { seq: { equals: head.seq } })
    expect(headIn(said)).toBe(`${head.seq}:${kept[0]!.hash}`)
  }, 240_000)

  it('is put nowhere while a server runs on those data, over other data, or by an older version', async () => {
    const manifest = await readManifest(backup)
    const place = { url: env.DATABASE_URL, schema: manifest.schema, servers: [] }
    bePresent(folder, 3999)
    const servers = serversOn(folder)
    expect(await objection(manifest, { ...place, servers })).toMatch(
      new RegExp(`^A server runs on these data \\(process ${process.pid} on .*, port 3999\\): stop it first\\.$`),
    )
    // Here the office lives that was backed up.
    expect(await objection(manifest, place)).toMatch(/holds data already|There is a database already/)
    expect(await objection(manifest, { ...place, schema: '20000101_000000_begin' })).toMatch(/newer version/)
    expect(await objection({ ...manifest, database: env.DATABASE_URL ? 'sqlite' : 'mongodb' }, place)).toMatch(
      /^The backup is of/,
    )
  })

  it('is refused where a byte of it has changed, or where it was never finished', async () => {
    const { files } = await readManifest(backup)
    for (const { path } of files) {
      const bytes = readFileSync(join(backup, path))
      if (bytes.length === 0) continue
      const damaged = Buffer.from(bytes)
      damaged[Math.floor(bytes.length / 2)]! ^= 1
      writeFileSync(join(backup, path), damaged)
      await expect(readManifest(backup)).rejects.toThrow('is not the file that was backed up')
      writeFileSync(join(backup, path), bytes)
    }
    await expect(readManifest(mkdtempSync(join(folder, 'none-')))).rejects.toThrow('holds no backup')
  })
})
