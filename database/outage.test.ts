// A disk that is full, a folder that cannot be written, a damaged page, a database that is away: what the checks say,
// and what somebody is told who is signed in and saves. Real disks, where root may mount them.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { officeProcess } from '@/testing/office-process'

const folder = mkdtempSync(join(tmpdir(), 'outage-'))
const mounts: string[] = []
const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' }).status === 0
const mounted = (megabytes: number): string | null => {
  const at = mkdtempSync(join(folder, 'disk-'))
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', at)) return null
  mounts.push(at)
  return at
}
const mayMount = process.platform === 'linux' && mounted(1) !== null
afterAll(() => {
  for (const at of mounts) run('umount', '-l', at)
  rmSync(folder, { recursive: true, force: true })
})

/** A check has two seconds, which a machine with much else to do may not give it at first. */
const LONG = { timeout: 120_000, interval: 1_000 }
const SAVE = ['POST', '/api/articles', { title: '没有存下来的一篇' }] as const
const WHO = ['GET', '/api/users/me', undefined] as const
const ACT = ['POST', '/api/articles/nowhere/actions', { action: 'publish' }] as const

describe.skipIf(env.DATABASE_URL || !mayMount)(
  'on SQLite (skipped: on MongoDB, or where nothing may be mounted)',
  () => {
    it('a full disk is told as that, keeps nothing, and is over when there is room', async () => {
      const disk = mounted(24)!
      const office = await officeProcess({ DATA_DIR: disk, READY_FREE_MB: '2' })
      expect(office.began).toBe('ready')
      await expect.poll(() => office.failing(), LONG).toEqual([])
      const filler = join(disk, 'filler')
      expect(() => {
        for (;;) appendFileSync(filler, Buffer.alloc(64 * 1024))
      }).toThrow('ENOSPC')
      await expect.poll(() => office.failing(), LONG).toContain('disk')
      let saved = await office.ask(...SAVE)
      // The log has room for some more until it has to grow.
      for (let number = 1; saved.status === 201 && number < 200; number += 1) saved = await office.ask(...SAVE)
      expect([saved.status, saved.text]).toEqual([503, expect.stringContaining('磁盘已满，未保存任何内容')])
      expect((await office.ask('GET', '/api/articles?limit=1')).status).toBe(200)
      rmSync(filler)
      await expect.poll(() => office.failing(), LONG).toEqual([])
      expect((await office.ask(...SAVE)).status).toBe(201)
      await office.end()
    }, 600_000)

    it('a folder that cannot be written stops the start, and says so', async () => {
      const disk = mounted(24)!
      const first = await officeProcess({ DATA_DIR: disk })
      expect(first.began).toBe('ready')
      await first.end()
      expect(run('mount', '-o', 'remount,ro', disk)).toBe(true)
      const office = await officeProcess({ DATA_DIR: disk })
      expect(office.began).toMatch(/^failed: read-only$/)
      await office.end()
    }, 600_000)

    it('a damaged page is found by the checks, and is no question of who is signed in', async () => {
      const dataDir = mkdtempSync(join(folder, 'damaged-'))
      const first = await officeProcess({ DATA_DIR: dataDir })
      await first.end()
      const path = join(dataDir, 'releases.sqlite')
      const file = new Database(path)
      file.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      const { rootpage } = file.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'ledger'").get() as {
        rootpage: number
      }
      file.close()
      const bytes = openSync(path, 'r+')
      writeSync(bytes, Buffer.alloc(4096, 0xff), 0, 4096, (rootpage - 1) * 4096)
      closeSync(bytes)
      const office = await officeProcess({ DATA_DIR: dataDir, READY_FREE_MB: '0' })
      await expect.poll(() => office.failing(), LONG).toContain('read')
      expect(await office.ask('GET', '/api/ledger')).toMatchObject({
        status: 503,
        text: expect.stringContaining('数据库文件已损坏'),
      })
      await office.end()
    }, 600_000)
  },
)

/** A door before the database that can be shut: what is open ends, what comes is refused or never answered. */
const doorTo = async (url: string) => {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  let way: 'open' | 'shut' | 'silent' = 'open'
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket)).on('error', () => {})
    if (way === 'shut') return socket.destroy()
    if (way === 'silent') return
    const behind = connect(Number(port), hostname)
    behind.on('error', () => socket.destroy()).once('close', () => socket.destroy())
    socket.once('close', () => behind.destroy())
    socket.pipe(behind).pipe(socket)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const door = new URL(url)
  door.host = `127.0.0.1:${(server.address() as { port: number }).port}`
  door.searchParams.set('directConnection', 'true')
  return {
    url: door.href,
    turn: (to: typeof way) => {
      way = to
      if (to !== 'open') for (const socket of open) socket.destroy()
    },
    close: () => server.close(),
  }
}

describe.skipIf(!env.DATABASE_URL)('on MongoDB (skipped: on SQLite the database is never away)', () => {
  it.each(['shut', 'silent'] as const)(
    'a database whose door is %s is told within seconds, and nobody is asked to sign in',
    async (way) => {
      const door = await doorTo(env.DATABASE_URL)
      const office = await officeProcess({ DATABASE_URL: door.url, DATA_DIR: folder, READY_FREE_MB: '0' })
      expect(office.began).toBe('ready')
      await expect.poll(() => office.failing(), LONG).toEqual([])
      expect((await office.ask(...SAVE)).status).toBe(201)
      door.turn(way)
      for (const [method, path, body] of [SAVE, WHO, ACT]) {
        const answer = await office.ask(method, path, body)
        expect([path, answer.status, answer.text]).toEqual([
          path,
          503,
          expect.stringContaining('现在连不上数据库，未保存任何内容'),
        ])
        expect(answer.ms).toBeLessThan(12_000)
      }
      expect(await office.failing()).toEqual(expect.arrayContaining(['read', 'write', 'schema']))
      door.turn('open')
      await expect.poll(() => office.failing(), LONG).toEqual([])
      expect((await office.ask(...SAVE)).status).toBe(201)
      await office.end()
      door.close()
    },
    600_000,
  )
})
