// Live releases as lines of a list.
import type { Where } from 'payload'
import { manuscriptOf } from '@/domain/manuscript'
import { openingOf } from '@/domain/opening'
import type { Column, Edition, Release } from '@/payload-types'
import { columnsBySlug } from './columns'
import { rows } from './rows'
import type { ColumnLink, Headline } from './types'

/**
 * The column as the office calls it now: in lists it is the name of the way there. A release page names its edition's.
 */
const linkOf = (columns: Map<string, Column>, slug: string): ColumnLink => ({
  slug,
  name: columns.get(slug)?.name ?? slug,
})

/** The live edition of each, by article. */
export const liveEditions = async (live: Release[]): Promise<Map<string, Edition>> => {
  if (live.length === 0) return new Map()
  const one = ({ article, edition: number }: Release): Where => ({
    and: [{ article: { equals: article } }, { number: { equals: number } }],
  })
  return new Map((await rows('editions', { or: live.map(one) })).map((edition) => [edition.article ?? '', edition]))
}

export const headlines = async (live: Release[]): Promise<Headline[]> => {
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
