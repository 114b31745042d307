// Which of these articles' releases are public now.
import type { Row } from '@/database/rows'
import type { Read } from './cited'

/** No database takes a list of any length. */
export const AT_ONCE = 500

/**
 * In no order; none is asked for where no article is named. The state is looked at here: asked for with many articles,
 * SQLite would rather look through everything that is live.
 */
export const liveReleases = async (read: Read, articles: Iterable<string>): Promise<Row<'releases'>[]> => {
  const named = [...new Set(articles)]
  const found: Row<'releases'>[] = []
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE)
    found.push(...(await read('releases', { article: { in: some } })))
  }
  return found.filter(({ state }) => state === 'live')
}
