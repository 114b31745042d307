// Which of these articles' releases are public now.
import type { Row } from '@/database/rows'
import type { Read } from './cited'

/** No database takes a list of any length. */
export const AT_ONCE = 500

/** In no order; none is asked for where no article is named. */
export const liveReleases = async (read: Read, articles: Iterable<string>): Promise<Row<'releases'>[]> => {
  const named = [...new Set(articles)]
  const found: Row<'releases'>[] = []
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE)
    found.push(...(await read('releases', { and: [{ state: { equals: 'live' } }, { article: { in: some } }] })))
  }
  return found
}
