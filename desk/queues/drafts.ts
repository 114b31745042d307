// A person's own drafts: what they wrote in and nobody has submitted yet. Those that were sent back are their turn.
import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'
import type { Drafts } from './contract'

const SHOWN = 10

export const draftsOf = async (req: PayloadRequest, user: User): Promise<Drafts> => {
  if (!user.roles.includes('editor')) return { total: 0, shown: [] }
  // Asked by stage, not by person: an office has few drafts, and everybody has written much.
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { stage: { equals: 'draft' } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { title: true, edition: true, updatedAt: true, writers: true, sentBack: true, publicState: true },
    req,
  })
  const own = docs.filter(
    ({ writers, sentBack, publicState }) =>
      writers?.includes(String(user.id)) && !sentBack && publicState !== 'removed',
  )
  return {
    total: own.length,
    shown: own.slice(0, SHOWN).map(({ id, title, edition, updatedAt }) => ({
      article: String(id),
      title: title ?? '',
      edition: (edition ?? 0) + 1,
      savedAt: updatedAt,
    })),
  }
}
