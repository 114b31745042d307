// The guard below hooks, access and `overrideAccess`: which collections may be written at all, and by whom.
// It sits on the adapter's write methods, so that no route, operation or direct call gets around it.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** What may happen to rows of a guarded collection: 'desk' is a write inside `permitted`. Not named: never. */
const RULES: Record<string, Partial<Record<'create' | 'update' | 'delete', 'desk' | 'anyone'>>> = {
  'editions': { create: 'desk' },
  'observations': { create: 'desk' },
  'ledger': { create: 'desk' },
  'contributions': { create: 'desk' },
  'snapshots': { create: 'desk', delete: 'desk' },
  'releases': { create: 'desk', update: 'desk' },
  'slugs': { create: 'desk', update: 'desk' },
  'imprints': { create: 'desk' },
  'confirmations': { create: 'desk' },
  'tasks': { create: 'desk', update: 'desk' },
  'access-links': { create: 'desk', update: 'desk' },
  'presences': { create: 'desk', update: 'desk', delete: 'desk' },
  'looks': { create: 'desk', update: 'desk', delete: 'desk' },
  'tries': { create: 'desk', delete: 'desk' },
  'devices': { create: 'desk', update: 'desk', delete: 'desk' },
  'second-factors': { create: 'desk', update: 'desk' },
  'identities': { create: 'desk', delete: 'desk' },
  'sign-ins': { create: 'desk', update: 'desk', delete: 'desk' },
  'articles': { create: 'anyone', update: 'anyone', delete: 'desk' },
  'notices': { create: 'anyone' },
  'indicators': { create: 'anyone', update: 'anyone' },
  'media': { create: 'anyone' },
  'documents': { create: 'desk' },
  'users': { create: 'anyone', update: 'anyone' },
}

const METHODS = {
  create: 'create',
  upsert: 'update',
  updateOne: 'update',
  updateMany: 'update',
  deleteOne: 'delete',
  deleteMany: 'delete',
  deleteVersions: 'delete',
} as const

export class Guarded extends Error {
  constructor(collection: string, act: string) {
    super(
      `The guard refused to ${act} in "${collection}": ${RULES[collection]?.[act as 'create'] === 'desk' ? 'only the desk writes there.' : 'what is there stays as it is.'}`,
    )
    this.name = 'Guarded'
  }
}

// On globalThis: Next loads a module more than once, and a second permit would open nothing.
const key = Symbol.for('official-releases.permit')
const shelf = globalThis as { [key]?: AsyncLocalStorage<true> }
const permit = (shelf[key] ??= new AsyncLocalStorage<true>())

/** Runs `work` with the right to write what only the desk writes. For desk/ alone (boundaries.test.ts). */
export const permitted = <T>(work: () => Promise<T>): Promise<T> => permit.run(true, work)

/** @throws Guarded where this may not be written here. */
export const mayWrite = (collection: string, act: 'create' | 'update' | 'delete'): void => {
  const rules = RULES[collection]
  const allowed = rules === undefined ? 'anyone' : rules[act]
  if (allowed === undefined || (allowed === 'desk' && !permit.getStore())) throw new Guarded(collection, act)
}

type Write = (this: BaseDatabaseAdapter, args: { collection: string }) => Promise<unknown>

export const guarded = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Record<string, Write>
    for (const [method, act] of Object.entries(METHODS)) {
      const write = methods[method]!
      methods[method] = async function (options) {
        mayWrite(options.collection, act)
        return write.call(this, options)
      }
    }
    return adapter
  },
})
