// The indicators that wait for a reviewer to confirm them, with who proposed them.
import type { Payload, TypedUser } from 'payload'
import { CONFIRMING, INDICATOR_DEEDS, indicatorStandings } from '@/domain/indicator-confirmation'
import { entrySchema } from '@/domain/ledger'

const SHOWN = 6

export type WaitingIndicator = { id: string; name: string; proposers: string[]; isOwn: boolean }
export type IndicatorQueue = { total: number; indicators: WaitingIndicator[] }

export const indicatorsFor = async (payload: Payload, user: TypedUser): Promise<IndicatorQueue> => {
  if (!user.roles.includes(CONFIRMING)) return { total: 0, indicators: [] }
  const { docs, totalDocs } = await payload.find({
    collection: 'indicators',
    where: { state: { equals: 'proposed' } },
    sort: '-updatedAt',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return { total: 0, indicators: [] }
  const ledger = await payload.find({
    collection: 'ledger',
    where: { action: { in: [...INDICATOR_DEEDS] } },
    sort: 'seq',
    depth: 0,
    limit: 0,
    pagination: false,
    select: { body: true },
  })
  const standings = indicatorStandings(ledger.docs.map(({ body }) => entrySchema.parse(JSON.parse(body))))
  return {
    total: totalDocs,
    indicators: docs.map(({ id, slug, name }) => {
      const proposers = standings.get(slug)?.proposers ?? []
      return {
        id: String(id),
        name,
        proposers: proposers.map((one) => one.name),
        isOwn: proposers.some((one) => one.id === String(user.id)),
      }
    }),
  }
}
