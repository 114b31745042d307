// Every file of the library against its digest: what readers are given is what was uploaded, byte for byte.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaFileName } from '@/domain/media'
import type { Document, Media } from '@/payload-types'
import { everyPage, type Context } from './pages'

/** The SHA-256 and size of a file, read in pieces. @throws where it cannot be read. */
const measured = async (file: string): Promise<{ digest: string; size: number }> => {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(createReadStream(file), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      size += piece.length
      hash.update(piece)
    }
  })
  return { digest: hash.digest('hex'), size }
}

type Stored = Pick<Media, 'digest' | 'filename' | 'filesize'>

/** An attachment lies beside the pictures. */
const documentFile = ({ digest, mimeType, filesize }: Document): Stored => ({
  digest: digest ?? null,
  filename: mediaFileName({ digest: digest ?? '', mime: mimeType ?? '' }),
  filesize,
})

const fileTrouble = async (folder: string, { digest, filename, filesize }: Stored): Promise<string | null> => {
  if (!filename || !filename.startsWith(`${digest}.`)) return 'its name is not that of its digest'
  const found = await measured(join(folder, filename)).catch((error: NodeJS.ErrnoException) => error)
  if (found instanceof Error) return found.code === 'ENOENT' ? 'is not there' : `cannot be read (${found.code})`
  if (found.digest !== digest) return 'does not have its digest'
  return found.size === filesize ? null : `has ${found.size} bytes, but is listed with ${filesize}`
}

/** `pinned`: the digests that published editions name. Answers how many files the library has. */
export const checkFiles = async (context: Context, pinned: ReadonlySet<string>): Promise<number> => {
  const { upload } = context.payload.collections.media.config
  const unknown = new Set(pinned)
  let files = 0
  const check = async (file: Stored): Promise<void> => {
    files += 1
    unknown.delete(file.digest ?? '')
    const trouble = await fileTrouble(upload.staticDir ?? '', file)
    if (trouble) context.say(`file ${file.digest}: ${trouble}`)
  }
  for await (const page of everyPage(context, 'media')) for (const media of page) await check(media)
  for await (const page of everyPage(context, 'documents'))
    for (const document of page) await check(documentFile(document))
  for (const digest of unknown) context.say(`file ${digest}: an edition shows it, but the library does not know it`)
  return files
}
