// What a process remembers of the office's own rules (settings, columns, notices) from act to act. Every change of them
// is an entry of the ledger, so what was read at one place of the ledger still holds while no such entry has followed;
// and its end must be read anyway, since the next entry is chained to it. It saves an act three waits for the database.
import type { Payload, PayloadRequest } from 'payload'
import { row, rows, type Row } from '@/database/rows'
import type { LedgerAction } from '@/domain/ledger'

/** The last entry of the ledger, after which the next is chained. */
export type Last = { seq: number; hash: string; at: string }
type Remembered = { last: Last; kept: Map<string, unknown> }

export type Office = {
  /** As this request sees it; null where there is no entry yet. */
  last: Last | null
  /** What `ask` answers, asked once for as long as no rule of the office has changed. Not to be written to. */
  once: <T>(key: string, ask: () => Promise<T>) => Promise<T>
}

const CHANGES: ReadonlySet<LedgerAction> = new Set(['set-up', 'change-settings', 'change-column', 'add-notice'])

/** After more entries than these everything is read anew. */
const MOST_SINCE = 200

const memory = new WeakMap<Payload, Remembered>()

const lastIn = ({ seq, hash, at }: Row<'ledger'>): Last => ({ seq, hash: hash ?? '', at: at ?? '' })

/** The rules as they are for this request. */
export const officeOf = async (req: PayloadRequest): Promise<Office> => {
  const before = memory.get(req.payload)
  const since = { seq: { greater_than_equal: before?.last.seq ?? 0 } }
  const told = before ? await rows(req, 'ledger', since, { sort: 'seq', limit: MOST_SINCE }) : []
  // Another record (a restored database) has another entry there, or none.
  const [first] = told
  const holds = before && first?.seq === before.last.seq && first.hash === before.last.hash && told.length < MOST_SINCE
  const found = holds ? told.at(-1) : await row(req, 'ledger', {}, '-seq')
  if (!found) return { last: null, once: (_, ask) => ask() }
  const last = lastIn(found)
  const isOld = !holds || told.some(({ seq, action }) => seq > before.last.seq && CHANGES.has(action as LedgerAction))
  // A map of its own for each state of the rules: whoever still reads an older one fills the older map.
  const kept = isOld ? new Map<string, unknown>() : before.kept
  memory.set(req.payload, { last, kept })
  return {
    last,
    once: async <T>(key: string, ask: () => Promise<T>) => {
      if (!kept.has(key)) kept.set(key, await ask())
      return kept.get(key) as T
    },
  }
}
