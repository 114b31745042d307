// At boot in production: a rollback must really roll back, or nothing that this house promises holds.
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

const KEY = 'rollback-proof'

export const proveRollback = async (payload: Payload): Promise<void> => {
  const where = { key: { equals: KEY } }
  const req = await createLocalReq({}, payload)
  const opened = await initTransaction(req)
  if (opened) {
    await payload.db.create({ collection: 'payload-preferences', data: { key: KEY, value: {} }, req })
    await killTransaction(req)
  }
  const { totalDocs } = await payload.db.count({ collection: 'payload-preferences', where })
  if (!opened || totalDocs > 0)
    throw new Error(
      'This database does not roll back a transaction, so nothing here can be promised. MongoDB needs a replica set.',
    )
}
