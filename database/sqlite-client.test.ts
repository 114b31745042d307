import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queuedClient, type QueuedClient } from './sqlite-client'

/** What `PRAGMA synchronous` answers: 1 is NORMAL, 2 FULL. */
const FULL = 2

const folder = mkdtempSync(join(tmpdir(), 'queued-'))
let ours: QueuedClient
let theirs: QueuedClient
beforeAll(async () => {
  const url = pathToFileURL(join(folder, 'file.sqlite')).href
  ours = await queuedClient(url)
  theirs = await queuedClient(url)
  await ours.execute('CREATE TABLE words (word TEXT)')
})
afterAll(() => {
  ours.close()
  theirs.close()
  rmSync(folder, { recursive: true })
})

describe('the connection that writes', () => {
  it('waits for the disk at every commit, the disk itself on macOS, and keeps foreign keys', async () => {
    const held = await ours.hold()
    const setting = async (name: string) => Object.values((await held.client.execute(`PRAGMA ${name}`)).rows[0]!)[0]
    const settings = ['journal_mode', 'synchronous', 'fullfsync', 'checkpoint_fullfsync', 'foreign_keys']
    expect(await Promise.all(settings.map(setting))).toEqual(['wal', FULL, 1, 1, 1])
    await held.rollback()
  })
})

describe('two connections that write the same file', () => {
  it('wait for each other, and whoever waited can write again and again', async () => {
    const held = await theirs.hold()
    const waiting = ours.execute(`INSERT INTO words VALUES ('ours')`)
    await new Promise((resolve) => {
      setTimeout(resolve, 60)
    })
    await held.client.execute(`INSERT INTO words VALUES ('theirs')`)
    await held.commit()
    await waiting
    // A statement left unfinished by the wait would keep an old snapshot, and every later write of ours would be
    // refused.
    for (const round of [1, 2, 3]) {
      await theirs.execute(`INSERT INTO words VALUES ('theirs ${round}')`)
      await ours.execute(`INSERT INTO words VALUES ('ours ${round}')`)
    }
    const { rows } = await ours.execute('SELECT count(*) AS number FROM words')
    expect(rows[0]!.number).toBe(8)
  })

  it('lose nothing when one write of many fails', async () => {
    await expect(ours.batch([`INSERT INTO words VALUES ('half')`, 'INSERT INTO nowhere VALUES (1)'])).rejects.toThrow(
      'nowhere',
    )
    expect((await theirs.execute(`SELECT * FROM words WHERE word = 'half'`)).rows).toHaveLength(0)
    await expect(theirs.execute(`INSERT INTO words VALUES ('after')`)).resolves.toBeDefined()
  })
})

describe('a long transaction', () => {
  /** How often the event loop turns while `work` goes on: each turn is a chance for a reader. */
  const turnsDuring = async (work: () => Promise<void>): Promise<number> => {
    let [turns, going] = [0, true]
    const count = () => {
      turns += 1
      if (going) setImmediate(count)
    }
    setImmediate(count)
    await work()
    going = false
    return turns
  }
  const forAWhile = async (statement: () => Promise<unknown>) => {
    for (const until = performance.now() + 200; performance.now() < until;) await statement()
  }

  it('lets everybody else have a turn between its statements', async () => {
    const held = await ours.hold()
    const turns = await turnsDuring(() => forAWhile(() => held.client.execute(`INSERT INTO words VALUES ('long')`)))
    await held.rollback()
    expect(turns).toBeGreaterThan(5)
  })

  it('of reading does so as well', async () => {
    expect(await turnsDuring(() => forAWhile(() => ours.execute('SELECT count(*) FROM words')))).toBeGreaterThan(5)
  })
})
