// The articles that wait for one person's roles, by stage.
import type { Payload, TypedUser } from 'payload'
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
  const editions = await payload.find({
    collection: 'editions',
    where: these,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { article: true, revision: true },
  })
  const sealed = (article: string | null | undefined) =>
    Math.max(0, ...editions.docs.filter((one) => one.article === article).map(({ revision }) => revision ?? 0))
  return new Set(
    own.docs.filter(({ article, revision }) => revision > sealed(article)).map(({ article }) => article ?? ''),
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
