// Everything a reader page asks for. It reads published things only: no query here can name an article.
import type { Where } from 'payload'
import { figureChanges } from '@/domain/figure-changes'
import { figureNumbers } from '@/domain/figure-numbers'
import { LANGUAGES, type Language, manuscriptOf } from '@/domain/manuscript'
import { noticeWord } from '@/domain/office-words'
import { openingOf } from '@/domain/opening'
import { REMOVAL_REASONS } from '@/domain/workflow'
import type { Column, Edition, Notice, Release } from '@/payload-types'
import { findingsOf } from './cited'
import { columnHead, columnsBySlug } from './columns'
import { liveReleases } from './live-releases'
import { pageOf, row, rows } from './rows'
import type { ColumnLink, ColumnView, EditionNote, Found, Headline, HomeView, NoticeView, ReleaseView } from './types'

const PER_PAGE = 20
const FURTHER = 4

/**
 * The column as the office calls it now: in lists it is the name of the way there. A release page names its edition's.
 */
const linkOf = (columns: Map<string, Column>, slug: string): ColumnLink => ({
  slug,
  name: columns.get(slug)?.name ?? slug,
})
const languageOf = ({ language }: Release): Language => LANGUAGES.find((one) => one === language) ?? 'zh'

const liveEditions = async (live: Release[]): Promise<Map<string, Edition>> => {
  if (live.length === 0) return new Map()
  const one = ({ article, edition: number }: Release): Where => ({
    and: [{ article: { equals: article } }, { number: { equals: number } }],
  })
  return new Map((await rows('editions', { or: live.map(one) })).map((edition) => [edition.article ?? '', edition]))
}

const headlines = async (live: Release[]): Promise<Headline[]> => {
  const [editions, columns] = await Promise.all([liveEditions(live), columnsBySlug()])
  return live.flatMap((release) => {
    const edition = editions.get(release.article ?? '')
    if (!edition) return []
    const manuscript = manuscriptOf(edition)
    return [
      {
        slug: release.slug!,
        title: manuscript.title,
        summary: openingOf(manuscript),
        language: manuscript.language,
        column: linkOf(columns, manuscript.column),
        edition: edition.number,
        firstPublishedAt: release.firstPublishedAt!,
        publishedAt: edition.publishedAt,
      },
    ]
  })
}

const listed = async (more: Where, page: number): Promise<HomeView> => {
  const { docs, pages } = await pageOf(
    'releases',
    { and: [{ state: { equals: 'live' } }, more] },
    '-firstPublishedAt',
    PER_PAGE,
    page,
  )
  return { releases: await headlines(docs), page, pages }
}

export const home = (page: number): Promise<HomeView> => listed({}, page)

export const column = async (slug: string, page: number): Promise<ColumnView | null> => {
  const found = (await columnsBySlug()).get(slug)
  if (!found) return null
  return {
    ...(await listed({ column: { equals: slug } }, page)),
    column: columnHead(found, found),
  }
}

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

type Viewed = { release: ReleaseView; depends: string[] }

const view = async (release: Release, number: number): Promise<Viewed | null> => {
  const editions = await rows(
    'editions',
    { and: [{ article: { equals: release.article } }, { number: { less_than_equal: release.edition } }] },
    'number',
  )
  const edition = editions.find((one) => one.number === number)
  if (!edition) return null
  const manuscript = manuscriptOf(edition)
  const columns = await columnsBySlug()
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
    manuscript,
    slug: release.slug!,
    column: columnHead({ slug: manuscript.column, name: manuscript.columnName }, columns.get(manuscript.column)),
    edition: number,
    liveEdition: release.edition,
    firstPublishedAt: release.firstPublishedAt!,
    publishedAt: edition.publishedAt,
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
const found = async (slug: string, number: number | null): Promise<Found | null> => {
  const reserved = await row('slugs', { slug: { equals: slug } })
  const release = reserved && (await row('releases', { article: { equals: reserved.article } }))
  if (!release) return null
  const depends = [release.article ?? '']
  if (release.slug !== slug) return { depends, state: 'moved', slug: release.slug! }
  const changed = { slug, language: languageOf(release) }
  switch (release.state) {
    case 'live': {
      const shown = await view(release, number ?? release.edition)
      return shown && { state: 'live', ...shown }
    }
    case 'withdrawn':
      return {
        depends,
        state: 'withdrawn',
        withdrawn: {
          ...changed,
          title: release.title ?? '',
          explanation: release.explanation ?? '',
          withdrawnAt: release.changedAt!,
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

export const release = (slug: string): Promise<Found | null> => found(slug, null)
export const edition = (slug: string, number: number): Promise<Found | null> => found(slug, number)

/** A legal text: the version asked for, or the newest; of those alone that a published edition prints. */
export const notice = async (key: string, version: number | null): Promise<NoticeView | null> => {
  const stored = await rows('notices', { key: { equals: key } }, '-version')
  if (stored.length === 0) return null
  const wordOf = (one: Notice) => noticeWord({ key, version: one.version! })
  const printed = new Set((await rows('imprints', { word: { in: stored.map(wordOf) } })).map(({ word }) => word))
  const docs = stored.filter((one) => printed.has(wordOf(one)))
  const chosen = version === null ? docs[0] : docs.find((one) => one.version === version)
  if (!chosen || !docs[0]) return null
  return {
    notice: { key, version: chosen.version!, title: chosen.title, text: chosen.text },
    latest: docs[0].version!,
    versions: docs.map((one) => one.version!),
  }
}

/** Of the editions that print a file so many are looked at, before all of them are. */
const NEWEST = 20

/** An edition of a release that is live now and pins this file, among the newest (0: among all). */
const livePin = async (digest: string, newest: number): Promise<Edition | undefined> => {
  const pinning = await rows('editions', { media: { in: [digest] } }, '-publishedAt', newest)
  const live = await liveReleases(
    rows,
    pinning.flatMap(({ article }) => article ?? []),
  )
  const articles = new Set(live.map(({ article }) => article))
  const pin = pinning.find(({ article }) => articles.has(article))
  return pin ?? (newest > 0 && pinning.length === newest ? livePin(digest, 0) : undefined)
}

/** The file behind a digest, if an edition of a release that is live now pins it. */
export const mediaFile = async (
  digest: string,
): Promise<{ digest: string; mime: string; depends: string[] } | null> => {
  const pin = await livePin(digest, NEWEST)
  const mime = pin && manuscriptOf(pin).media.find((file) => file.digest === digest)?.mime
  return mime ? { digest, mime, depends: [pin.article ?? ''] } : null
}
