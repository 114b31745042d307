// What a person has looked at, and what they have ticked: one row for each person and article. A look is the review
// lens, opened on a text that was submitted; a text that somebody is still writing is no text to compare with.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { row } from '@/database/rows'
import type { Manuscript } from '@/domain/manuscript'
import { isLocked } from '@/domain/workflow'
import type { Look as LookRow } from '@/payload-types'
import { articleOf } from '../request/article-of'
import { inTransaction, type Actor } from '../request/transaction'
import type { Look, Looked, Ticked } from './contract'
import { checkedAmong } from './figures-to-check'

/** A text has at most so many figures (MOST_FIGURES), and a few that it had before. */
const MOST_TICKS = 12_000
const seal = z.string().regex(/^[0-9a-f]{24}$/)

/** What POST /api/articles/:id/looks takes: the text that is on the screen. */
export const lookSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  revision: z.number().int().min(0),
})
/** What POST /api/articles/:id/ticks takes: figures by their seals. */
export const tickSchema = z.strictObject({
  ticked: z.array(seal).max(MOST_TICKS),
  open: z.array(seal).max(MOST_TICKS),
})

export const lookOf = (req: PayloadRequest, article: string, person: string): Promise<LookRow | null> =>
  row(req, 'looks', { and: [{ article: { equals: article } }, { person: { equals: person } }] })

const seen = ({ seen: fingerprint, seenRevision, seenAt }: LookRow): Look | null =>
  fingerprint ? { fingerprint, revision: seenRevision ?? 0, at: seenAt ?? '' } : null
const earlier = ({ earlier: fingerprint, earlierRevision, earlierAt }: LookRow): Look | null =>
  fingerprint ? { fingerprint, revision: earlierRevision ?? 0, at: earlierAt ?? '' } : null

/**
 * The last look at another text than this one: what to compare with. Opened twice, a text is still compared with the
 * one before it.
 */
export const lookBefore = (stored: LookRow | null, fingerprint: string): Look | null => {
  if (!stored) return null
  const last = seen(stored)
  return last && last.fingerprint !== fingerprint ? last : earlier(stored)
}
/** The last look at any text. */
export const lastLook = (stored: LookRow | null): Look | null => stored && seen(stored)

export const ticksOf = (stored: LookRow | null): Set<string> => new Set(stored?.ticks ? stored.ticks.split(' ') : [])

const write = async (
  req: PayloadRequest,
  stored: LookRow | null,
  article: string,
  data: Partial<LookRow>,
): Promise<void> => {
  const person = String(req.user!.id)
  if (stored) await req.payload.db.updateOne({ collection: 'looks', id: stored.id, data, req, returning: false })
  else await req.payload.db.create({ collection: 'looks', data: { article, person, ...data }, req, returning: false })
}

/** Keeps what the person has on the screen. It touches no article, and waits for no act. */
export const look = (
  payload: Payload,
  actor: Actor,
  id: string,
  { fingerprint, revision }: z.infer<typeof lookSchema>,
): Promise<Looked> =>
  inTransaction(
    payload,
    actor,
    async (req) => {
      const { stage } = await articleOf(req, id)
      const stored = await lookOf(req, id, String(actor.user.id))
      const last = stored && seen(stored)
      if (!isLocked(stage ?? 'draft') || last?.fingerprint === fingerprint) return { look: last }
      const at = new Date().toISOString()
      await write(req, stored, id, {
        seen: fingerprint,
        seenRevision: revision,
        seenAt: at,
        ...(last && { earlier: last.fingerprint, earlierRevision: last.revision, earlierAt: last.at }),
      })
      return { look: { fingerprint, revision, at } }
    },
    { urgency: 'bulk' },
  )

/** Ticks figures, and takes ticks back. A tick is for a figure as it reads now, with its sentence. */
export const tick = (
  payload: Payload,
  actor: Actor,
  id: string,
  { ticked, open }: z.infer<typeof tickSchema>,
): Promise<Ticked> =>
  inTransaction(
    payload,
    actor,
    async (req) => {
      await articleOf(req, id)
      const stored = await lookOf(req, id, String(actor.user.id))
      const closed = new Set(open)
      // The newest last: where there are too many, the oldest go.
      const all = [...new Set([...[...ticksOf(stored)].filter((one) => !closed.has(one)), ...ticked])]
      const ticks = all.slice(-MOST_TICKS)
      await write(req, stored, id, { ticks: ticks.join(' ') })
      return { ticked: ticks }
    },
    { urgency: 'bulk' },
  )

/** How many of these figures this person has ticked as they read now. */
export const checkedBy = async (
  req: PayloadRequest,
  manuscript: Manuscript,
  person: string,
): Promise<{ checked: number; of: number }> =>
  checkedAmong(manuscript, ticksOf(await lookOf(req, manuscript.article, person)))
