// Everything stored of one release, as a pattern: what differs from copy to copy is cut out of it once, and filled in
// for each copy.
import { randomUUID } from 'node:crypto'
import type Database from 'libsql'
import { unpackedNow } from '@/desk/history/kept-rows'

export type StoredRow = Record<string, string | number | null>
export type Stored = Record<string, StoredRow[]>

/** Tables that hold rows of an article, and how the article is named there. Numbered rows are numbered anew. */
const TABLES: [table: string, whose: string][] = [
  ['articles', 'id = ?'],
  ['articles_texts', 'parent_id = ?'],
  ['articles_waivers', '_parent_id = ?'],
  ['sections', 'article_id = ?'],
  ['metrics', 'article_id = ?'],
  ['contributions', 'article = ?'],
  ['snapshots', 'article = ?'],
  ['editions', 'article = ?'],
  ['editions_texts', 'parent_id IN (SELECT id FROM editions WHERE article = ?)'],
  ['observations', 'article = ?'],
  ['releases', 'article = ?'],
  ['slugs', 'article = ?'],
  ['ledger', 'article = ?'],
]

/** What one copy has of its own. `at`: when its story begins, in milliseconds. */
export type Own = { at: number; words: Record<string, string> }
export type Pattern = (own: Own) => Stored

const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/

const stored = (db: Database.Database, article: string): Stored =>
  Object.fromEntries(
    TABLES.map(([table, whose]) => {
      const order = table === 'ledger' ? 'seq' : table === 'snapshots' ? 'revision' : 'rowid'
      const found = db.prepare(`SELECT * FROM ${table} WHERE ${whose} ORDER BY ${order}`).all(article) as StoredRow[]
      if (table === 'snapshots')
        return [table, found.map((row) => ({ ...row, packed: unpackedNow(String(row.packed)) }))]
      return [table, table.endsWith('_texts') ? found.map(({ id: _id, ...row }) => row) : found]
    }),
  )

/**
 * `words`: the words of this story that every copy has its own instead of. Ids become new ones, moments move with the
 * story's beginning.
 */
export const patternOf = (db: Database.Database, article: string, words: readonly string[]): Pattern => {
  const all = stored(db, article)
  const ids = Object.values(all).flatMap((rows) => rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
  const begins = Math.min(...all.contributions!.map(({ at }) => Date.parse(String(at))))
  // Words are plain: none of them needs escaping, in a pattern or in JSON.
  const cut = new RegExp(`(${[...ids, ...words, MOMENT.source].join('|')})`)
  const pieces = JSON.stringify(all).split(cut)
  const known = new Set(ids)
  return ({ at, words: own }) => {
    const fresh = new Map<string, string>()
    const idOf = (id: string): string => {
      const there = fresh.get(id) ?? randomUUID()
      fresh.set(id, there)
      return there
    }
    const filled = pieces.map((piece, index) => {
      if (index % 2 === 0) return piece
      if (known.has(piece)) return idOf(piece)
      return own[piece] ?? new Date(at + Date.parse(piece) - begins).toISOString()
    })
    return JSON.parse(filled.join('')) as Stored
  }
}
