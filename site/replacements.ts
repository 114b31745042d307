// The live releases that readers are led to from withdrawn ones. A replacement that is live no more is named nowhere.
import { LANGUAGES, type Language } from '@/domain/manuscript'
import type { Release } from '@/payload-types'
import { liveReleases } from './live-releases'
import { rows } from './rows'
import type { ReleaseLink } from './types'

export const languageOf = ({ language }: Pick<Release, 'language'>): Language =>
  LANGUAGES.find((one) => one === language) ?? 'zh'

/** By the article that was withdrawn. */
export const replacementsOf = async (withdrawn: readonly Release[]): Promise<Map<string, ReleaseLink>> => {
  const replaced = withdrawn.filter(({ state, replacement }) => state === 'withdrawn' && replacement)
  const live = await liveReleases(
    rows,
    replaced.map(({ replacement }) => replacement!),
  )
  const links = new Map(
    live.map((one) => [one.article, { slug: one.slug ?? '', title: one.title ?? '', language: languageOf(one) }]),
  )
  return new Map(
    replaced.flatMap(({ article, replacement }) => {
      const link = links.get(replacement!)
      return link ? [[article ?? '', link] as const] : []
    }),
  )
}
