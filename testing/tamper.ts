// Changes rows behind the application's back, as somebody with the database's own tools could; for tests of `verify`
// alone.
import { join } from 'node:path'
import Database from 'libsql'
import type { CollectionSlug, Payload } from 'payload'
import { env } from '@/env'

type Value = string | number | boolean | null
type Document = Record<string, unknown>
type PutBack = () => Promise<void>
type Collection = { insertOne: (document: Document) => Promise<unknown> }
type Model = {
  updateOne: (filter: Document, change: Document, options: Document) => Promise<unknown>
  collection: Collection
  findById: (id: string) => { lean: () => Promise<Document | null> }
  deleteOne: (filter: Document) => Promise<unknown>
}
type Mongo = { collections: Record<string, Model> }

export type Tamper = {
  set: (collection: CollectionSlug, id: string, field: string, value: Value) => Promise<void>
  /** Deletes the row; the answer puts it back. */
  remove: (collection: CollectionSlug, id: string) => Promise<PutBack>
  /** Puts in a row like this one, but for these fields; the answer takes it out. */
  copy: (collection: CollectionSlug, id: string, but?: Record<string, Value>) => Promise<PutBack>
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const OTHER_ID = 'put-in-by-hand'

/** A connection of its own, which keeps no relations: that is how the database's own tools come. */
const inSqlite = (): Tamper => {
  const file = new Database(join(env.DATA_DIR, 'releases.sqlite'))
  const run = (sql: string, ...args: unknown[]) => file.prepare(sql).run(...args)
  const all = (sql: string, ...args: unknown[]) => file.prepare(sql).all(...args) as Document[]
  const insert = (table: string, row: Document) =>
    run(
      `INSERT INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`)}) VALUES (${Object.keys(row).map(() => '?')})`,
      ...Object.values(row),
    )
  /** Takes the triggers of the table away for as long as this takes (database/append-only.ts). */
  const despite = (table: string, work: () => void): void => {
    const triggers = all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", table)
    for (const { name } of triggers) run(`DROP TRIGGER "${String(name)}"`)
    work()
    for (const { sql } of triggers) run(String(sql))
  }
  const plain = (value: Value) => (typeof value === 'boolean' ? Number(value) : value)
  run('PRAGMA foreign_keys = OFF')
  run('PRAGMA busy_timeout = 5000')
  return {
    set: async (collection, id, field, value) => {
      despite(snake(collection), () => {
        run(`UPDATE "${snake(collection)}" SET "${snake(field)}" = ? WHERE "id" = ?`, plain(value), id)
      })
    },
    remove: async (collection, id) => {
      const [row] = all(`SELECT * FROM "${snake(collection)}" WHERE "id" = ?`, id)
      despite(snake(collection), () => {
        run(`DELETE FROM "${snake(collection)}" WHERE "id" = ?`, id)
      })
      return async () => {
        insert(snake(collection), row!)
      }
    },
    copy: async (collection, id, but = {}) => {
      const [row] = all(`SELECT * FROM "${snake(collection)}" WHERE "id" = ?`, id)
      const changed = Object.fromEntries(Object.entries(but).map(([field, value]) => [snake(field), plain(value)]))
      insert(snake(collection), { ...row, ...changed, id: OTHER_ID })
      return async () => {
        despite(snake(collection), () => {
          run(`DELETE FROM "${snake(collection)}" WHERE "id" = ?`, OTHER_ID)
        })
      }
    },
  }
}

const inMongo = ({ collections }: Mongo): Tamper => ({
  set: async (collection, id, field, value) => {
    // A field that was never stored comes back as undefined, which the driver would leave out of the change.
    await collections[collection]!.updateOne({ _id: id }, { $set: { [field]: value ?? null } }, { timestamps: false })
  },
  remove: async (collection, id) => {
    const model = collections[collection]!
    const document = await model.findById(id).lean()
    await model.deleteOne({ _id: id })
    return async () => {
      await model.collection.insertOne(document!)
    }
  },
  copy: async (collection, id, but = {}) => {
    const model = collections[collection]!
    const { _id, ...document } = (await model.findById(id).lean())!
    const copied: Document = { ...document, ...but }
    await model.collection.insertOne(copied)
    return async () => {
      await model.deleteOne({ _id: copied._id })
    }
  },
})

export const tamperWith = ({ db }: Payload): Tamper =>
  db.name === 'sqlite' ? inSqlite() : inMongo(db as unknown as Mongo)
