// npm run restore -- DIR [--expect SEQ:HASH]: puts a backup where no data is and no server runs, and verifies what it
// put there. --expect takes a head that was noted elsewhere; without it, the one that the backup names of itself.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyMedia, copyWhole } from '@/database/backup/files'
import { NoBackup, readManifest, type Manifest } from '@/database/backup/manifest'
import { fillMongo } from '@/database/backup/mongo'
import { objection } from '@/database/backup/objection'
import { MEDIA_FOLDER } from '@/database/media-files'
import { SCHEMA } from '@/database/schema-state'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'
import { script } from './child.mjs'
import { environment } from './environment.mjs'
import { serversOn } from './presence.mjs'

const USAGE = 'Usage: npm run restore -- DIR [--expect SEQ:HASH]'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const asked = (): { folder: string; expect: string | undefined } => {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { expect: { type: 'string' } } })
    const [folder, ...more] = positionals
    if (folder && more.length === 0 && /^(\d+:[0-9a-f]{64})?$/.test(values.expect ?? ''))
      return { folder: resolve(folder), expect: values.expect }
  } catch {
    // Said below.
  }
  return fail(USAGE)
}

const put = async (folder: string, { files }: Manifest): Promise<void> => {
  mkdirSync(env.DATA_DIR, { recursive: true })
  await copyMedia(join(folder, 'media'), MEDIA_FOLDER)
  if (env.DATABASE_URL) return fillMongo(env.DATABASE_URL, folder, files)
  return copyWhole(join(folder, files[0]!.path), sqliteFile())
}

const prove = async ({ head, schema }: Manifest, expect: string | undefined): Promise<void> => {
  if (schema !== SCHEMA)
    return console.log(
      `Restored, and written by an older version (${schema}): npm start migrates it; then run npm run verify -- --expect ${expect ?? `${head.seq}:${head.hash}`}`,
    )
  const noted = expect ?? (head.seq > 0 ? `${head.seq}:${head.hash}` : '')
  const { code, output } = await script('commands/verify.ts', noted ? ['--expect', noted] : [], {
    env: { NODE_ENV: 'production' },
  })
  console.log(output.trim())
  if (code !== 0) fail('What was restored is not whole (see above). Do not start a server on it; try an older backup.')
}

environment()
const { folder, expect } = asked()
try {
  const manifest = await readManifest(folder)
  const no = await objection(manifest, { url: env.DATABASE_URL, schema: SCHEMA, servers: serversOn(env.DATA_DIR) })
  if (no) fail(`${no} Nothing was changed.`)
  await put(folder, manifest)
  await prove(manifest, expect)
} catch (error) {
  if (error instanceof NoBackup) fail(`${error.message} Nothing was changed.`)
  throw error
}
process.exit(0)
