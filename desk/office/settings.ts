// The office's own rules: settings and columns (notices: desk/notices/, indicators: desk/indicators/). What changes
// here reaches readers or decides who approves, so every change is a ledger entry.
import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { appendToLedger } from '../ledger/append'

export const plainOf = (doc: Record<string, unknown> | undefined, keys: readonly string[]) =>
  doc ? Object.fromEntries(keys.map((key) => [key, doc[key] ?? null])) : null

export const columnChanged: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const keys = ['slug', 'name', 'description', 'keywords', 'type', 'order']
  await appendToLedger(req, {
    action: 'change-column',
    details: { before: operation === 'create' ? null : plainOf(previousDoc, keys), after: plainOf(doc, keys) },
  })
}

const DATES: readonly string[] = ['createdAt', 'updatedAt']

/** Every setting there is: one that is added is on the record with its first change. */
export const settingsChanged: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const keys = global.flattenedFields.map(({ name }) => name).filter((name) => !DATES.includes(name))
  await appendToLedger(req, {
    action: 'change-settings',
    details: { before: plainOf(previousDoc, keys), after: plainOf(doc, keys) },
  })
}
