// Which of these articles' releases are public now.
import type { Row } from '@/database/rows'
import type { Read } from './cited'

/** In no order; none is asked for where no article is named. */
export const liveReleases = async (read: Read, articles: Iterable<string>): Promise<Row<'releases'>[]> => {
  const named = [...new Set(articles)]
  if (named.length === 0) return []
  return read('releases', { and: [{ state: { equals: 'live' } }, { article: { in: named } }] })
}
