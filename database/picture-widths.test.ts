// Copies of pictures in the widths that readers are offered: few, small, and only as long as their bytes are right.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, expect, it } from 'vitest'
import { storeMedia, type MediaFile } from './media-files'
import { pictureInWidth, type Copy } from './picture-widths'

let folder = ''
let media = ''
let file: MediaFile

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'widths-'))
  media = mkdtempSync(join(tmpdir(), 'media-'))
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const
  const bytes = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer()
  file = { digest: createHash('sha256').update(bytes).digest('hex'), mime: 'image/jpeg' }
  await storeMedia(file, bytes, media)
})
const inWidth = (width: number) => pictureInWidth(file, width, { folder, media })

it('is as wide as asked, and made once however many ask at the same moment', async () => {
  const [one, other] = (await Promise.all([inWidth(480), inWidth(480)])) as Copy[]
  expect(await sharp(one!.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 480, height: 240 })
  expect(other!.digest).toBe(one!.digest)
  expect(readdirSync(folder)).toEqual([`${file.digest}-480-${one!.digest}`])
})

it('comes in the widths that are offered and in no other, and moving pictures in none', async () => {
  for (const width of [0, 1, 479, 481, 4000, Number.NaN]) expect(await inWidth(width)).toBeNull()
  expect(await pictureInWidth({ ...file, mime: 'image/gif' }, 480, { folder, media })).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

it('is made anew where its file was damaged', async () => {
  const good = (await inWidth(480)) as Copy
  writeFileSync(join(folder, readdirSync(folder)[0]!), 'damaged')
  expect(((await inWidth(480)) as Copy).digest).toBe(good.digest)
})

it('says where the picture itself is missing', async () => {
  expect(await pictureInWidth({ ...file, digest: '0'.repeat(64) }, 480, { folder, media })).toBe('missing')
})
