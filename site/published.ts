// What was ever published, as a list of what can be asked for: for whoever must know every public address, the mirror
// for example. Read a few releases at a time, since an office may have a hundred thousand.
import { figureNumbers } from '@/domain/figure-numbers'
import { manuscriptOf, type Manuscript } from '@/domain/manuscript'
import { widthsOf } from '@/domain/picture-widths'
import { tablesOf } from '@/domain/table-places'
import { corrections } from './corrections'
import { indicators } from './indicators'
import { column, home, notice } from './queries'
import { rows } from './rows'
import { siteContext } from './site-context'
import { siteMapPages } from './site-map'

/** One release, whatever became of it: the addresses that lead to it, and what belongs to it. */
/** `figures`, `tables`: how many of them have an address. */
export type Published = {
  article: string
  slugs: string[]
  editions: number
  figures: number
  tables: number
  pictures: { digest: string; widths: number[] }[]
  attachments: string[]
}
/** Lists with the number of their pages, and what else the office shows. */
export type Office = {
  homePages: number
  correctionPages: number
  columns: { slug: string; pages: number }[]
  indicators: { slug: string; isDrawn: boolean }[]
  notices: { key: string; versions: number[] }[]
  /** Files of the site map. */
  siteMaps: number
}

const AT_ONCE = 20

const picturesIn = (manuscripts: readonly Manuscript[]): Published['pictures'] => [
  ...new Map(
    manuscripts.flatMap(({ media }) =>
      media.map((file) => [file.digest, { digest: file.digest, widths: widthsOf(file) }] as const),
    ),
  ).values(),
]

const attachmentsIn = (manuscripts: readonly Manuscript[]): string[] => [
  ...new Set(manuscripts.flatMap(({ attachments = [] }) => attachments.map(({ digest }) => digest))),
]

const publishedOf = async (releases: { article: string; state: string; edition: number }[]): Promise<Published[]> => {
  const articles = releases.map(({ article }) => article)
  const [slugs, editions] = await Promise.all([
    rows('slugs', { article: { in: articles } }),
    articles.length > 0 ? rows('editions', { article: { in: articles } }) : [],
  ])
  return releases.map(({ article, edition, state }) => {
    const own = editions.filter((one) => one.article === article)
    const manuscripts = own.map(manuscriptOf)
    return {
      article,
      editions: edition,
      slugs: slugs.filter((one) => one.article === article).map(({ slug }) => slug ?? ''),
      figures: Object.keys(figureNumbers(manuscripts)).length,
      tables: Math.max(0, ...manuscripts.map((manuscript) => tablesOf(manuscript).length)),
      // A picture is public while its release is live.
      pictures: state === 'live' ? picturesIn(manuscripts) : [],
      attachments: state === 'live' ? attachmentsIn(manuscripts) : [],
    }
  })
}

/** Every release that was ever public, in no order that means anything. */
export async function* publishedReleases(): AsyncGenerator<Published> {
  for (let last = ''; ;) {
    const found = await rows('releases', { article: { greater_than: last } }, 'article', AT_ONCE)
    if (found.length === 0) return
    last = found.at(-1)!.article ?? ''
    yield* await publishedOf(found.map((release) => ({ ...release, article: release.article ?? '' })))
  }
}

export const publishedRelease = async (article: string): Promise<Published | null> => {
  const found = await rows('releases', { article: { equals: article } })
  return (await publishedOf(found.map((release) => ({ ...release, article }))))[0] ?? null
}

export const publishedOffice = async (): Promise<Office> => {
  const { columns } = await siteContext()
  const keys = [...new Set((await rows('notices', { id: { exists: true } })).map(({ key }) => key))]
  const notices = await Promise.all(keys.map(async (key) => ({ key, view: await notice(key, null) })))
  return {
    homePages: (await home(1)).pages,
    correctionPages: (await corrections(1)).pages,
    columns: await Promise.all(columns.map(async ({ slug }) => ({ slug, pages: (await column(slug, 1))?.pages ?? 1 }))),
    indicators: (await indicators()).map(({ indicator, isDrawn }) => ({ slug: indicator.slug, isDrawn })),
    notices: notices.flatMap(({ key, view }) => (view ? [{ key, versions: view.versions }] : [])),
    siteMaps: await siteMapPages(),
  }
}
