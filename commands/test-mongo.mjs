// npm run test:mongo: the integration suite on MongoDB. On DATABASE_URL where it is set; otherwise on a mongod of our
// own, started and stopped here. Where there is none it says SKIPPED, and claims nothing. Runs before `npm ci`, and
// therefore uses no library.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { built, vitest } from './checks.mjs'
import { launch, stop, stopAll, stopOnSignals } from './child.mjs'
import { phase, say } from './console.mjs'
import { environment, Plain, toldOf } from './environment.mjs'
import { prepare } from './prepare.mjs'
import { freePort } from './serving.mjs'
import { lineOf } from './tally.mjs'

stopOnSignals((code) => code)

const STARTS_WITHIN_MS = 30_000
/** @param {string} path */
const isMongod = (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

/** Where other projects on this machine keep what they downloaded. */
const downloaded = () => {
  const folders = [
    join('node_modules', '.cache', 'mongodb-memory-server'),
    join(homedir(), '.cache', 'mongodb-binaries'),
  ]
  return folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => name.startsWith('mongod'))
        .map((name) => join(folder, name))
    } catch {
      return []
    }
  })
}

const findMongod = () => {
  const named = process.env.MONGOD_BINARY
  if (named && !isMongod(named)) throw new Plain(`MONGOD_BINARY names ${named}, which cannot be run.`)
  return (
    named ??
    [...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'mongod')), ...downloaded()].find(
      isMongod,
    ) ??
    null
  )
}

/** The driver that Payload's adapter brings along. */
const driver = () => createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-mongodb'))('mongoose')

/**
 * A replica set of one, which is what transactions need.
 * @param {number} port
 */
const primary = async (port) => {
  const { createConnection } = driver()
  const direct = await createConnection(`mongodb://127.0.0.1:${port}/admin?directConnection=true`, {
    serverSelectionTimeoutMS: STARTS_WITHIN_MS,
  }).asPromise()
  const admin = direct.db.admin()
  await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } })
  for (const until = Date.now() + STARTS_WITHIN_MS; !(await admin.command({ hello: 1 })).isWritablePrimary;) {
    if (Date.now() > until) throw new Plain('mongod did not become a primary.')
    await pause(100)
  }
  await direct.close()
  return `mongodb://127.0.0.1:${port}/test?replicaSet=rs0`
}

/**
 * @template T
 * @param {string} mongod
 * @param {() => Promise<T>} work
 */
const onOwn = async (mongod, work) => {
  const folder = mkdtempSync(join(tmpdir(), 'mongod-'))
  const port = await freePort()
  const child = launch(
    mongod,
    ['--replSet', 'rs0', '--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'],
    { stdio: 'ignore' },
  )
  try {
    process.env.DATABASE_URL = await phase('mongod', () => primary(port))
    return await work()
  } finally {
    await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
}

const skipped = () => {
  say(
    '\nSKIPPED: no MongoDB. Set DATABASE_URL to a replica set, or MONGOD_BINARY to a mongod; nothing was proven on MongoDB.',
  )
  return { tally: { passed: 0, failed: 0, skipped: 1 }, output: '' }
}

/** Some of the suite starts servers, which want the build. */
const all = async () => {
  const build = await built()
  return build.failed ? build : vitest('integration')
}

const suite = async () => {
  environment()
  await prepare({ withBuild: false, data: null })
  if (process.env.DATABASE_URL) return all()
  const mongod = findMongod()
  return mongod ? onOwn(mongod, all) : skipped()
}

const result = await suite().catch((error) => ({
  tally: { passed: 0, failed: 1, skipped: 0 },
  output: toldOf(error),
}))
await stopAll()
if (result.output) say(`\n${result.output}`)
say(lineOf(result.tally))
process.exit(result.tally.failed === 0 ? 0 : 1)
