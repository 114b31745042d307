// How SQLite would answer a statement (EXPLAIN QUERY PLAN), read as what a large office must not have: rows looked
// through that no index leads to, and sorting of what may be many.
import Database from 'libsql'
import type { Statement } from './statements'

/** Tables that have more rows with every release; the rest is as large as the office's own rules and people. */
const GROWING =
  /^(articles|sections|metrics|releases|editions|observations|slugs|ledger|contributions|snapshots|tasks|media)(_|$)/

/** Columns that lead to the rows of one document, or of one article. */
const NARROW = new Set([
  'id',
  'parent_id',
  '_parent_id',
  'article',
  'article_id',
  'section_id',
  'slug',
  'metric',
  'document',
  'cites_id',
  'seq',
  'digest',
])

type Line = { id: number; parent: number; detail: string }
type Access = { table: string; narrow: boolean; how: string }

/** The names that a statement gives to tables. */
const aliasesIn = (sql: string): Map<string, string> =>
  new Map([...sql.matchAll(/"(\w+)" "([\w-]+)"/g)].map(([, table, alias]) => [alias!, table!]))

const accessOf = (detail: string, aliases: ReadonlyMap<string, string>): Access | null => {
  const [, name] = /^(?:SCAN|SEARCH) ([\w-]+)/.exec(detail) ?? []
  if (!name) return null
  const [, column] = /\((\w+)=\?/.exec(detail) ?? []
  return { table: aliases.get(name) ?? name, narrow: column !== undefined && NARROW.has(column), how: detail }
}

/** Several indexes of one access are listed below it. */
const lifted = (lines: readonly Line[]): Line[] => {
  const through = new Map(
    lines.filter(({ detail }) => /^(MULTI-INDEX OR|INDEX \d+)$/.test(detail)).map(({ id, parent }) => [id, parent]),
  )
  const above = (parent: number): number => (through.has(parent) ? above(through.get(parent)!) : parent)
  return lines.map((line) => ({ ...line, parent: above(line.parent) }))
}

/** What of these lines, all of one level, a growing table makes ever longer. */
const troublesOf = (lines: readonly Line[], aliases: ReadonlyMap<string, string>, limited: boolean): string[] => {
  const broad = lines
    .map(({ detail }) => accessOf(detail, aliases))
    .filter((one) => one !== null)
    .filter(({ table, narrow }) => GROWING.test(table) && !narrow)
  // The rest of an order, where an index gives its beginning, sorts few rows at a time.
  const sorted = lines.some(({ detail }) => /^USE TEMP B-TREE FOR (?!RIGHT PART|LAST)/.test(detail))
  const walks = limited && !sorted && broad.every(({ how }) => how.includes(' USING '))
  return walks ? [] : broad.map(({ how }) => (sorted ? `${how}, then sorts` : how))
}

/** Asks on a connection of its own: a plan of a write stays unfinished, and would keep an old view of the file. */
export const planner = (file: string): ((statement: Statement) => string[]) => {
  const connection = new Database(file)
  return (statement) => growingIn(connection, statement)
}

/** What in the plan of this statement grows with the office; nothing, where it is answered from indexes. */
const growingIn = (connection: Database.Database, { sql, args }: Statement): string[] => {
  const lines = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...args) as Line[]
  // What a subquery has found is read once more under the subquery's own name.
  const found = lines.flatMap(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) ([\w-]+)/.exec(detail)?.[1] ?? [])
  const left = lifted(lines).filter(({ detail }) => {
    const at = found.indexOf(/^SCAN ([\w-]+)$/.exec(detail)?.[1] ?? '')
    return at < 0 || found.splice(at, 1).length === 0
  })
  const aliases = aliasesIn(sql)
  const limited = /limit \?( offset \?)?\s*$/i.test(sql) && !/^select count/i.test(sql)
  return [...new Set(left.map(({ parent }) => parent))].flatMap((parent) =>
    troublesOf(
      left.filter((line) => line.parent === parent),
      aliases,
      limited && parent === 0,
    ),
  )
}
