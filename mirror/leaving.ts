// What an act does to the answers of a mirror: which of them must leave at once, since they show what was withdrawn or
// removed, and which are rendered anew in their turn.
import { LISTS, touches } from '@/front/touched'
import type { Entry } from './manifest'

const HIDING = new Set(['withdraw', 'remove'])

type Held = ReadonlyMap<string, Pick<Entry, 'depends' | 'slugs'>>

/** Under which addresses the release itself is answered, former ones too. */
const slugsOf = (held: Held, article: string): Set<string> =>
  new Set(
    [...held].flatMap(([address, { depends }]) =>
      depends[0] === article ? (/^\/releases\/([^/]+)$/.exec(address)?.slice(1) ?? []) : [],
    ),
  )

/**
 * Addresses. What shows the release leaves: its own answers, those that show it beside their own, lists that name it.
 */
export const answersAfter = (
  held: Held,
  { article, action }: { article: string; action: string },
): { leaving: string[]; anew: string[] } => {
  const touched = [...held].filter(([, { depends }]) => touches([article, LISTS], depends))
  if (!HIDING.has(action)) return { leaving: [], anew: touched.map(([address]) => address) }
  const own = slugsOf(held, article)
  const shows = ({ depends, slugs }: Pick<Entry, 'depends' | 'slugs'>): boolean =>
    depends.includes(article) || slugs.some((slug) => own.has(slug))
  return {
    leaving: touched.filter(([, entry]) => shows(entry)).map(([address]) => address),
    anew: touched.filter(([, entry]) => !shows(entry)).map(([address]) => address),
  }
}
