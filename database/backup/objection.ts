// Why a backup may not be put there: nothing is ever put over data, nor under a server that runs.
import { existsSync } from 'node:fs'
import { sqliteFile } from '../sqlite-file'
import type { Manifest } from './manifest'
import { filledIn } from './mongo'

type Present = { pid: number; host: string; port: number }
type Place = { url: string; schema: string; servers: readonly Present[] }

/** `schema`: that of this version; `servers`: those that run on the data folder. Null where nothing is against it. */
export const objection = async (manifest: Manifest, { url, schema, servers }: Place): Promise<string | null> => {
  if (manifest.database !== (url ? 'mongodb' : 'sqlite'))
    return url
      ? 'The backup is of SQLite, and DATABASE_URL names a MongoDB.'
      : 'The backup is of MongoDB, and DATABASE_URL is empty, which means SQLite.'
  if (manifest.schema > schema)
    return 'The backup was made by a newer version of this software: restore it with that version.'
  const [server] = servers
  if (server)
    return `A server runs on these data (process ${server.pid} on ${server.host}, port ${server.port}): stop it first.`
  if (url) {
    const filled = await filledIn(url)
    return filled.length > 0
      ? `The database at DATABASE_URL holds data already (${filled.slice(0, 5).join(', ')}): name an empty one.`
      : null
  }
  const there = ['', '-wal', '-shm'].map((ending) => sqliteFile() + ending).find((file) => existsSync(file))
  return there ? `There is a database already (${there}): move it away first, with its -wal and -shm.` : null
}
