// Shares of a whole: one is never more than 100 %, and neither are those that 分别 shares out, nor the three sectors.
import { add, bare, compare } from '@/domain/figures/decimal'
import type { Figure } from '@/domain/figures/figure'
import type { Manuscript } from '@/domain/manuscript'
import { issue, type Issue } from '../reading/issue'
import { ENGLISH_PART, PART } from '../reading/rate-words'
import { gap, isLevel, sentencesOf, type Sentence } from '../reading/sentence-figures'

// 占GDP is a share of something that is no whole of it.
const SHARE = new RegExp(
  `(?:占(?!.{0,6}(?:GDP|生产总值|计划|目标|收入))[^，。,;；\\d]{0,16}(?:比重|比例|的|比)?|${PART})(?:已|均|亦)?(?:达到|提高到|提升到|上升到|达|为|是)?[约近超]?过?$`,
)
const ENGLISH_SHARE = new RegExp(
  `\\b(?:(?:accounts?|accounted|accounting) for|(?:share|${ENGLISH_PART}) (?:was|is|reached|stood at|of))(?: (?:about|nearly|over|more than))? $`,
)

const single = ({ place, text, figures }: Sentence): Issue[] =>
  figures.flatMap((figure) => {
    const before = text.slice(Math.max(0, figure.phraseStart - 40), figure.phraseStart)
    const over =
      figure.kind === 'percent' &&
      figure.unit === '%' &&
      figure.value !== null &&
      isLevel(figure, text) &&
      compare(figure.value, '100') > 0
    return over && (SHARE.test(before) || ENGLISH_SHARE.test(before))
      ? [issue('share-over-100', place, { said: figure.phrase })]
      : []
  })

const SHARED_OUT =
  /(?:占(?!本地|各自|本[省市县区行业])|(?<!占(?:本地|各自|本[省市县区行业])[^。；;，,]{0,20})比重|占比)[^。；;]{0,40}分[别別](?:为|為|是|占|佔|达|達|达到)?[^，。,;；\d]{0,4}$|分[别別][占佔][^，。,;；\d]{0,12}$/
const NEXT = /^(?:、|和|及|与|與|以及|,|，)$/

/** 占各地区用户的80%、79%、77%: of another whole each. */
const APART = '150'

/** The run of percentages that stand behind 占……分别为, joined by nothing but pauses. */
const shared = ({ text, figures }: Sentence): Figure[] => {
  const first = figures.findIndex(
    (figure) =>
      figure.kind === 'percent' &&
      SHARED_OUT.test(text.slice(Math.max(0, figure.phraseStart - 60), figure.phraseStart)),
  )
  if (first < 0) return []
  const run = figures.slice(first)
  const end = run.findIndex(
    (figure, at) => at > 0 && (figure.kind !== 'percent' || !NEXT.test(gap(text, run[at - 1]!, figure))),
  )
  return end < 0 ? run : run.slice(0, end)
}

const together = (sentence: Sentence): Issue[] => {
  const run = shared(sentence)
  const sum = run.reduce((all, { value }) => add(all, value ?? '0'), '0')
  // Rounding may carry a whole that is cut in many parts past 100 by half of each last place.
  if (run.length < 2 || compare(sum, run.length > 4 ? '100.5' : '100.2') <= 0 || compare(sum, APART) > 0) return []
  const list = (separator: string) => run.map(({ phrase }) => phrase).join(separator)
  return [issue('shares-over-100', sentence.place, { shares: { zh: list('、'), en: list(', ') }, sum: bare(sum) })]
}

const STRUCTURE =
  /(?:三次产业|三产|产业结构)[^。；;\d]{0,24}?(\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)(?![.\d])/g

const structure = ({ place, text }: Sentence): Issue[] =>
  [...text.matchAll(STRUCTURE)].flatMap(([, ...parts]) => {
    const sum = parts.reduce((all, part) => add(all, part ?? '0'), '0')
    if (compare(sum, '99.8') >= 0 && compare(sum, '100.2') <= 0) return []
    return [issue('structure-off-100', place, { shares: parts.join(':'), sum: bare(sum) })]
  })

export const shares = (manuscript: Manuscript): Issue[] =>
  sentencesOf(manuscript).flatMap((sentence) => [...single(sentence), ...together(sentence), ...structure(sentence)])
