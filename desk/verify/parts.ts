// Sections and metrics against the contributions that made them: what somebody wrote and nobody deleted is there.
import type { Payload, Where } from 'payload'
import { count } from '@/database/rows'
import type { Contribution } from '@/payload-types'
import type { Told } from './article-against-ledger'
import { grouped, type Context } from './pages'

const NAMES = { sections: 'section', metrics: 'metric' } as const
type Kind = keyof typeof NAMES

/** No database takes a list of any length. */
const AT_ONCE = 500

const inPieces = async <T>(ids: readonly string[], ask: (piece: string[]) => Promise<T[]>): Promise<T[]> => {
  const found: T[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) found.push(...(await ask(ids.slice(from, from + AT_ONCE))))
  return found
}

type Part = { id: string; article: string }
const partsWhere = async ({ db }: Payload, collection: Kind, where: Where): Promise<Part[]> => {
  const { docs } = await db.find<{ id: string; article: unknown }>({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: { article: true },
  })
  return docs.map(({ id, article }) => ({ id: String(id), article: String(article) }))
}

/**
 * Asked last, of what looks wrong: a part may have moved before it was deleted, or have been written between the
 * readings.
 */
const isTold = async (payload: Payload, document: string, act?: 'delete'): Promise<boolean> =>
  (await count(payload, 'contributions', {
    and: [{ document: { equals: document } }, ...(act ? [{ act: { equals: act } }] : [])],
  })) > 0

/** Of one article: what its contributions say of each document, the last one last. */
const byDocument = ({ contributions }: Told, kind: Kind): Map<string, Contribution[]> =>
  grouped(
    contributions.filter(({ what }) => what === kind),
    ({ document }) => document ?? '',
  )

const partsOfKind = async ({ payload }: Context, told: ReadonlyMap<string, Told>, kind: Kind): Promise<string[]> => {
  const ids = [...told.keys()]
  const written = new Map(ids.map((id) => [id, byDocument(told.get(id)!, kind)]))
  const named = [...new Set([...written.values()].flatMap((documents) => [...documents.keys()]))]
  const stored = new Map<string, string>()
  for (const { id, article } of [
    ...(await inPieces(named, (piece) => partsWhere(payload, kind, { id: { in: piece } }))),
    ...(await inPieces(ids, (piece) => partsWhere(payload, kind, { article: { in: piece } }))),
  ])
    stored.set(id, article)
  const troubles: string[] = []
  for (const [article, documents] of written)
    for (const id of documents.keys())
      if (!stored.has(id) && !(await isTold(payload, id, 'delete')))
        troubles.push(`article ${article}: its ${NAMES[kind]} ${id} was written and not deleted, but is not stored`)
  for (const [id, article] of stored)
    if (told.has(article) && !written.get(article)!.has(id) && !(await isTold(payload, id)))
      troubles.push(`article ${article}: no contribution wrote its ${NAMES[kind]} ${id}`)
  return troubles
}

/** `told`: the articles of one page. */
export const partTroubles = async (context: Context, told: ReadonlyMap<string, Told>): Promise<string[]> => {
  const troubles: string[] = []
  for (const kind of ['sections', 'metrics'] as const) troubles.push(...(await partsOfKind(context, told, kind)))
  return troubles
}
