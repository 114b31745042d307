// What a backup says of itself (backup.json): written last, so a folder without it is no backup.
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf } from './files'

const NAME = 'backup.json'

const schema = z.strictObject({
  format: z.literal(1),
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The newest migration of the software that made it. */
  schema: z.string(),
  head: z.strictObject({ seq: z.number().int().min(0), hash: z.string() }),
  /** The database itself. */
  files: z.array(
    z.strictObject({
      // Never a way out of the folder.
      path: z.string().regex(/^(?!.*\.\.)[\w-][\w./-]*$/),
      bytes: z.number().int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  media: z.strictObject({ files: z.number().int().min(0), bytes: z.number().int().min(0) }),
})
export type Manifest = z.infer<typeof schema>

/** A backup that cannot be used, in one sentence. */
export class NoBackup extends Error {}

export const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  const handle = await open(join(folder, NAME), 'wx')
  try {
    await handle.writeFile(`${JSON.stringify(schema.parse(manifest), null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** @throws NoBackup where this folder holds none, or where a file is not the one that was written. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => null)
  if (text === null) throw new NoBackup(`${folder} holds no backup: there is no ${NAME}, which is written last.`)
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new NoBackup(`${join(folder, NAME)} cannot be read.`)
  }
  const parsed = schema.safeParse(given)
  if (!parsed.success)
    throw new NoBackup(
      `${join(folder, NAME)} is not as it should be (${parsed.error.issues[0]?.path.join('.')}): another version of this software wrote it, or it was changed.`,
    )
  for (const { path, sha256 } of parsed.data.files) {
    const found = await digestOf(join(folder, path)).catch(() => null)
    if (found === sha256) continue
    throw new NoBackup(`${join(folder, path)} is ${found === null ? 'not there' : 'not the file that was backed up'}.`)
  }
  return parsed.data
}
