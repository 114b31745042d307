// The lists, legal texts and pictures a reader page asks for. What lies at the address of a release: releases.ts. All
// of it reads published things only: no query here can name an article.
import type { Where } from 'payload'
import { manuscriptOf } from '@/domain/manuscript'
import { noticeWord } from '@/domain/office-words'
import type { Edition, Notice } from '@/payload-types'
import { columnHead, columnsBySlug } from './columns'
import { headlines } from './headlines'
import { liveReleases } from './live-releases'
import { pageOf, rows } from './rows'
import type { ColumnView, HomeView, NoticeView } from './types'

const PER_PAGE = 20

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

export type PublicPicture = { digest: string; mime: string; width: number | null; depends: string[] }

/** The file behind a digest, if an edition of a release that is live now pins it. */
export const mediaFile = async (digest: string): Promise<PublicPicture | null> => {
  const pin = await livePin(digest, NEWEST)
  const found = pin && manuscriptOf(pin).media.find((file) => file.digest === digest)
  return found ? { digest, mime: found.mime, width: found.width, depends: [pin.article ?? ''] } : null
}

/** The attachment behind a digest, likewise. */
export const attachmentFile = async (digest: string): Promise<Omit<PublicPicture, 'width'> | null> => {
  const pin = await livePin(digest, NEWEST)
  const found = pin && manuscriptOf(pin).attachments?.find((file) => file.digest === digest)
  return found ? { digest, mime: found.mime, depends: [pin.article ?? ''] } : null
}
