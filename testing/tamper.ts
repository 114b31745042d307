// Changes rows behind the application's back, as somebody with the database's own tools could; for tests of `verify` alone.
import type { CollectionSlug, Payload } from 'payload'

type Value = string | number | boolean | null
type Result = { columns: string[]; rows: Record<string, Value>[] }
type Sqlite = { client: { execute: (statement: { sql: string; args: Value[] }) => Promise<Result> } }
type Document = Record<string, unknown>
type Model = {
  updateOne: (filter: Document, change: Document, options: Document) => Promise<unknown>
  collection: { insertOne: (document: Document) => Promise<unknown> }
  findById: (id: string) => { lean: () => Promise<Document | null> }
  deleteOne: (filter: Document) => Promise<unknown>
}
type Mongo = { collections: Record<string, Model> }

export type Tamper = {
  set: (collection: CollectionSlug, id: string, field: string, value: Value) => Promise<void>
  /** Deletes the row; the answer puts it back. */
  remove: (collection: CollectionSlug, id: string) => Promise<() => Promise<void>>
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const inSqlite = ({ client }: Sqlite): Tamper => ({
  set: async (collection, id, field, value) => {
    await client.execute({
      sql: `UPDATE "${snake(collection)}" SET "${snake(field)}" = ? WHERE "id" = ?`,
      args: [value, id],
    })
  },
  remove: async (collection, id) => {
    const {
      columns,
      rows: [row],
    } = await client.execute({ sql: `SELECT * FROM "${snake(collection)}" WHERE "id" = ?`, args: [id] })
    await client.execute({ sql: `DELETE FROM "${snake(collection)}" WHERE "id" = ?`, args: [id] })
    return async () => {
      const sql = `INSERT INTO "${snake(collection)}" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => '?').join()})`
      await client.execute({ sql, args: columns.map((name) => row![name]!) })
    }
  },
})

const inMongo = ({ collections }: Mongo): Tamper => ({
  set: async (collection, id, field, value) => {
    await collections[collection]!.updateOne({ _id: id }, { $set: { [field]: value } }, { timestamps: false })
  },
  remove: async (collection, id) => {
    const model = collections[collection]!
    const document = await model.findById(id).lean()
    await model.deleteOne({ _id: id })
    return async () => {
      await model.collection.insertOne(document!)
    }
  },
})

export const tamperWith = ({ db }: Payload): Tamper =>
  db.name === 'sqlite' ? inSqlite(db as unknown as Sqlite) : inMongo(db as unknown as Mongo)
