import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from './lock.mjs'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

const times = { touch: 20, look: 5, silence: 200 }
const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** The number of a process that has ended. */
const deadPid = () =>
  new Promise<number>((resolve) => {
    const child = spawn(process.execPath, ['-e', ''])
    child.once('exit', () => resolve(child.pid!))
  })

describe('a lock', () => {
  it('lets one at a time do its work, and is gone afterwards', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await pause(10)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withLock(path, work, { times })))
    expect(most).toBe(1)
    expect(existsSync(path)).toBe(false)
  })

  it('is released when the work fails', async () => {
    await expect(withLock(path, () => Promise.reject(new Error('no luck')), { times })).rejects.toThrow('no luck')
    expect(await withLock(path, () => Promise.resolve('next'), { times })).toBe('next')
  })

  it('tells the one who waits whom they wait for, once', async () => {
    const heard: number[] = []
    await Promise.all([
      withLock(path, () => pause(60), { times }),
      withLock(path, () => Promise.resolve(), {
        times,
        onWait: (pid: number) => {
          heard.push(pid)
        },
      }),
    ])
    expect(heard).toEqual([process.pid])
  })

  it('is taken over at once from a process that died', async () => {
    writeFileSync(path, `${await deadPid()} ${hostname()} 0 0`)
    const from = Date.now()
    await withLock(path, () => Promise.resolve(), { times: { ...times, silence: 60_000 } })
    expect(Date.now() - from).toBeLessThan(1_000)
  })

  it('is taken over from another machine only when nobody touched it while we watched', async () => {
    writeFileSync(path, '1 another-machine 0 0')
    const from = Date.now()
    await withLock(path, () => Promise.resolve(), { times })
    expect(Date.now() - from).toBeGreaterThanOrEqual(times.silence)
  })

  it('is taken over by one only, when many find it stale', async () => {
    writeFileSync(path, `${await deadPid()} ${hostname()} 0 0`)
    let inside = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 8 }, () =>
        withLock(
          path,
          async () => {
            inside += 1
            most = Math.max(most, inside)
            await pause(15)
            inside -= 1
          },
          { times },
        ),
      ),
    )
    expect(most).toBe(1)
  })

  it('does not take from others what they took over', async () => {
    await withLock(
      path,
      async () => {
        writeFileSync(path, 'somebody else')
      },
      { times },
    )
    expect(readFileSync(path, 'utf8')).toBe('somebody else')
  })
})
