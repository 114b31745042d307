// The index by which the texts of a document are found. Payload keeps the values of a field with many texts in a table
// of their own, and indexes that by order and parent: every reading of one document scans the texts of all. Proof:
// explain.test.ts.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Hook = SQLiteAdapter['beforeSchemaInit'][number]

export const textsByParent =
  (adapter: SQLiteAdapter): Hook =>
  ({ schema }) => {
    for (const [name, table] of Object.entries(adapter.rawTables))
      if (name.endsWith('_texts'))
        table.indexes = { ...table.indexes, byParent: { name: `${name}_parent`, on: 'parent' } }
    return schema
  }
