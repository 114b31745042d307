// The indicators that wait for a reviewer to confirm them, and those that come back to whoever proposed them.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import { confirmationRefusal, INDICATOR_DEEDS, indicatorStandings } from '@/domain/indicator-confirmation'
import { entrySchema } from '@/domain/ledger'
import type { User } from '@/payload-types'
import type { IndicatorTurn, Waiting } from './contract'

type Found = { turns: IndicatorTurn[]; waiting: Waiting[] }

export const indicatorTurns = async (req: PayloadRequest, user: User): Promise<Found> => {
  const found: Found = { turns: [], waiting: [] }
  const open = await rows(req, 'indicators', { state: { in: ['proposed', 'declined'] } }, { sort: 'name' })
  if (open.length === 0) return found
  const entries = (await rows(req, 'ledger', { action: { in: [...INDICATOR_DEEDS] } }, { sort: 'seq' })).map(
    ({ body }) => entrySchema.parse(JSON.parse(body)),
  )
  const standings = indicatorStandings(entries)
  const me = { id: String(user.id), name: user.name, roles: user.active === false ? [] : user.roles }
  for (const { id, slug, name, updatedAt } of open) {
    const standing = standings.get(slug)
    if (!standing) continue
    const { declined, proposers } = standing
    const about = { kind: 'indicator' as const, indicator: String(id), title: name }
    const since = declined?.at ?? updatedAt
    const isOwn = proposers.some((one) => one.id === me.id)
    if (declined && isOwn)
      found.turns.push({ ...about, turn: 'revise', since, people: [declined.name], note: declined.note })
    else if (confirmationRefusal(standing, me) === null)
      found.turns.push({ ...about, turn: 'confirm', since, people: proposers.map((one) => one.name), note: null })
    else if (isOwn) found.waiting.push({ ...about, since })
  }
  return found
}
