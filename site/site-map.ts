// Every way there is: for people by what the office has, for search engines by each public address. A file holds some
// of the releases, in the order they came, so that those of earlier files stay where they are.
import type { Release } from '@/payload-types'
import { columnHead, columnsBySlug } from './columns'
import { indicators } from './indicators'
import { notice } from './queries'
import { pageOf, rows } from './rows'
import type { SiteMapView } from './types'

const PER_FILE = 5_000

/** The keys of the notices that a published edition prints, with the title of the newest of each. */
const noticeTitles = async (): Promise<SiteMapView['notices']> => {
  const keys = [...new Set((await rows('notices', { id: { exists: true } })).map(({ key }) => key))]
  const found = await Promise.all(keys.map(async (key) => ({ key, view: await notice(key, null) })))
  return found.flatMap(({ key, view }) => (view ? [{ key, title: view.notice.title }] : []))
}

export const siteMap = async (): Promise<SiteMapView> => ({
  columns: [...(await columnsBySlug()).values()].map((column) => columnHead(column, column)),
  notices: await noticeTitles(),
})

const liveReleases = (page: number): Promise<{ docs: Release[]; pages: number }> =>
  pageOf('releases', { state: { equals: 'live' } }, 'firstPublishedAt', PER_FILE, page)

export const siteMapPages = async (): Promise<number> => (await liveReleases(1)).pages

/** The first file names the lists too. */
export type SiteMapFile = {
  releases: { slug: string; changedAt: string }[]
  lists: { columns: string[]; indicators: string[]; notices: string[] } | null
}

export const siteMapPage = async (page: number): Promise<SiteMapFile | null> => {
  const { docs, pages } = await liveReleases(page)
  if (page > pages) return null
  return {
    releases: docs.map(({ slug, changedAt, firstPublishedAt }) => ({
      slug: slug ?? '',
      changedAt: changedAt ?? firstPublishedAt ?? '',
    })),
    lists:
      page > 1
        ? null
        : {
            columns: [...(await columnsBySlug()).keys()],
            indicators: (await indicators()).map(({ indicator }) => indicator.slug),
            notices: (await noticeTitles()).map(({ key }) => key),
          },
  }
}
