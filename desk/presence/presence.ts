// Who has an article open now: told by each page every few seconds, kept in the database so that two servers agree, and
// forgotten by itself. It decides nothing; nobody waits for it.
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { permitted } from '@/database/guard'
import { row, rows } from '@/database/rows'
import { cleanText } from '@/domain/clean-text'
import { LONGEST } from '@/domain/lengths'
import { articleOf } from '../request/article-of'
import { untilFree, type Actor } from '../request/transaction'
import type { Others } from './contract'

/** Three times as long as a page is silent. */
export const PRESENT_MS = 45_000
/** What a page that never said goodbye leaves behind is swept up after this long. */
const SWEPT_MS = 10 * 60_000
const MOST = 20

export const seatSchema = z.strictObject({
  section: z.string().max(LONGEST.heading).nullable().optional(),
  writes: z.boolean().optional(),
  leaves: z.boolean().optional(),
})
type Seat = z.infer<typeof seatSchema>

const momentBefore = (ms: number) => new Date(Date.now() - ms).toISOString()

export const othersAt = async (req: PayloadRequest, actor: Actor, id: string): Promise<Others> => {
  await articleOf(req, id)
  const here = await rows(
    req,
    'presences',
    { and: [{ article: { equals: id } }, { at: { greater_than: momentBefore(PRESENT_MS) } }] },
    { sort: '-at', limit: MOST + 1 },
  )
  const others = here.filter(({ person }) => person !== String(actor.user.id)).slice(0, MOST)
  return {
    others: others
      .map(({ person, name, section, writes, since }) => ({
        person,
        name,
        section: section || null,
        writes: writes ?? false,
        since,
      }))
      .sort((one, other) => (one.since < other.since ? -1 : 1)),
  }
}

const take = async (req: PayloadRequest, { user }: Actor, article: string, seat: Seat): Promise<void> => {
  const { db } = req.payload
  const key = `${article} ${user.id}`
  if (seat.leaves) {
    await db.deleteMany({ collection: 'presences', where: { key: { equals: key } } })
    return
  }
  const data = {
    name: user.name,
    section: seat.section ? cleanText(seat.section) : null,
    writes: seat.writes ?? false,
    at: new Date().toISOString(),
  }
  const known = await row(req, 'presences', { key: { equals: key } }, 'key')
  if (known) {
    const isBack = known.at < momentBefore(PRESENT_MS)
    await db.updateOne({ collection: 'presences', id: known.id, data: { ...data, ...(isBack && { since: data.at }) } })
    return
  }
  await db.deleteMany({ collection: 'presences', where: { at: { less_than: momentBefore(SWEPT_MS) } } })
  await db.create({
    collection: 'presences',
    data: { key, article, person: String(user.id), since: data.at, ...data },
  })
}

/**
 * Takes the seat, and answers who else is there. Without a transaction: of two pages of one person the later counts.
 */
export const present = async (req: PayloadRequest, actor: Actor, id: string, seat: Seat): Promise<Others> => {
  const others = await othersAt(req, actor, id)
  await untilFree(req, () => permitted(() => take(req, actor, id, seat)))
  return others
}
