// What the ledger has taken up, told to this process the moment it is committed: whoever keeps pages drops those that
// it touched before the act is answered (front/serve.mjs). It sits on the adapter, so that no way to the ledger gets
// around it.
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

/** As the front reads it from the ledger itself (front/touched.ts). */
type Recorded = { seq: number; action: string; outcome: string; article: string | null }

const key = Symbol.for('official-releases.recorded')
const tell = (recorded: Recorded): void => (globalThis as { [key]?: (recorded: Recorded) => void })[key]?.(recorded)

type Create = (args: { collection: string; data: Recorded; req?: Partial<PayloadRequest> }) => Promise<unknown>
type End = (id: number | string | Promise<number | string>) => Promise<void>
type Methods = { create: Create; commitTransaction: End; rollbackTransaction: End }

export const toldAfterCommit = <T extends BaseDatabaseAdapter>(made: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
  ...made,
  init: (args) => {
    const adapter = made.init(args)
    const methods = adapter as unknown as Methods
    const { create, commitTransaction, rollbackTransaction } = methods
    const waiting = new Map<string, Recorded[]>()
    methods.create = async function (options) {
      const answer = await create.call(this, options)
      if (options.collection !== 'ledger') return answer
      const { seq, action, outcome, article } = options.data
      const recorded = { seq, action, outcome, article }
      const transaction = await options.req?.transactionID
      if (transaction === undefined || transaction === null) tell(recorded)
      else waiting.set(String(transaction), [...(waiting.get(String(transaction)) ?? []), recorded])
      return answer
    }
    methods.commitTransaction = async function (id) {
      const transaction = String(await id)
      const recorded = waiting.get(transaction) ?? []
      waiting.delete(transaction)
      await commitTransaction.call(this, id)
      for (const one of recorded) tell(one)
    }
    methods.rollbackTransaction = async function (id) {
      waiting.delete(String(await id))
      await rollbackTransaction.call(this, id)
    }
    return adapter
  },
})
