// What readers may know of indicators: published values, each from the live edition of a live release.
import { isPublic, observationSchema, series, type Observation } from '@/domain/observations'
import type { Confirmation, Release } from '@/payload-types'
import { liveReleases } from './live-releases'
import { pageOf, rows } from './rows'
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
  if (corrected.length === 0) return []
  return (
    await rows('observations', {
      and: [
        { article: { in: [...new Set(corrected.map(({ article }) => article))] } },
        { metric: { in: corrected.map(({ metric }) => metric) } },
      ],
    })
  ).map((row) => observationSchema.parse(row))
}

const valuesOf = async (observations: readonly Observation[]): Promise<IndicatorValue[]> => {
  const releases = await releasesOf(observations)
  const live = editionsOf(releases)
  return series(observations, await earlierRows(observations.filter((row) => isPublic(row, live))), live).flatMap(
    (value) => {
      const release = releases.get(value.observation.article)
      return release
        ? [
            {
              ...value,
              release: { slug: release.slug ?? '', title: release.title ?? '', language: value.observation.language },
            },
          ]
        : []
    },
  )
}

const rowsOf = async (slug: string): Promise<Observation[]> =>
  (await rows('observations', { indicator: { equals: slug } })).map((row) => observationSchema.parse(row))

const newestOf = async (slug: string): Promise<IndicatorValue | undefined> => {
  const { docs, pages } = await pageOf('observations', { indicator: { equals: slug } }, '-publishedAt', NEWEST, 1)
  const [newest] = await valuesOf(docs.map((row) => observationSchema.parse(row)))
  return newest ?? (pages > 1 ? (await valuesOf(await rowsOf(slug)))[0] : undefined)
}

/** Every confirmed indicator with a public value, with the newest of its values, by name. */
export const indicators = async (): Promise<IndicatorLine[]> => {
  // Of several confirmed forms of one indicator the last one counts.
  const heads = new Map((await rows('confirmations', {}, 'number')).map((row) => [row.indicator, headOf(row)]))
  const lines = await Promise.all(
    [...heads.values()].map(async (head) => ({ indicator: head, latest: await newestOf(head.slug) })),
  )
  return lines
    .flatMap(({ indicator: head, latest }) => (latest ? [{ indicator: head, latest }] : []))
    .sort((a, b) => a.indicator.name.localeCompare(b.indicator.name, 'zh'))
}

/** One indicator and its public values; null where it has none, as if there were no such indicator. */
export const indicator = async (slug: string): Promise<IndicatorView | null> => {
  const [row] = await rows('confirmations', { indicator: { equals: slug } }, '-number', 1)
  const values = row ? await valuesOf(await rowsOf(slug)) : []
  return row && values.length > 0 ? { indicator: headOf(row), values } : null
}
