// Copies stories until an office has its size: rows as the desk wrote them, in bulk, with the indexes made at the end.
import Database from 'libsql'
import type { Head } from '@/domain/ledger'
import { patternOf, type Pattern, type Stored, type StoredRow } from './pattern'
import { sealCopy } from './sealed'
import { INDICATORS, MONTH, NAME, type Kind, type Story } from './stories'

/** Between the beginnings of two releases. */
export const APART_MS = 30 * 60_000
/** Releases written in one transaction. */
const AT_ONCE = 500
/** Values of each indicator, however large the office: years of monthly values. */
const MONTHS = 40

/** Signs of place names; three of them name any release. */
const SIGNS = [...'安宁康泰平和顺福禄寿东南西北春夏秋冬松竹梅兰桂荷柳杨江河湖海山岭峰谷云霞雨雪星月光明金银玉石清泉']
const nameOf = (index: number): string =>
  [index, Math.floor(index / SIGNS.length), Math.floor(index / SIGNS.length ** 2)]
    .map((part) => SIGNS[part % SIGNS.length])
    .reverse()
    .join('')
const monthOf = (index: number): string => `${2010 + Math.floor(index / 12)}年${(index % 12) + 1}月`

/** Of each hundred releases so many; the rest is plain. */
const SHARES: [Kind, number][] = [
  ['corrected', 10],
  ['english', 5],
  ['withdrawn', 2],
  ['removed', 1],
]
const kindOf = (index: number): Kind => {
  let from = 0
  for (const [kind, share] of SHARES) {
    if (index % 100 < from + share) return kind
    from += share
  }
  return 'plain'
}
/** Of ten plain releases so many run under each column. */
const COLUMN_OF_TEN = [0, 0, 0, 0, 0, 0, 1, 1, 2, 3]

type Plan = { story: Story; month: string }
/** Which story is copied as the release with this number; the values of all series are spread over the whole office. */
const planned = (told: readonly Story[], index: number, releases: number): Plan => {
  const values = Math.min(INDICATORS * MONTHS, Math.floor(releases / 2))
  const value = Math.floor((index * values) / releases)
  const isNext = Math.floor(((index + 1) * values) / releases) > value
  const month = monthOf(Math.floor(value / INDICATORS))
  const kind = isNext ? 'series' : kindOf(index)
  const alike = told.filter((one) => one.kind === kind)
  const chosen = kind === 'series' ? value % alike.length : (COLUMN_OF_TEN[index % 10] ?? 0) % alike.length
  return { story: alike[chosen]!, month }
}

type Insert = (table: string, rows: readonly StoredRow[]) => void
/** Rows of one table in one statement, which is made once for each number of rows. */
const inserts = (db: Database.Database): Insert => {
  const prepared = new Map<string, (rows: readonly StoredRow[]) => void>()
  const prepare = (table: string, rows: readonly StoredRow[]) => {
    const names = Object.keys(rows[0]!)
    const places = `(${names.map(() => '?').join(', ')})`
    const columns = names.map((name) => `"${name}"`).join(', ')
    const statement = db.prepare(
      `INSERT INTO "${table}" (${columns}) VALUES ${Array.from(rows, () => places).join(', ')}`,
    )
    return (some: readonly StoredRow[]) => {
      statement.run(...some.flatMap((row) => names.map((name) => row[name] ?? null)))
    }
  }
  return (table, rows) => {
    if (rows.length === 0) return
    const key = `${table} ${rows.length}`
    const insert = prepared.get(key) ?? prepare(table, rows)
    prepared.set(key, insert)
    insert(rows)
  }
}

/** Takes the indexes away while `work` writes, and makes them again. */
const withoutIndexes = (db: Database.Database, work: () => void): void => {
  const indexes = db.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`).all() as {
    name: string
    sql: string
  }[]
  for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`)
  work()
  for (const { sql } of indexes) db.exec(sql)
}

const write = (insert: Insert, copy: Stored): void => {
  for (const [table, rows] of Object.entries(copy)) insert(table, rows)
}

/** Adds releases to the office in this file until it has `releases` of them; the first of them begins at `from`. */
export const multiply = (
  file: string,
  told: readonly Story[],
  releases: number,
  from: number,
  say: (copied: number) => void,
): void => {
  const db = new Database(file)
  for (const setting of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -1000000'])
    db.exec(`PRAGMA ${setting}`)
  const patterns = new Map<Story, Pattern>(
    told.map((story) => [story, patternOf(db, story.article, [NAME, MONTH, story.slug])]),
  )
  let head = db.prepare('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1').get() as Head
  withoutIndexes(db, () => {
    const insert = inserts(db)
    for (let index = told.length; index < releases; index += 1) {
      if ((index - told.length) % AT_ONCE === 0) db.exec('BEGIN')
      const { story, month } = planned(told, index, releases)
      const words = { [NAME]: nameOf(index), [MONTH]: month, [story.slug]: `${story.slug}-${index}` }
      const copy = patterns.get(story)!({ at: from + index * APART_MS, words })
      head = sealCopy(copy, head)
      write(insert, copy)
      if ((index - told.length) % AT_ONCE === AT_ONCE - 1 || index === releases - 1) {
        db.exec('COMMIT')
        say(index + 1 - told.length)
      }
    }
  })
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}
