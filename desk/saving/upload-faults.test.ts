// Pictures when the machine fails: the process killed in the middle of an upload, and a full disk.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { MEDIA_FOLDER, mediaTrouble } from '@/database/media-files'
import { count } from '@/database/rows'
import { door } from '@/e2e/http/api'
import { fixtures } from '@/testing/fixtures'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SIZE = 16 * 1024 * 1024
const ROUNDS = 4

/** Whether a file is being written just now: it is there, and not whole. */
const isHalfWritten = (): boolean =>
  [folder, join(folder, '.unfinished')].some((place) =>
    readdirSync(place)
      .map((name) => statSync(join(place, name), { throwIfNoEntry: false }))
      .some((found) => found?.isFile() && found.size > 0 && found.size < SIZE),
  )

/** Killed in the middle of the second picture. Answers the digests that it said were stored. */
const killed = (): Promise<string[]> =>
  new Promise((resolve) => {
    const stored: string[] = []
    let begun = 0
    const args = ['commands/run.mjs', 'testing/programs/store-pictures.ts', folder, String(SIZE)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    const strike = () => {
      if (isHalfWritten()) child.kill('SIGKILL')
      else setImmediate(strike)
    }
    child.on('message', (said) => {
      if (said === 'storing') begun += 1
      else stored.push(String(said).slice('stored '.length))
      if (said === 'storing' && begun === 2) strike()
    })
    child.once('exit', () => resolve(stored))
  })

describe('an upload cut off by kill -9', () => {
  it('leaves no file that is not whole, and keeps every one that was acknowledged', async () => {
    const stored: string[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      // What the last kill left half written is not what this one waits for.
      rmSync(join(folder, '.unfinished'), { recursive: true, force: true })
      stored.push(...(await killed()))
    }
    const names = readdirSync(folder).filter((name) => name !== '.unfinished')
    expect(stored.length).toBeGreaterThanOrEqual(ROUNDS)
    expect(names).toEqual(expect.arrayContaining(stored.map((digest) => `${digest}.png`)))
    for (const name of names)
      expect([name, await mediaTrouble({ digest: name.slice(0, 64), mime: 'image/png' }, folder)]).toEqual([name, null])
  }, 120_000)
})

/** Mounts a small disk in the place of the pictures; false where we may not. */
const mounted = (size: string): boolean => {
  try {
    mkdirSync(MEDIA_FOLDER, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', MEDIA_FOLDER], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a full disk', () => {
  it('refuses the picture in a sentence and leaves nothing of it; with room it is stored under its name', async (context) => {
    const office = await fixtures()
    if (!mounted('256k')) {
      console.warn('SKIPPED: a full disk can be tried only by root, who may mount a small one.')
      return context.skip()
    }
    const http = await door(office.payload)
    try {
      const noise = {
        create: {
          width: 500,
          height: 500,
          channels: 3 as const,
          background: '#808080',
          noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
        },
      }
      const bytes = await sharp(noise).png().toBuffer()
      const send = () => {
        const form = new FormData()
        form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'photo.png')
        return http.ask('POST', '/api/media', form, office.people.editor)
      }
      const full = await send()
      expect([full.status, JSON.stringify(full.json)]).toEqual([503, expect.stringContaining('图片无法写入磁盘')])
      expect([readdirSync(MEDIA_FOLDER), readdirSync(join(MEDIA_FOLDER, '.unfinished'))]).toEqual([['.unfinished'], []])
      expect(await count(office.payload, 'media')).toBe(0)
      execFileSync('mount', ['-o', 'remount,size=16m', MEDIA_FOLDER])
      const { status, json } = await send()
      const { digest, filename } = json.doc as { digest: string; filename: string }
      expect([status, filename]).toEqual([201, `${digest}.png`])
      expect(await mediaTrouble({ digest, mime: 'image/png' })).toBe(null)
    } finally {
      http.close()
      execFileSync('umount', [MEDIA_FOLDER])
    }
  }, 120_000)
})
