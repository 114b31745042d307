// The change that the summary gives with a level (1291.92亿元，同比增长6.8%), against what the text gives with the same
// level.
import type { Manuscript } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { changesIn, deny, ofSameLevel, type Change } from '../reading/changes'
import { issue, type Issue } from '../reading/issue'
import { sentencesOf } from '../reading/sentence-figures'

export type Denied = Change & { stated: Change }

const isSummary = ({ place }: { place: Change['place'] }): boolean => place.part === 'summary'

/** What the summary says and the text denies; nothing where the text says both. */
export const changesDenied = (manuscript: Manuscript): Denied[] => {
  const sentences = sentencesOf(manuscript)
  const front = sentences.filter(isSummary).flatMap(changesIn)
  if (front.length === 0) return []
  const body = sentences.filter((one) => !isSummary(one)).flatMap(changesIn)
  return front.flatMap((said) => {
    const about = body.filter((one) => ofSameLevel(said, one))
    const [stated] = about
    return stated && about.every((one) => deny(said, one)) ? [{ ...said, stated }] : []
  })
}

export const summaryChanges = (manuscript: Manuscript): Issue[] =>
  changesDenied(manuscript).map(({ level, words, stated }) =>
    issue(
      'summary-change-contradicts',
      { part: 'summary' },
      { part: PLACE_MESSAGES.summary, level: level.figure.phrase, said: words, stated: stated.words },
    ),
  )
