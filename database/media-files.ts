// Pictures on the disk (a content-addressed store): a file is named by the SHA-256 of its bytes, appears whole or not
// at all, and is handed out only while its bytes still have that digest.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mediaFileName } from '@/domain/media'
import { env } from '@/env'

export const MEDIA_FOLDER = join(env.DATA_DIR, 'media')
/** Files that are being written; what a crash leaves here is nobody's. */
const UNFINISHED = '.unfinished'
const LEFT_BEHIND_MS = 60 * 60 * 1000
const STEP = 1024 * 1024

export type MediaFile = { digest: string; mime: string }
export type MediaTrouble = 'missing' | 'changed'
type Opened = { handle: FileHandle; size: number }

const digestOf = async (handle: FileHandle): Promise<string> => {
  const hash = createHash('sha256')
  const chunk = Buffer.alloc(STEP)
  for (let at = 0; ;) {
    const { bytesRead } = await handle.read(chunk, 0, STEP, at)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(chunk.subarray(0, bytesRead))
    at += bytesRead
  }
}

/**
 * Its path with the state in which its bytes were last read. A file that changes gets another time of change (ctime).
 */
const proven = new Map<string, string>()
const MOST_PROVEN = 10_000

const stateOf = async (handle: FileHandle): Promise<{ state: string; size: number }> => {
  const { dev, ino, size, mtimeNs, ctimeNs } = await handle.stat({ bigint: true })
  return { state: [dev, ino, size, mtimeNs, ctimeNs].join(), size: Number(size) }
}

const pathOf = (file: MediaFile, folder: string): string | null => {
  const name = mediaFileName(file)
  return name && join(folder, name)
}

/**
 * The file, open, if its bytes have its digest: they are read once for each state the file was in. Close the handle.
 */
export const openMedia = async (file: MediaFile, folder = MEDIA_FOLDER): Promise<Opened | MediaTrouble> => {
  const path = pathOf(file, folder)
  const handle = path === null ? null : await open(path, 'r').catch(() => null)
  if (path === null || handle === null) return 'missing'
  try {
    const { state, size } = await stateOf(handle)
    if (proven.get(path) === state) return { handle, size }
    // Read, and not written to meanwhile.
    if ((await digestOf(handle)) === file.digest && (await stateOf(handle)).state === state) {
      if (proven.size >= MOST_PROVEN) proven.clear()
      proven.set(path, state)
      return { handle, size }
    }
  } catch (error) {
    console.error(error)
  }
  await handle.close()
  return 'changed'
}

/**
 * Why this picture cannot be shown, or null: it is not there, or its bytes are not those of its digest. Writes nothing.
 */
export const mediaTrouble = async (file: MediaFile, folder = MEDIA_FOLDER): Promise<MediaTrouble | null> => {
  const found = await openMedia(file, folder)
  if (typeof found === 'string') return found
  await found.handle.close()
  return null
}

/** A new name is on the disk when its folder is. Windows opens no folder, and needs none. */
const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EPERM' || error.code === 'EISDIR') return null
    throw error
  })
  if (handle === null) return
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const sweep = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const left = await stat(path).catch(() => null)
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true })
  }
}

/**
 * Writes a picture: under another name, to the disk (fsync), read again, and only then under its own. Whoever finds its
 * name finds all of it, after a crash and after a power cut. A damaged file of that name is replaced.
 */
export const storeMedia = async (file: MediaFile, bytes: Uint8Array, folder = MEDIA_FOLDER): Promise<void> => {
  const path = pathOf(file, folder)
  if (path === null) throw new Error(`No picture is named so: ${file.digest} (${file.mime})`)
  const unfinished = join(folder, UNFINISHED)
  if (await mkdir(unfinished, { recursive: true })) await flush(dirname(folder))
  await sweep(unfinished)
  const draft = join(unfinished, randomUUID())
  try {
    const handle = await open(draft, 'wx+')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
      if ((await digestOf(handle)) !== file.digest) throw new Error('The disk did not keep what was written.')
    } finally {
      await handle.close()
    }
    await rename(draft, path)
    await flush(folder)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
