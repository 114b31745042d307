// The articles that wait for one person's roles, by stage.
import type { Payload, TypedUser } from 'payload'
import { entrySchema } from '@/domain/ledger'
import { sealedAt } from '@/domain/standing'
import { STAGES, awaited, type PublicState, type Stage } from '@/domain/workflow'

const SHOWN = 6

export type Waiting = {
  id: string
  title: string
  stage: Stage
  publicState: PublicState
  edition: number
  updatedAt: string
  wroteIt: boolean
}
export type Queue = { stage: Stage; total: number; articles: Waiting[] }

/** The articles among these that the person changed since their last edition: they cannot approve them. */
const writtenBy = async (payload: Payload, person: string, ids: string[]): Promise<Set<string>> => {
  const these = { article: { in: ids } }
  const own = await payload.find({
    collection: 'contributions',
    where: { and: [these, { personId: { equals: person } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { article: true, revision: true },
  })
  const { docs: sealed } = await payload.find({
    collection: 'ledger',
    where: { and: [these, { action: { in: ['publish', 'abandon'] } }, { outcome: { equals: 'done' } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { body: true },
  })
  const entries = sealed.map(({ body }) => entrySchema.parse(JSON.parse(body)))
  const since = (article: string | null | undefined) => sealedAt(entries.filter((one) => one.article === article))
  return new Set(
    own.docs.filter(({ article, revision }) => revision > since(article)).map(({ article }) => article ?? ''),
  )
}

const queueOf = async (payload: Payload, user: TypedUser, stage: Stage): Promise<Queue> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'articles',
    where: { stage: { equals: stage } },
    sort: '-updatedAt',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return { stage, total: totalDocs, articles: [] }
  const ids = docs.map(({ id }) => String(id))
  const releases = await payload.find({
    collection: 'releases',
    where: { article: { in: ids } },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const written = stage === 'review' ? await writtenBy(payload, String(user.id), ids) : new Set()
  const articles = docs.map(({ id, title, updatedAt }) => {
    const release = releases.docs.find(({ article }) => article === String(id))
    return {
      id: String(id),
      title,
      stage,
      updatedAt,
      publicState: release?.state ?? 'never',
      edition: release?.edition ?? 0,
      wroteIt: written.has(String(id)),
    }
  })
  return { stage, total: totalDocs, articles }
}

export const articleQueues = async (payload: Payload, user: TypedUser): Promise<Queue[]> => {
  const stages = STAGES.filter((stage) => awaited({ stage }).some((role) => user.roles.includes(role)))
  const queues: Queue[] = []
  for (const stage of [...stages].reverse()) queues.push(await queueOf(payload, user, stage))
  return queues.filter(({ total }) => total > 0)
}
