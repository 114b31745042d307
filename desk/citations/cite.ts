// Citing: a metric that repeats a figure of another release. It points to the published row, which never changes; when
// that release corrects the figure, the citing article gets a task (tasks.ts), and no text changes by itself.
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { row, rowById, rows } from '@/database/rows'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { words as written } from '@/domain/figures/write'
import { manuscriptOf, type Citation } from '@/domain/manuscript'
import { isPublic } from '@/domain/observations'
import type { Metric, Observation } from '@/payload-types'
import { liveReleases } from '@/site/live-releases'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { publishedRows } from './published-rows'

export type Public = { observation: Observation; slug: string; title: string }

/**
 * Those that are public now, and no citations themselves: what others repeat is cited from where it was published
 * first.
 */
export const publicOnes = async (req: PayloadRequest, found: readonly Observation[]): Promise<Public[]> => {
  const releases = await liveReleases(
    publishedRows(req),
    found.flatMap(({ article }) => article ?? []),
  )
  const live = new Map(releases.map(({ article, edition }) => [article ?? '', edition]))
  return found
    .filter(({ article, edition, cites }) => !cites && isPublic({ article: article ?? '', edition }, live))
    .map((observation) => {
      const { slug, title } = releases.find(({ article }) => article === observation.article)!
      return { observation, slug: slug ?? '', title: title ?? '' }
    })
}

/**
 * The words a citing metric states: as published, unless they lean on a neighbour that is not cited with them (the 3 of
 * 3—5万人).
 */
export const wordsOf = ({ words, value, scale, unit, qualifier }: Observation): string =>
  readQuantity(words ?? '')?.quantity.value === value
    ? (words ?? '')
    : written({ value: value ?? '0', scale: scale ?? '', unit: unit ?? '', qualifier: qualifier ?? '' })

/**
 * Only a figure that is public now can be cited, and not one's own. Its value belongs to the indicator of the release
 * that published it.
 */
export const citePublished: CollectionBeforeChangeHook<Metric> = async ({ data, originalDoc, req }) => {
  const given: unknown = data.cites === undefined ? originalDoc?.cites : data.cites
  const cites = Array.isArray(given) ? 'a list' : idOf(given)
  if (!cites) return data
  const observation = Array.isArray(given) ? null : await rowById(req, 'observations', cites)
  if (cites !== idOf(originalDoc?.cites) && (!observation || (await publicOnes(req, [observation])).length === 0)) {
    throw notAllowed(req, 422, {
      zh: '只能引用现在公开、不是转引的数据，请重新选择。',
      en: 'Only a figure that is public now, and cited from nowhere else, can be cited; choose again.',
    })
  }
  if (observation?.article === idOf(data.article ?? originalDoc?.article))
    throw notAllowed(req, 422, { zh: '不能引用本篇自己的数据。', en: 'An article does not cite its own figures.' })
  return { ...data, indicator: null }
}

type Titled = Pick<Citation, 'slug' | 'title'>
/** Address and title under which each of these editions was published, every edition read once. */
export const titlesOf = async (
  req: PayloadRequest,
  cited: readonly Observation[],
): Promise<(one: Observation) => Titled | undefined> => {
  const keyOf = (article: string | null | undefined, edition: number) => `${article} ${edition}`
  const titles = new Map<string, Titled>()
  for (const { article, edition } of cited) {
    if (titles.has(keyOf(article, edition))) continue
    const source = await row(req, 'editions', {
      and: [{ article: { equals: article } }, { number: { equals: edition } }],
    })
    if (!source) continue
    const { slug, title } = manuscriptOf(source)
    titles.set(keyOf(article, edition), { slug, title })
  }
  return ({ article, edition }) => titles.get(keyOf(article, edition))
}

export const citationOf = (
  { article, edition, metric, words, value }: Observation,
  { slug, title }: Titled,
): Citation => ({
  article: article ?? '',
  edition,
  metric: metric ?? '',
  slug,
  title,
  words: words ?? '',
  value: value ?? '0',
})

/** What these metrics cite, by metric. */
export const citationsOf = async (req: PayloadRequest, metrics: readonly Metric[]): Promise<Map<string, Citation>> => {
  const ids = [...new Set(metrics.map(({ cites }) => idOf(cites)).filter((cites) => cites !== null))]
  if (ids.length === 0) return new Map()
  const cited = await rows(req, 'observations', { id: { in: ids } })
  const titleOf = await titlesOf(req, cited)
  return new Map(
    metrics.flatMap(({ id, cites }) => {
      const observation = cited.find((one) => String(one.id) === idOf(cites))
      const titled = observation && titleOf(observation)
      return titled ? [[String(id), citationOf(observation, titled)] as const] : []
    }),
  )
}
