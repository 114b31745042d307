// Where things live on the reader site. Pages and files take every address from here.
import type { OfficeText, ReleaseView } from './types'

export const homeHref = (page = 1) => (page === 1 ? '/' : `/?page=${page}`)
/** A page that the office writes of itself. */
export const officeHref = (name: OfficeText) => `/${name}`
/** The ways through the site, for people. */
export const siteMapHref = () => '/sitemap'
/** The same for search engines. */
export const siteMapFileHref = () => '/sitemap.xml'
export const siteMapsHref = (page: number) => `/sitemaps/${page}.xml`
export const touchIconHref = () => '/apple-touch-icon.png'
/** What was corrected and withdrawn: a list in pages, and its newest as data. */
export const correctionsHref = (page = 1) => (page === 1 ? '/corrections' : `/corrections?page=${page}`)
export const correctionsDataHref = () => '/corrections.json'
/** What is new, as Atom: of the whole site, or of one column. */
export const feedHref = (column: string | null = null) =>
  column === null ? '/feed.xml' : `${columnHref(column)}/feed.xml`
export const releaseHref = (slug: string) => `/releases/${encodeURIComponent(slug)}`
export const editionHref = (slug: string, edition: number) => `${releaseHref(slug)}/editions/${edition}`
/** One figure, for good: its number never changes (domain/figure-numbers.ts). */
export const figureHref = (slug: string, number: number) => `${releaseHref(slug)}/figures/${number}`
export const figuresHref = (slug: string, as: 'csv' | 'json') => `${releaseHref(slug)}/figures.${as}`
/** A table of the text as a file. */
export const tableHref = (slug: string, number: number) => `${releaseHref(slug)}/tables/${number}.csv`
export const indicatorsHref = () => '/indicators'
export const indicatorHref = (slug: string) => `/indicators/${encodeURIComponent(slug)}`
export const seriesHref = (slug: string, as: 'csv' | 'json') => `${indicatorHref(slug)}/series.${as}`
/** The chart of its first line, as a file. */
export const chartHref = (slug: string, as: 'svg' | 'png') => `${indicatorHref(slug)}/chart.${as}`
export const columnHref = (slug: string, page = 1) =>
  `/columns/${encodeURIComponent(slug)}${page === 1 ? '' : `?page=${page}`}`
/** The newest version. */
export const noticesHref = (key: string) => `/legal/${encodeURIComponent(key)}`
export const noticeHref = (key: string, version: number) => `/legal/${encodeURIComponent(key)}/v${version}`
export const mediaHref = (digest: string) => `/media/${encodeURIComponent(digest)}`
/** A file that goes with a release. */
export const attachmentHref = (digest: string) => `/attachments/${encodeURIComponent(digest)}`
/** The same in one of the widths it is offered in (domain/picture-widths.ts). */
export const widthHref = (digest: string, width: number) => `${mediaHref(digest)}/${width}`
/** The same picture for staff, while no live release shows it. */
export const previewMediaHref = (digest: string) => `/preview/media/${encodeURIComponent(digest)}`

/** The address of exactly this edition: the release's own while it is the live one. */
export const viewHref = ({ slug, edition, liveEdition }: Pick<ReleaseView, 'slug' | 'edition' | 'liveEdition'>) =>
  edition === liveEdition ? releaseHref(slug) : editionHref(slug, edition)
