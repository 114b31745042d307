// npm run backup -- DIR: the database as it is at one moment, and the pictures, into an empty folder, beside servers
// that go on. What was copied is proven before it is called a backup.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyMedia, digestOf } from '@/database/backup/files'
import { writeManifest, type Manifest } from '@/database/backup/manifest'
import { chainTroubles, copyMongo } from '@/database/backup/mongo'
import { copySqlite, headOf } from '@/database/backup/sqlite'
import { MEDIA_FOLDER } from '@/database/media-files'
import { SCHEMA } from '@/database/schema-state'
import { sqliteFile } from '@/database/sqlite-file'
import { env } from '@/env'
import { script } from './child.mjs'
import { environment } from './environment.mjs'
import { noticeOfReading, unreadable } from './schema-notice'

const FILE = 'releases.sqlite'

const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(1)
}

const asked = (): string => {
  try {
    const [folder, ...more] = parseArgs({ allowPositionals: true, options: {} }).positionals
    if (folder && more.length === 0) return resolve(folder)
  } catch {
    // Said below.
  }
  return fail('Usage: npm run backup -- DIR')
}

type Copied = Pick<Manifest, 'database' | 'files' | 'head'>
const copied = async (folder: string): Promise<Copied> => {
  if (env.DATABASE_URL) return { database: 'mongodb', ...(await copyMongo(env.DATABASE_URL, folder)) }
  const copy = join(folder, FILE)
  copySqlite(sqliteFile(), copy)
  const file = { path: FILE, bytes: statSync(copy).size, sha256: await digestOf(copy) }
  return { database: 'sqlite', files: [file], head: headOf(copy) }
}

/** What is wrong with the copy, or ''. A file is verified where it lies; of MongoDB's files the chain is followed. */
const troubles = async (folder: string, { head, files, database }: Copied): Promise<string> => {
  if (database === 'mongodb') return chainTroubles(folder, files, head)
  const { code, output } = await script(
    'commands/verify.ts',
    head.seq > 0 ? ['--expect', `${head.seq}:${head.hash}`] : [],
    {
      env: { DATA_DIR: folder, DATABASE_URL: '', NODE_ENV: 'production' },
    },
  )
  return code === 0 ? '' : output
}

const backUp = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const at = new Date().toISOString()
  const made = await copied(folder)
  // After the database: pictures are only ever added.
  const media = await copyMedia(MEDIA_FOLDER, join(folder, 'media'))
  const found = await troubles(folder, made)
  if (found) fail(`${found}\nWhat was copied to ${folder} is not proven, and is no backup.`)
  await writeManifest(folder, { format: 1, at, schema: SCHEMA, ...made, media })
  const bytes = made.files.reduce((sum, file) => sum + file.bytes, media.bytes)
  console.log(`OK: ${made.head.seq} ledger entries, ${media.files} files, ${(bytes / 1e6).toFixed(1)} MB in ${folder}`)
  console.log(`head ${made.head.seq}:${made.head.hash}`)
  console.log('Note the head somewhere else, and keep PAYLOAD_SECRET (.env) in another place than the backup.')
}

environment()
const folder = asked()
if (existsSync(folder) && readdirSync(folder).length > 0) fail(`${folder} is not empty; nothing was copied.`)
try {
  const no = await noticeOfReading()
  if (no) fail(no)
  await backUp(folder)
} catch (error) {
  fail(unreadable(error) ?? `Nothing was backed up: ${error instanceof Error ? error.message : String(error)}`)
}
process.exit(0)
