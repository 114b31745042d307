// 其中一线工人15.9万人次，占85.5%: the part, the whole and the share are all there, so they can be counted.
import { bare, compare, divide, multiply } from '@/domain/figures/decimal'
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { issue, type Issue } from '../reading/issue'
import { claimIn, endOf, gap, isLevel, sentencesOf, type Sentence } from '../reading/sentence-figures'

const OF_WHICH = /其中|of which|of whom/i
// 占全省的, 占生产总值的 are shares of something else.
const ITS_SHARE =
  /^[，,、(（]?\s?占(?:比|总[数量额人件]{0,2}的)?(?:为|达)?$|^ ?(?:[a-z -]{1,24})?[(,] ?(?:or |about )?$/
const HAS_SHARE = /^[，,、(（]?\s?占[^，,。]{0,12}%/
const PLACES = 9

const percent = (part: string, whole: string): string => multiply(divide(part, whole, PLACES), '100')

const ofWhich = (sentence: Sentence): Issue[] => {
  const { text, figures, place } = sentence
  const mark = OF_WHICH.exec(text)
  if (!mark) return []
  return figures.flatMap((part, at) => {
    const share = figures[at + 1]
    if (
      !share ||
      share.kind !== 'percent' ||
      part.kind === 'percent' ||
      part.phraseStart < mark.index ||
      !ITS_SHARE.test(gap(text, part, share))
    )
      return []
    if (!isLevel(part, text) || /[;；]/.test(text.slice(mark.index, part.phraseStart))) return []
    const whole = figures.findLast(
      (figure) =>
        endOf(figure) <= mark.index && isLevel(figure, text) && fold(figure.unit ?? '') === fold(part.unit ?? ''),
    )
    // 60岁及以上26402万人，占18.7%，其中65岁及以上19064万人，占13.5%: both of one larger whole.
    if (whole && HAS_SHARE.test(text.slice(endOf(whole), Math.min(mark.index, endOf(whole) + 24)))) return []
    const [a, b, said] = [claimIn(part), whole ? claimIn(whole) : null, claimIn(share)]
    if (!whole || !a?.exact || !b?.exact || !said || !a.low || !a.high || !b.low || !b.high || compare(b.low, '0') <= 0)
      return []
    const [low, high] = [percent(a.low, b.high), percent(a.high, b.low)]
    const fits =
      (said.low === null || compare(said.low, high) <= 0) && (said.high === null || compare(said.high, low) >= 0)
    return fits
      ? []
      : [
          issue('share-miscounted', place, {
            part: part.phrase,
            total: whole.phrase,
            right: bare(divide(percent(a.value, b.value), '1', 1)),
            said: share.phrase,
          }),
        ]
  })
}

export const partShares = (manuscript: Manuscript): Issue[] => sentencesOf(manuscript).flatMap(ofWhich)
