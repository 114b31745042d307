// Whether this server may be relied on now: its database is read and written, its disk has room, its tables are those
// of this version, nothing that is due was left undone, and the last proof found no problem. Each says so itself.
import { open, rm, statfs } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, initTransaction, killTransaction, commitTransaction, type Payload } from 'payload'
import { DELETED_KEPT_DAYS } from '@/domain/workflow'
import { env } from '@/env'
import { requireFile } from './file-watch'
import { lastVerified } from './last-verified'
import { count, row } from './rows'
import { SCHEMA } from './schema-state'

/** A check's name, whether it holds, and what it found: for whoever runs the server, never for a stranger. */
export type Check = { name: string; ok: boolean; found: string }

const WITHIN_MS = 2_000
const READ = ['releases', 'editions', 'ledger', 'articles', 'users'] as const
const MB = 1024 * 1024
const DAY_MS = 24 * 60 * 60 * 1000
/** What is due is done hourly (desk/daily.ts); a day late is overdue. */
const LATE_MS = DAY_MS

const read = async (payload: Payload): Promise<string> => {
  requireFile(payload.db)
  for (const collection of READ) await row(payload, collection, {})
  return `${READ.length} tables answer`
}

/** One row for each server, written anew each time and read again. */
const write = async (payload: Payload): Promise<string> => {
  const key = `ready:${hostname()}:${env.PORT}`
  const value = { at: new Date().toISOString() }
  const where = { key: { equals: key } }
  const req = await createLocalReq({}, payload)
  if (!(await initTransaction(req))) throw new Error('no transaction was opened')
  try {
    const there = await row(req, 'payload-preferences', where)
    const data = { key, value }
    if (there)
      await payload.db.updateOne({ collection: 'payload-preferences', id: there.id, data, req, returning: false })
    else await payload.db.create({ collection: 'payload-preferences', data, req, returning: false })
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  const kept = (await row(payload, 'payload-preferences', where))?.value as { at?: string } | undefined
  if (kept?.at !== value.at) throw new Error('what was written is not what is read')
  return 'a row was written and read again'
}

const disk = async (): Promise<string> => {
  const { bavail, bsize } = await statfs(env.DATA_DIR)
  const free = Math.floor((bavail * bsize) / MB)
  if (free < env.READY_FREE_MB)
    throw new Error(`${free} MB are free in the data folder, fewer than ${env.READY_FREE_MB}`)
  const probe = join(env.DATA_DIR, `.ready-${process.pid}`)
  const handle = await open(probe, 'w')
  try {
    await handle.writeFile('ready')
    await handle.sync()
  } finally {
    await handle.close()
    await rm(probe, { force: true })
  }
  return `${free} MB are free`
}

const schema = async (payload: Payload): Promise<string> => {
  const { docs } = await payload.db.find<{ name: string }>({
    collection: 'payload-migrations',
    where: {},
    limit: 1,
    pagination: false,
    sort: '-name',
  })
  const [last] = docs
  if (last?.name !== SCHEMA) throw new Error(`the tables are those of ${last?.name ?? 'no version'}, not of ${SCHEMA}`)
  return SCHEMA
}

const overdue = async (payload: Payload): Promise<string> => {
  const due = new Date(Date.now() - DELETED_KEPT_DAYS * DAY_MS - LATE_MS).toISOString()
  const late = await count(payload, 'articles', { deletedAt: { less_than: due } })
  if (late > 0) throw new Error(`${late} articles in the trash should have been erased`)
  return 'nothing is overdue'
}

const verified = async (): Promise<string> => {
  const last = lastVerified(env.DATA_DIR)
  if (last && last.problems > 0) throw new Error(`${last.problems} problems on ${last.at}`)
  return last ? `OK on ${last.at}` : 'never noted (npm run verify -- --note)'
}

const CHECKS: Record<string, (payload: Payload) => Promise<string>> = {
  read,
  write,
  disk,
  schema,
  overdue,
  verified,
}

const limited = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${WITHIN_MS / 1000} s`)), WITHIN_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const short = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 200)

/** All of them at the same time, each with a limit of its own. */
export const readiness = (payloadOf: () => Promise<Payload>): Promise<Check[]> =>
  Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => {
      try {
        return { name, ok: true, found: await limited(payloadOf().then(check)) }
      } catch (error) {
        return { name, ok: false, found: short(error) }
      }
    }),
  )
