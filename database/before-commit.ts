// What belongs at the end of a transaction: done when everything else is written, just before it is committed. It sits
// on the adapter, so that whoever opened the transaction, by whatever door, needs to know nothing of it.
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

type Work = () => Promise<void>

// On globalThis: Next loads a module more than once. By the id of the transaction, which no two share.
const key = Symbol.for('official-releases.before-commit')
const shelf = globalThis as { [key]?: Map<string, Map<string, Work>> }
const waiting = (shelf[key] ??= new Map<string, Map<string, Work>>())

/**
 * Does `work` once under this name at the end of the transaction of this request, however often it is asked for; where
 * it fails, nothing of the transaction is written. @throws outside a transaction
 */
export const beforeCommit = async (req: PayloadRequest, name: string, work: Work): Promise<void> => {
  const id = await req.transactionID
  if (id === undefined || id === null) throw new Error('A save belongs in a transaction.')
  const last = waiting.get(String(id)) ?? new Map<string, Work>()
  if (!last.has(name)) last.set(name, work)
  waiting.set(String(id), last)
}

type End = (id: number | string | Promise<number | string>) => Promise<void>
type Methods = { commitTransaction: End; rollbackTransaction: End }

export const endsWhole = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Methods
    const { commitTransaction, rollbackTransaction } = methods
    methods.commitTransaction = async function (id) {
      const transaction = String(await id)
      const last = waiting.get(transaction)
      waiting.delete(transaction)
      for (const work of last?.values() ?? []) await work()
      await commitTransaction.call(this, id)
    }
    methods.rollbackTransaction = async function (id) {
      waiting.delete(String(await id))
      await rollbackTransaction.call(this, id)
    }
    return adapter
  },
})
