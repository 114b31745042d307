// Smaller copies of the pictures that readers see, so that a phone is not sent what a wide screen needs. Made when one
// is first asked for, a few widths and no others; a copy is named by the digest of its picture, its width, and the
// digest of its own bytes, and is handed out only while it has these.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { isWidth, WIDTH_MIMES } from '@/domain/picture-widths'
import { env } from '@/env'
import { MEDIA_FOLDER, openMedia, type MediaFile, type MediaTrouble } from './media-files'

/** Apart from the pictures themselves: it can be deleted at any time, and belongs in no backup. */
const FOLDER = join(env.DATA_DIR, 'picture-widths')
const MOST_PIXELS = 64_000_000

export type Copy = { mime: string; digest: string; bytes: Uint8Array<ArrayBuffer> }

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const prefixOf = ({ digest }: MediaFile, width: number): string => `${digest}-${width}-`

const ENCODE = {
  'image/jpeg': (image: Sharp) => image.jpeg({ quality: 80, mozjpeg: true }),
  'image/png': (image: Sharp) => image.png({ compressionLevel: 9 }),
  'image/webp': (image: Sharp) => image.webp({ quality: 80 }),
} as const

/** The copy that lies there; a damaged one is taken away. */
const kept = async (file: MediaFile, width: number, folder: string): Promise<Copy | null> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(prefixOf(file, width)))
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const digest = digestOf(bytes)
    if (name === prefixOf(file, width) + digest) return { mime: file.mime, digest, bytes }
    await rm(join(folder, name), { force: true })
  }
  return null
}

const made = async (file: MediaFile, width: number, folder: string, media: string): Promise<Copy | MediaTrouble> => {
  const found = await openMedia(file, media)
  if (typeof found === 'string') return found
  try {
    const image = sharp(await found.handle.readFile(), { limitInputPixels: MOST_PIXELS }).resize({
      width,
      withoutEnlargement: true,
    })
    const encode = ENCODE[file.mime as keyof typeof ENCODE]
    const bytes = new Uint8Array(await encode(image).toBuffer())
    const digest = digestOf(bytes)
    await mkdir(folder, { recursive: true })
    const draft = join(folder, `.${randomUUID()}`)
    const handle = await open(draft, 'wx')
    await handle.writeFile(bytes)
    await handle.close()
    await rename(draft, join(folder, prefixOf(file, width) + digest))
    return { mime: file.mime, digest, bytes }
  } finally {
    await found.handle.close()
  }
}

/** One after the other: a large picture takes a second and much memory to decode. */
let line: Promise<unknown> = Promise.resolve()
const underWay = new Map<string, Promise<Copy | MediaTrouble>>()

/** The picture in this width; null for a width, or a kind of picture, that there are no copies of. */
export const pictureInWidth = async (
  file: MediaFile,
  width: number,
  { folder = FOLDER, media = MEDIA_FOLDER } = {},
): Promise<Copy | MediaTrouble | null> => {
  if (!isWidth(width) || !WIDTH_MIMES.includes(file.mime)) return null
  const there = await kept(file, width, folder)
  if (there) return there
  const key = prefixOf(file, width)
  const running = underWay.get(key)
  if (running) return running
  const work = line.then(() => made(file, width, folder, media)).finally(() => underWay.delete(key))
  underWay.set(key, work)
  line = work.catch(() => null)
  return work
}
