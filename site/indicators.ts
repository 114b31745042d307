// What readers may know of indicators: published values, each from the live edition of a live release.
import { isPublic, observationSchema, series, type Observation } from '@/domain/observations'
import { latestOf, linesOf } from '@/domain/series-lines'
import type { Confirmation, Release } from '@/payload-types'
import { AT_ONCE, liveReleases } from './live-releases'
import { rows } from './rows'
import type { IndicatorHead, IndicatorLine, IndicatorValue, IndicatorView } from './types'

/** As many of an indicator's newest rows as the list looks at before it reads them all. */
const NEWEST = 20

const headOf = ({ indicator: slug, name, nameEn, definition, unit, kind }: Confirmation): IndicatorHead => ({
  slug: slug ?? '',
  name: name ?? '',
  nameEn: nameEn || null,
  definition: definition || null,
  unit: unit || null,
  kind: kind ?? null,
})

const releasesOf = async (observations: readonly Observation[]): Promise<Map<string, Release>> => {
  const live = await liveReleases(
    rows,
    observations.map(({ article }) => article),
  )
  return new Map(live.map((release) => [release.article ?? '', release]))
}

const editionsOf = (releases: ReadonlyMap<string, Release>) =>
  new Map([...releases].map(([article, { edition }]) => [article, edition]))

/** What the figures of these rows read in earlier editions of the same live releases. */
const earlierRows = async (observations: readonly Observation[]): Promise<Observation[]> => {
  const corrected = observations.filter(({ edition }) => edition > 1)
  const found: Observation[] = []
  for (let from = 0; from < corrected.length; from += AT_ONCE) {
    const some = corrected.slice(from, from + AT_ONCE)
    const stored = await rows('observations', {
      and: [
        { article: { in: [...new Set(some.map(({ article }) => article))] } },
        { metric: { in: some.map(({ metric }) => metric) } },
      ],
    })
    found.push(...stored.map((row) => observationSchema.parse(row)))
  }
  return found
}

/** The public values in each of these lists; releases and earlier readings are asked of all lists at once. */
const valuesIn = async (lists: readonly Observation[][]): Promise<IndicatorValue[][]> => {
  const releases = await releasesOf(lists.flat())
  const live = editionsOf(releases)
  const earlier = await earlierRows(lists.flat().filter((row) => isPublic(row, live)))
  return lists.map((list) =>
    series(list, earlier, live).flatMap((value) => {
      const release = releases.get(value.observation.article)
      return release
        ? [
            {
              ...value,
              release: { slug: release.slug ?? '', title: release.title ?? '', language: value.observation.language },
            },
          ]
        : []
    }),
  )
}

/** The newest rows of an indicator; 0: all of them. */
const rowsOf = async (slug: string, newest = 0): Promise<Observation[]> =>
  (await rows('observations', { indicator: { equals: slug } }, '-publishedAt', newest)).map((row) =>
    observationSchema.parse(row),
  )

/**
 * The newest public value of each of these indicators. Their newest rows are looked at first, and all rows of those
 * alone of which none is public.
 */
const newestOf = async (
  slugs: readonly string[],
): Promise<(Pick<IndicatorLine, 'latest' | 'isDrawn'> | undefined)[]> => {
  const lists = await Promise.all(slugs.map((slug) => rowsOf(slug, NEWEST)))
  const values = await valuesIn(lists)
  return Promise.all(
    values.map(async (some, index) => {
      const isShort = some.length === 0 && lists[index]!.length === NEWEST
      const [looked = []] = isShort ? await valuesIn([await rowsOf(slugs[index]!)]) : [some]
      const latest = latestOf(looked)
      return latest && { latest, isDrawn: linesOf(looked).length > 0 }
    }),
  )
}

/** Every confirmed indicator with a public value, with the newest of its values, by name. */
export const indicators = async (): Promise<IndicatorLine[]> => {
  // Of several confirmed forms of one indicator the last one counts.
  const heads = [
    ...new Map((await rows('confirmations', {}, 'number')).map((row) => [row.indicator, headOf(row)])).values(),
  ]
  const newest = await newestOf(heads.map(({ slug }) => slug))
  return heads
    .flatMap((head, index) => {
      const found = newest[index]
      return found ? [{ indicator: head, ...found }] : []
    })
    .sort((a, b) => a.indicator.name.localeCompare(b.indicator.name, 'zh'))
}

/** One indicator and its public values; null where it has none, as if there were no such indicator. */
export const indicator = async (slug: string): Promise<IndicatorView | null> => {
  const [row] = await rows('confirmations', { indicator: { equals: slug } }, '-number', 1)
  const [values = []] = row ? await valuesIn([await rowsOf(slug)]) : []
  return row && values.length > 0 ? { indicator: headOf(row), values } : null
}
