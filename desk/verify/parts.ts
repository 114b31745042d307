// Sections and metrics against the contributions that made them, and every document against its saved versions: what
// somebody wrote and nobody deleted is there, and so is each state in which it was saved.
import type { Payload, Where } from 'payload'
import { count } from '@/database/rows'
import type { Contribution } from '@/payload-types'
import type { Told } from './article-against-ledger'
import { grouped, type Context } from './pages'

const KINDS = ['articles', 'sections', 'metrics'] as const
type Kind = (typeof KINDS)[number]
const NAMES = { articles: 'article', sections: 'section', metrics: 'metric' } as const satisfies Record<Kind, string>

/** No database takes a list of any length. */
const AT_ONCE = 500

const inPieces = async <T>(ids: readonly string[], ask: (piece: string[]) => Promise<T[]>): Promise<T[]> => {
  const found: T[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) found.push(...(await ask(ids.slice(from, from + AT_ONCE))))
  return found
}

type Part = { id: string; article: string }
const partsWhere = async ({ db }: Payload, collection: 'sections' | 'metrics', where: Where): Promise<Part[]> => {
  const { docs } = await db.find<{ id: string; article: unknown }>({
    collection,
    where,
    limit: 0,
    pagination: false,
    select: { article: true },
  })
  return docs.map(({ id, article }) => ({ id: String(id), article: String(article) }))
}

/** How many versions each of these documents has. */
const versionsOf = async ({ db }: Payload, collection: Kind, ids: readonly string[]): Promise<Map<string, number>> => {
  const found = await inPieces(ids, async (piece) => {
    const { docs } = await db.findVersions({
      collection,
      where: { parent: { in: piece } },
      limit: 0,
      pagination: false,
      select: { parent: true },
    })
    return docs
  })
  return new Map([...grouped(found, ({ parent }) => String(parent))].map(([id, versions]) => [id, versions.length]))
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

const partsOfKind = async (
  { payload }: Context,
  told: ReadonlyMap<string, Told>,
  kind: 'sections' | 'metrics',
): Promise<string[]> => {
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

const versionsOfKind = async ({ payload }: Context, told: ReadonlyMap<string, Told>, kind: Kind): Promise<string[]> => {
  const saves = new Map<string, { article: string; times: number }>()
  for (const [article, one] of told)
    for (const [id, contributions] of byDocument(one, kind)) {
      // Of what was deleted the versions are gone too. Of what moved, the article it came from tells the same save.
      if (contributions.at(-1)!.act === 'delete') continue
      // One save may be told of several people, whose words it brought along.
      const times = new Set(contributions.map(({ revision }) => revision)).size
      if (times > (saves.get(id)?.times ?? 0)) saves.set(id, { article, times })
    }
  const versions = await versionsOf(payload, kind, [...saves.keys()])
  const troubles: string[] = []
  for (const [id, { article, times }] of saves) {
    const stored = versions.get(id) ?? 0
    if (stored < times && !(await isTold(payload, id, 'delete')))
      troubles.push(
        `article ${article}: ${kind === 'articles' ? 'it' : `its ${NAMES[kind]} ${id}`} was saved ${times} times, ${stored} versions are stored`,
      )
  }
  return troubles
}

/** `told`: the articles of one page. */
export const partTroubles = async (context: Context, told: ReadonlyMap<string, Told>): Promise<string[]> => {
  const troubles: string[] = []
  for (const kind of ['sections', 'metrics'] as const) troubles.push(...(await partsOfKind(context, told, kind)))
  for (const kind of KINDS) troubles.push(...(await versionsOfKind(context, told, kind)))
  return troubles
}
