// What readers were told of texts they may have read: each release that was corrected or withdrawn, by the newest such
// day. A removed one is told at its own address alone.
import { manuscriptOf } from '@/domain/manuscript'
import type { Release } from '@/payload-types'
import { liveEditions } from './headlines'
import { languageOf, replacementsOf } from './replacements'
import { pageOf } from './rows'
import type { CorrectionLine, CorrectionsView } from './types'

const PER_PAGE = 20
/** Before every correction there is. */
const BEGINNING = '1970-01-01T00:00:00.000Z'

const linesOf = async (told: Release[]): Promise<CorrectionLine[]> => {
  const [editions, replacements] = await Promise.all([
    liveEditions(told.filter(({ state }) => state === 'live')),
    replacementsOf(told),
  ])
  return told.map((release) => {
    const edition = editions.get(release.article ?? '')
    return {
      slug: release.slug ?? '',
      title: release.title ?? '',
      language: languageOf(release),
      at: release.correctedAt ?? '',
      edition: edition?.number ?? null,
      note: (edition ? manuscriptOf(edition).changeNote : release.explanation) ?? '',
      replacedBy: replacements.get(release.article ?? '') ?? null,
    }
  })
}

export const corrections = async (page: number): Promise<CorrectionsView> => {
  const { docs, pages } = await pageOf(
    'releases',
    { correctedAt: { greater_than: BEGINNING } },
    '-correctedAt',
    PER_PAGE,
    page,
  )
  return { lines: await linesOf(docs), page, pages }
}
