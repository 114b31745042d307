// The key of one press (Idempotency-Key): kept with the act on the ledger, in the act's own transaction. A reply that
// was lost and a second press with the same key are one act and one answer, at whichever server they arrive.
import type { PayloadRequest } from 'payload'
import type { Entry } from '@/domain/ledger'
import { sha256 } from '@/domain/manuscript'
import { standingOf } from '@/domain/standing'
import { notAllowed } from '../request/refusal-answer'
import type { ActionRequest } from './act'
import type { Acted } from './contract'
import type { Facts } from './facts'

const KEY = /^[\x21-\x7e]{8,128}$/

/** The key that the request names, or null; 400 where it is none. */
export const keyIn = (req: PayloadRequest): string | null => {
  const key = req.headers.get('idempotency-key')
  if (key === null || KEY.test(key)) return key
  throw notAllowed(req, 400, {
    zh: 'Idempotency-Key 须是 8 到 128 个可见的 ASCII 字符。',
    en: 'Idempotency-Key must be 8 to 128 visible ASCII characters.',
  })
}

/** As the ledger keeps it: one person's key on one article, from which nobody reads what was sent. */
export const keptKey = (key: string, article: string, person: string): string => sha256(`${article} ${person} ${key}`)

/** What became of the act that was done with this key; null where none was. */
export const doneWith = (req: PayloadRequest, { entries }: Facts, asked: ActionRequest, kept: string): Acted | null => {
  const at = entries.findIndex(({ outcome, details }) => outcome === 'done' && details?.key === kept)
  const entry: Entry | undefined = entries[at]
  if (!entry) return null
  const isSame =
    entry.action === asked.action &&
    (entry.note ?? '') === (asked.note ?? '') &&
    (entry.details?.replacement ?? null) === (asked.replacement ?? null)
  if (!isSame)
    throw notAllowed(req, 422, {
      zh: '这个 Idempotency-Key 已用于另一次操作，请换一个。',
      en: 'This Idempotency-Key was used for another act; please take a new one.',
    })
  const before = standingOf(entries.slice(0, at), false)
  const until = entries.slice(0, at + 1)
  const published = standingOf(until, false).edition !== before.edition
  const edited = !published && entry.action !== 'abandon' && (entry.contributions?.count ?? 0) > 0
  return { revision: entry.revision ?? 0, standing: standingOf(until, edited) }
}
