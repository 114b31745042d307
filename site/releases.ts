// What lies at the address of a release, of one of its editions, or of one of its figures: the text, why there is none,
// or where it moved.
import { figureChanged, figureChanges } from '@/domain/figure-changes'
import { figureNumbers } from '@/domain/figure-numbers'
import { manuscriptOf } from '@/domain/manuscript'
import { REMOVAL_REASONS } from '@/domain/workflow'
import type { Edition, Release } from '@/payload-types'
import { findingsOf } from './cited'
import { columnHead, columnsBySlug } from './columns'
import { headlines } from './headlines'
import { languageOf, replacementsOf } from './replacements'
import { row, rows } from './rows'
import type { EditionNote, FigureReading, FigureView, Found, FoundFigure, FoundOf, ReleaseView } from './types'

const FURTHER = 4

const historyOf = (editions: Edition[]): EditionNote[] => {
  const manuscripts = editions.map(manuscriptOf)
  return editions
    .map(({ number, publishedAt }, index) => ({
      number,
      publishedAt,
      changeNote: manuscripts[index]!.changeNote,
      figures: index === 0 ? [] : figureChanges(manuscripts[index - 1]!, manuscripts[index]!),
    }))
    .reverse()
}

/** From the first to the live one. */
const editionsOf = (release: Release): Promise<Edition[]> =>
  rows(
    'editions',
    { and: [{ article: { equals: release.article } }, { number: { less_than_equal: release.edition } }] },
    'number',
  )

const releaseFacts = async (release: Release, edition: Edition) => {
  const manuscript = manuscriptOf(edition)
  const columns = await columnsBySlug()
  return {
    manuscript,
    slug: release.slug!,
    column: columnHead({ slug: manuscript.column, name: manuscript.columnName }, columns.get(manuscript.column)),
    edition: edition.number,
    liveEdition: release.edition,
    firstPublishedAt: release.firstPublishedAt!,
    publishedAt: edition.publishedAt,
  }
}

type Viewed = { release: ReleaseView; depends: string[] }

const view = async (release: Release, number: number): Promise<Viewed | null> => {
  const editions = await editionsOf(release)
  const edition = editions.find((one) => one.number === number)
  if (!edition) return null
  const manuscript = manuscriptOf(edition)
  const others = await rows(
    'releases',
    {
      and: [
        { state: { equals: 'live' } },
        { column: { equals: release.column } },
        // What was published before it, and therefore stays: a page does not change because another one was published.
        { firstPublishedAt: { less_than: release.firstPublishedAt } },
      ],
    },
    '-firstPublishedAt',
    FURTHER,
  )
  const shown: ReleaseView = {
    ...(await releaseFacts(release, edition)),
    fingerprint: edition.fingerprint ?? '',
    history: historyOf(editions),
    numbers: figureNumbers(editions.map(manuscriptOf)),
    cited: await findingsOf(rows, manuscript),
    further: await headlines(others),
  }
  const cited = manuscript.metrics.flatMap(({ cites }) => (cites ? [cites.article] : []))
  return { release: shown, depends: [release.article ?? '', ...cited, ...others.map(({ article }) => article ?? '')] }
}

/**
 * What lies at an address: the live release (or one of its editions), why there is none, where it moved, or nothing.
 */
const found = async <Shown>(
  slug: string,
  shownOf: (release: Release) => Promise<(Shown & { depends: readonly string[] }) | null>,
): Promise<FoundOf<Shown> | null> => {
  const reserved = await row('slugs', { slug: { equals: slug } })
  const release = reserved && (await row('releases', { article: { equals: reserved.article } }))
  if (!release) return null
  const depends = [release.article ?? '']
  if (release.slug !== slug) return { depends, state: 'moved', slug: release.slug! }
  const changed = { slug, language: languageOf(release) }
  switch (release.state) {
    case 'live': {
      const shown = await shownOf(release)
      return shown && { state: 'live', ...shown }
    }
    case 'withdrawn':
      return {
        depends: [...depends, ...(release.replacement ? [release.replacement] : [])],
        state: 'withdrawn',
        withdrawn: {
          ...changed,
          title: release.title ?? '',
          explanation: release.explanation ?? '',
          withdrawnAt: release.changedAt!,
          replacedBy: (await replacementsOf([release])).get(release.article ?? '') ?? null,
        },
      }
    case 'removed':
      return {
        depends,
        state: 'removed',
        removed: {
          ...changed,
          reason: REMOVAL_REASONS.find((reason) => reason === release.explanation) ?? 'legal',
          removedAt: release.changedAt!,
        },
      }
    default:
      return null
  }
}

export const release = (slug: string): Promise<Found | null> => found(slug, (one) => view(one, one.edition))
export const edition = (slug: string, number: number): Promise<Found | null> => found(slug, (one) => view(one, number))

/** What this figure read in each of these editions, newest first; an edition that left it as it was adds nothing. */
const readingsOf = (editions: Edition[], metric: string): FigureReading[] =>
  editions
    .flatMap((edition) => {
      const { metrics, changeNote } = manuscriptOf(edition)
      const stated = metrics.find(({ id }) => id === metric)
      return stated ? [{ edition: edition.number, publishedAt: edition.publishedAt, changeNote, stated }] : []
    })
    .filter(({ stated }, index, all) => index === 0 || figureChanged(all[index - 1]!.stated, stated))
    .reverse()

const figureView = async (
  release: Release,
  number: number,
): Promise<{ figure: FigureView; depends: string[] } | null> => {
  const editions = await editionsOf(release)
  const numbers = figureNumbers(editions.map(manuscriptOf))
  const metric = Object.keys(numbers).find((id) => numbers[id] === number)
  if (!metric) return null
  const last = editions.findLast((one) => manuscriptOf(one).metrics.some(({ id }) => id === metric))!
  const manuscript = manuscriptOf(last)
  const cites = manuscript.metrics.find(({ id }) => id === metric)?.cites
  const metrics = manuscript.metrics.filter(({ id }) => id === metric)
  return {
    depends: [release.article ?? '', ...(cites ? [cites.article] : [])],
    figure: {
      ...(await releaseFacts(release, last)),
      metric,
      numbers,
      readings: readingsOf(editions, metric),
      cited: await findingsOf(rows, { metrics }),
    },
  }
}

/** One figure of a release, by its number. */
export const figure = (slug: string, number: number): Promise<FoundFigure | null> =>
  found(slug, (one) => figureView(one, number))
