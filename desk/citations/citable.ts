// The search for a figure to cite: published figures of other releases that a metric may repeat.
import type { Payload, Where } from 'payload'
import { z } from 'zod'
import { rowById, rows } from '@/database/rows'
import { articleOf } from '../request/article-of'
import { readAs, type Actor } from '../request/transaction'
import { citationOf, publicOnes, titlesOf, wordsOf, type Public } from './cite'
import { FILLED, type Citable, type CitableFigure, type Filled } from './contract'

const FOUND = 12
/** How many of the newest matches are looked through for public ones. */
const SEARCHED = 200

const sought = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !text.includes('\0'))
    .default('')
/**
 * What GET /api/articles/:id/citable takes: the figure's own words, which come first; words to look for; and what is
 * cited already.
 */
export const citableSchema = z.strictObject({ words: sought(120), q: sought(100), chosen: sought(100) })

const citableFigure = ({ observation, slug, title }: Public): CitableFigure => ({
  id: String(observation.id),
  title,
  slug,
  edition: observation.edition,
  publishedAt: observation.publishedAt,
  words: observation.words ?? '',
  label: observation.label ?? '',
  fill: {
    words: wordsOf(observation),
    ...(Object.fromEntries(FILLED.map((name) => [name, observation[name] ?? null])) as Record<Filled, string | null>),
  },
})

/**
 * Public figures of other releases that may be meant, those with the same words first; and what is cited already,
 * public or not.
 */
export const citable = (
  payload: Payload,
  actor: Actor,
  id: string,
  { words, q, chosen }: z.infer<typeof citableSchema>,
): Promise<Citable> =>
  readAs(payload, actor, async (req) => {
    await articleOf(req, id)
    const others: Where = { article: { not_equals: id } }
    const newest = { sort: '-publishedAt', limit: SEARCHED }
    const same = words ? await rows(req, 'observations', { and: [others, { words: { equals: words } }] }, newest) : []
    const named = q
      ? await rows(
          req,
          'observations',
          { and: [others, { or: [{ words: { contains: q } }, { label: { contains: q } }] }] },
          newest,
        )
      : []
    const once = [...new Map([...same, ...named].map((one) => [String(one.id), one])).values()]
    const cited = chosen ? await rowById(req, 'observations', chosen) : null
    const titled = cited && (await titlesOf(req, [cited]))(cited)
    return {
      chosen: titled ? citationOf(cited, titled) : null,
      figures: (await publicOnes(req, once)).slice(0, FOUND).map(citableFigure),
    }
  })
