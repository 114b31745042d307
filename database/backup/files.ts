// Copying files so that they are there: written whole, to the disk (fsync), and known by their digest.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { digestIn } from '@/domain/media'

export const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const flushed = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Under another name first: whoever finds its name finds all of it. */
export const copyWhole = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true })
  const draft = `${to}.unfinished`
  try {
    const target = await open(draft, 'w')
    try {
      for await (const chunk of createReadStream(from)) await target.writeFile(chunk as Buffer)
      await target.sync()
    } finally {
      await target.close()
    }
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const sizeOf = async (path: string): Promise<number | null> => (await stat(path).catch(() => null))?.size ?? null

/** Copies the pictures that are not there yet: a name is a digest, so what has it is not copied again. */
export const copyMedia = async (from: string, to: string): Promise<{ files: number; bytes: number }> => {
  const names = (await readdir(from).catch(() => [])).filter((name) => digestIn(name) !== null)
  let bytes = 0
  if (names.length > 0) await mkdir(to, { recursive: true })
  for (const name of names) {
    const [source, target] = [join(from, name), join(to, name)]
    const size = (await sizeOf(source)) ?? 0
    if ((await sizeOf(target)) !== size || (await digestOf(target)) !== digestIn(name)) await copyWhole(source, target)
    bytes += size
  }
  if (names.length > 0) await flushed(to)
  return { files: names.length, bytes }
}
