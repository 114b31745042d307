// Reading whole collections for `verify`, page by page, so that an office of any size fits into memory.
import type { CollectionSlug, Payload } from 'payload'
import { pageOf, rows, type Row } from '@/database/rows'
import { entrySchema, type Entry } from '@/domain/ledger'

export type Context = { payload: Payload; pageSize: number; say: (problem: string) => void }

/** Every row of a collection, page by page. */
export const everyPage = async function* <T extends CollectionSlug>(
  { payload, pageSize }: Context,
  collection: T,
): AsyncGenerator<Row<T>[]> {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await pageOf(payload, collection, {}, { sort: 'id', limit: pageSize, page })
    ;({ pages } = found)
    yield found.docs
  }
}

/** The entry that a stored body says, or null where it says none. */
export const entryOf = (body: string): Entry | null => {
  try {
    return entrySchema.parse(JSON.parse(body))
  } catch {
    return null
  }
}

/** The ledger entries of these articles, by article, in order. */
export const entriesFor = async ({ payload }: Context, articles: string[]): Promise<Map<string, Entry[]>> => {
  const found = await rows(payload, 'ledger', { article: { in: [...new Set(articles)] } }, { sort: 'seq' })
  const entries = new Map<string, Entry[]>(articles.map((article) => [article, []]))
  for (const { body } of found) {
    const entry = entryOf(body)
    if (entry) entries.get(entry.article ?? '')?.push(entry)
  }
  return entries
}

export const grouped = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
