// How many rows there are is counted again only when somebody has written: every list says how many pages it has, and
// SQLite counts by walking an index, which takes longer with every release.
import type { Client, InArgs, ResultSet } from '@libsql/client'

type Asked = { sql: string; args: InArgs }

const COUNTS = /^\s*select count\(/i
/** Searches count too: so many answers are kept, no more. */
const MOST = 500

/**
 * Answers counts of this client, which only reads. Its `data_version` is another after every commit, of whichever
 * connection or process; what is counted while somebody commits counts as older, and so is asked again.
 */
export const keptCounts = (reader: Client): ((asked: Asked) => Promise<ResultSet>) => {
  const kept = new Map<string, ResultSet>()
  let version: unknown = null
  return async (asked) => {
    if (!COUNTS.test(asked.sql)) return reader.execute(asked)
    const now = (await reader.execute('PRAGMA data_version')).rows[0]?.data_version
    if (now !== version || kept.size >= MOST) kept.clear()
    version = now
    const key = JSON.stringify([asked.sql, asked.args])
    const known = kept.get(key)
    if (known) return known
    const counted = await reader.execute(asked)
    // Others may have come in between: what they found newer is not replaced by this.
    if (version === now) kept.set(key, counted)
    return counted
  }
}
