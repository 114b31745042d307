// After a change of the application's secret: what was encrypted with the one before is encrypted anew, once, at a
// start that knows both (docs/operations.md).
import type { Payload } from 'payload'
import { permitted } from '@/database/guard'
import { rows } from '@/database/rows'
import { isKeptAnew, keptIn, sealKept } from './authenticator'

/** Answers how many were taken over. One that opens with neither secret stays as it is: an admin resets it. */
export const resealFactors = async (payload: Payload): Promise<number> => {
  let taken = 0
  for (const { id, person, sealed } of await rows(payload, 'second-factors', { sealed: { exists: true } })) {
    const kept = sealed && !isKeptAnew(sealed) ? keptIn(sealed, person) : null
    if (!kept) continue
    await permitted(() =>
      payload.db.updateOne({ collection: 'second-factors', id, data: { sealed: sealKept(kept) }, returning: false }),
    )
    taken += 1
  }
  return taken
}
