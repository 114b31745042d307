import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mediaTrouble, openMedia, storeMedia } from './media-files'

const folder = mkdtempSync(join(tmpdir(), 'media-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = Buffer.from('the bytes of a picture '.repeat(1000))
const file = { digest: createHash('sha256').update(bytes).digest('hex'), mime: 'image/png' }
const path = join(folder, `${file.digest}.png`)
const names = () => readdirSync(folder).filter((name) => name !== '.unfinished')

describe('a picture on the disk', () => {
  it('lies there whole, under its digest, and nothing else does', async () => {
    await storeMedia(file, bytes, folder)
    expect(readFileSync(path)).toEqual(bytes)
    expect(names()).toEqual([`${file.digest}.png`])
    expect(readdirSync(join(folder, '.unfinished'))).toEqual([])
    expect(await mediaTrouble(file, folder)).toBe(null)
  })

  it('is not stored under a digest that its bytes do not have', async () => {
    await expect(storeMedia(file, Buffer.from('others'), folder)).rejects.toThrow('disk')
    expect([readFileSync(path).equals(bytes), readdirSync(join(folder, '.unfinished'))]).toEqual([true, []])
  })

  it.each([
    ['cut short', () => truncateSync(path, 100), 'changed'],
    ['lengthened', () => appendFileSync(path, 'x'), 'changed'],
    [
      'changed within, at the same length, with its old time set again',
      () => {
        writeFileSync(path, Buffer.from(bytes).fill('y', 7, 9))
        utimesSync(path, new Date(0), new Date(0))
      },
      'changed',
    ],
    ['gone', () => rmSync(path), 'missing'],
  ])(
    '%s is told and not handed out, although it was read before; storing it again heals it',
    async (_, spoil, trouble) => {
      await storeMedia(file, bytes, folder)
      expect(await mediaTrouble(file, folder)).toBe(null)
      spoil()
      expect(await mediaTrouble(file, folder)).toBe(trouble)
      expect(await openMedia(file, folder)).toBe(trouble)
      await storeMedia(file, bytes, folder)
      expect(await mediaTrouble(file, folder)).toBe(null)
      expect(names()).toEqual([`${file.digest}.png`])
    },
  )

  it('has no name that leads elsewhere', async () => {
    expect(await mediaTrouble({ digest: '../releases', mime: 'image/png' }, folder)).toBe('missing')
    await expect(storeMedia({ digest: file.digest, mime: 'text/html' }, bytes, folder)).rejects.toThrow('named')
  })

  it('left half written by a crash an hour ago is swept away; one being written now is not', async () => {
    const [old, young] = ['old', 'young'].map((name) => join(folder, '.unfinished', name)) as [string, string]
    for (const one of [old, young]) writeFileSync(one, 'half')
    utimesSync(old, new Date(0), new Date(0))
    await storeMedia(file, bytes, folder)
    expect(readdirSync(join(folder, '.unfinished'))).toEqual(['young'])
  })
})
