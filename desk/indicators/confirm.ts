// A second person confirms what an editor proposed an indicator to be, or declines it. Confirmed, it is what readers
// see.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowById, rows } from '@/database/rows'
import {
  confirmationRefusal,
  formChanges,
  formDigest,
  indicatorState,
  unitFits,
  type Form,
  type IndicatorStanding,
} from '@/domain/indicator-confirmation'
import { REASON_MESSAGES } from '@/domain/messages'
import { REASONS, type Reason } from '@/domain/refusal'
import type { Indicator } from '@/payload-types'
import { appendToLedger } from '../ledger/append'
import { recordRefusal } from '../ledger/refusals'
import { languageOf, notAllowed, Refused, refused } from '../request/refusal-answer'
import { inTransaction, readAs, type Actor } from '../request/transaction'
import type { ConfirmationBoard } from './contract'
import { standingOf } from './standing'

/** What POST /api/indicators/:id/confirmation takes: the decision, and the proposal it is about. */
export const confirmationSchema = z.strictObject({
  action: z.enum(['confirm', 'decline']),
  proposal: z.string().regex(/^[0-9a-f]{64}$/),
  // Half a surrogate pair has no canonical JSON, so it could not be recorded.
  note: z
    .string()
    .trim()
    .max(500)
    .regex(/^\P{Surrogate}*$/u)
    .optional(),
})
export type ConfirmationRequest = z.infer<typeof confirmationSchema>

const indicatorOf = async (req: PayloadRequest, id: string): Promise<Indicator> => {
  const found = await rowById(req, 'indicators', id)
  if (!found) throw notAllowed(req, 404, { zh: '没有这个指标。', en: 'There is no such indicator.' })
  return found
}

const personOf = (req: PayloadRequest) => {
  const user = req.user!
  return { id: String(user.id), name: user.name, roles: user.active === false ? [] : user.roles }
}

const board = async (req: PayloadRequest, id: string): Promise<ConfirmationBoard> => {
  const standing = await standingOf(req, (await indicatorOf(req, id)).slug)
  const { confirmed, proposed, proposers, confirmedBy, declined } = standing
  const reason = confirmationRefusal(standing, personOf(req))
  return {
    state: indicatorState(standing),
    isPublic: confirmed !== null,
    changes: proposed ? formChanges(confirmed, proposed) : [],
    proposers: proposers.map(({ name }) => name),
    confirmedBy,
    declined,
    proposal: proposed && formDigest(proposed),
    refusal: reason && { reason, sentence: REASON_MESSAGES[reason][languageOf(req)] },
  }
}

export const confirmationBoard = (payload: Payload, actor: Actor, id: string): Promise<ConfirmationBoard> =>
  readAs(payload, actor, (req) => board(req, id))

/** The units of its published values, withdrawn ones too: they may be public again. */
export const publishedUnits = async (req: PayloadRequest, slug: string): Promise<string[]> => [
  ...new Set((await rows(req, 'observations', { indicator: { equals: slug } })).map(({ unit }) => unit ?? '')),
]

const refusalOf = (standing: IndicatorStanding, req: PayloadRequest, asked: ConfirmationRequest): Reason | null => {
  const first = confirmationRefusal(standing, personOf(req))
  if (first) return first
  if (formDigest(standing.proposed!) !== asked.proposal) return 'stale'
  return asked.action === 'decline' && !asked.note ? 'note-missing' : null
}

const storeConfirmed = async (req: PayloadRequest, { slug, ...form }: Form, number: number): Promise<void> => {
  await req.payload.db.create({
    collection: 'confirmations',
    data: { indicator: slug, number, ...form },
    req,
    returning: false,
  })
}

/** Confirms or declines, or throws `Refused` (403, 409, 422) and records that it was refused. */
export const confirmIndicator = async (
  payload: Payload,
  actor: Actor,
  id: string,
  asked: ConfirmationRequest,
): Promise<ConfirmationBoard> => {
  const action = `${asked.action}-indicator` as const
  try {
    return await inTransaction(payload, actor, async (req) => {
      const { slug } = await indicatorOf(req, id)
      const standing = await standingOf(req, slug)
      const reason =
        refusalOf(standing, req, asked) ??
        (asked.action === 'confirm' &&
        standing.confirmed &&
        standing.confirmed.unit !== standing.proposed!.unit &&
        !unitFits(standing.proposed!.unit, await publishedUnits(req, slug))
          ? 'unit-published'
          : null)
      if (reason) throw refused(req, { kind: REASONS[reason], reason })
      const { confirmed: before, proposed, proposers, number } = standing
      const after = proposed!
      if (asked.action === 'confirm') await storeConfirmed(req, after, number + 1)
      await req.payload.db.updateOne({
        collection: 'indicators',
        id,
        data: { state: asked.action === 'confirm' ? 'confirmed' : 'declined' },
        req,
        returning: false,
      })
      await appendToLedger(req, {
        action,
        note: asked.note || null,
        details: { before, after, proposers, number: number + 1 },
      })
      return board(req, id)
    })
  } catch (error) {
    if (error instanceof Refused && error.refusal.reason !== 'busy') await tellRefusal(payload, actor, id, asked, error)
    throw error
  }
}

const tellRefusal = async (
  payload: Payload,
  actor: Actor,
  id: string,
  { action, note }: ConfirmationRequest,
  { refusal }: Refused,
): Promise<void> => {
  const { slug } = await readAs(payload, actor, (req) => indicatorOf(req, id))
  await recordRefusal(payload, actor, slug, {
    action: `${action}-indicator`,
    reason: refusal.reason,
    note: note || null,
    details: { indicator: slug },
  })
}
