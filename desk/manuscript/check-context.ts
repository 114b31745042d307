// What the checks may know besides the text: the article's last edition, what other releases published for the same
// indicators, and the office's word lists.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import type { CheckContext, SeriesValue } from '@/domain/checks/reading/context'
import { exactNamesOf, wrongWordsOf } from '@/domain/checks/reading/word-lists'
import { manuscriptOf, type Manuscript } from '@/domain/manuscript'
import { isPublic, observationSchema, spanOf } from '@/domain/observations'
import type { Edition, Setting } from '@/payload-types'
import { liveReleases } from '@/site/live-releases'
import { publishedRows } from '../citations/published-rows'

/** Enough for years of monthly values. */
const NEWEST = 500

/**
 * Levels only: a rise is not compared with what it is a rise of. Oldest first; withdrawn and replaced values say
 * nothing.
 */
const published = async (req: PayloadRequest, { article, metrics }: Manuscript): Promise<SeriesValue[]> => {
  const slugs = [...new Set(metrics.flatMap(({ indicator }) => indicator ?? []))]
  if (slugs.length === 0) return []
  const found = (
    await rows(
      req,
      'observations',
      { and: [{ indicator: { in: slugs } }, { article: { not_equals: article } }] },
      { sort: '-publishedAt', limit: NEWEST },
    )
  ).map((stored) => observationSchema.parse(stored))
  const releases = await liveReleases(
    publishedRows(req),
    found.map((one) => one.article),
  )
  const live = new Map(releases.map((release) => [release.article ?? '', release.edition]))
  return found
    .filter((one) => isPublic(one, live) && one.role !== 'change' && one.role !== 'rate')
    .reverse()
    .map((one) => ({
      indicator: one.indicator ?? '',
      label: one.label,
      unit: one.unit,
      period: one.period,
      value: one.value,
      subject: one.subject,
      days: spanOf(one),
    }))
}

export const checkContext = async (
  req: PayloadRequest,
  manuscript: Manuscript,
  edition: number,
  lastEdition: Edition | null,
  settings: Setting,
  dismissed: readonly string[],
): Promise<CheckContext> => ({
  edition,
  previous: lastEdition && manuscriptOf(lastEdition),
  series: await published(req, manuscript),
  wrongWords: wrongWordsOf(settings.wrongWords),
  names: exactNamesOf(settings.exactNames),
  dismissed,
})
