// Every public address there is, and how each is written: what the mirror holds an answer for.
import { NOWHERE } from '@/front/address'
import {
  attachmentHref,
  chartHref,
  columnHref,
  correctionsDataHref,
  correctionsHref,
  editionHref,
  figureHref,
  feedHref,
  figuresHref,
  homeHref,
  indicatorHref,
  indicatorsHref,
  mediaHref,
  noticeHref,
  noticesHref,
  officeHref,
  releaseHref,
  seriesHref,
  tableHref,
  siteMapFileHref,
  siteMapHref,
  siteMapsHref,
  touchIconHref,
  widthHref,
} from '@/site/addresses'
import { publishedOffice, publishedRelease, publishedReleases, type Office, type Published } from '@/site/published'

/** Leads to no picture: what such an address says is not a page. */
const NO_PICTURE = mediaHref('nothing')
/** What no row of the database stands for. */
export const ALWAYS: readonly string[] = [NOWHERE, NO_PICTURE, '/favicon.ico', touchIconHref(), '/robots.txt']

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

/** A former slug leads to the present one, from each of these. */
const ofRelease = ({ slugs, editions, figures, tables, pictures, attachments }: Published): string[] => [
  ...slugs.flatMap((slug) => [
    releaseHref(slug),
    figuresHref(slug, 'csv'),
    figuresHref(slug, 'json'),
    ...upTo(editions).map((number) => editionHref(slug, number)),
    ...upTo(figures).map((number) => figureHref(slug, number)),
    ...upTo(tables).map((number) => tableHref(slug, number)),
  ]),
  ...pictures.flatMap(({ digest, widths }) => [mediaHref(digest), ...widths.map((width) => widthHref(digest, width))]),
  ...attachments.map(attachmentHref),
]

const ofOffice = ({ homePages, correctionPages, columns, indicators, notices, siteMaps }: Office): string[] => [
  homeHref(),
  ...columns.map(({ slug }) => columnHref(slug)),
  ...ALWAYS,
  ...(['about', 'contact', 'accessibility'] as const).map(officeHref),
  siteMapHref(),
  siteMapFileHref(),
  ...upTo(siteMaps).map(siteMapsHref),
  feedHref(),
  ...columns.map(({ slug }) => feedHref(slug)),
  indicatorsHref(),
  ...indicators.flatMap(({ slug, isDrawn }) => [
    indicatorHref(slug),
    seriesHref(slug, 'csv'),
    seriesHref(slug, 'json'),
    ...(isDrawn ? [chartHref(slug, 'svg'), chartHref(slug, 'png')] : []),
  ]),
  ...notices.flatMap(({ key, versions }) => [noticesHref(key), ...versions.map((version) => noticeHref(key, version))]),
  ...upTo(homePages).map(homeHref),
  correctionsDataHref(),
  ...upTo(correctionPages).map(correctionsHref),
  ...columns.flatMap(({ slug, pages }) => upTo(pages).map((page) => columnHref(slug, page))),
]

export type Addresses = {
  ofArticle: (article: string) => Promise<string[]>
  /** Lists, indicators, legal texts: what changes with the releases there are. */
  ofOffice: () => Promise<string[]>
  ofReleases: () => AsyncIterable<string[]>
}

export const addresses: Addresses = {
  ofArticle: async (article) => {
    const published = await publishedRelease(article)
    return published ? ofRelease(published) : []
  },
  ofOffice: async () => ofOffice(await publishedOffice()),
  ofReleases: async function* () {
    for await (const published of publishedReleases()) yield ofRelease(published)
  },
}
