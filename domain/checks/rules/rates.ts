// Percent and percentage points, and falls in 倍. 城镇化率提高0.6% may mean 0.6 points or 0.6 percent of the rate, and readers
// cannot tell; an amount (收入) has no points. A fall by 2倍 would leave less than nothing.
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { ENGLISH_CHANGED } from '../reading/change-words'
import { examples } from '../reading/examples'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { passagesOf, type Passage } from '../reading/passages'
import { AMOUNT, ENGLISH_AMOUNT, ENGLISH_RATE, RATE, SPEED } from '../reading/rate-words'

const CHANGE = '(?:提高|上升|提升|增长|增加|下降|降低|回落|减少|上涨|增|升|降|跌|减)了?'
const SPED = '(?:提高|上升|提升|扩大|加快|回升|下降|降低|回落|放缓|收窄|减缓)了?'
const COMPARED = '(?:(?:同比|环比|按年|按月|[比较](?![重例率值]))[^，。,;；\\d]{0,10}(?:\\d{4}年?末?)?)?'
const SMALL = '\\d(?:\\.\\d+)?'

type Rule = { code: IssueCode; patterns: readonly RegExp[] }
const RULES: readonly Rule[] = [
  {
    code: 'percent-for-points',
    patterns: [
      new RegExp(`${RATE}(?:已|均|也|亦)?${COMPARED}${CHANGE}约?${SMALL}[%％]`, 'g'),
      new RegExp(`${SPEED}(?:已|均|也|亦)?${COMPARED}${SPED}约?${SMALL}[%％]`, 'g'),
      new RegExp(
        `\\b${ENGLISH_RATE}(?![\\w-])[^.;,\\d]{0,40}\\b${ENGLISH_CHANGED}(?: by)? ${SMALL} ?(?:%|per ?cent\\b)(?! points?)`,
        'gi',
      ),
    ],
  },
  {
    code: 'points-for-percent',
    // 拉动收入增长0.19个百分点 says how much of the growth, in points, and is right.
    patterns: [
      new RegExp(
        `(?<!率|比重|占|增速|增幅|(?:拉动|带动|推动|影响)[^，。,;；\\d]{0,12})${AMOUNT}${COMPARED}${CHANGE}\\d+(?:\\.\\d+)?个百分点`,
        'g',
      ),
      new RegExp(
        `\\b${ENGLISH_AMOUNT}(?! (?:growth|rate|share|ratio))[^.;,\\d]{0,30}\\b${ENGLISH_CHANGED}(?: by)? \\d+(?:\\.\\d+)? percentage points?`,
        'gi',
      ),
    ],
  },
  {
    code: 'fall-in-times',
    patterns: [
      /(?:减少|下降|降低|缩短|缩小|压缩|压减)了?(?:近|约|超过?|将近)?[\d一二两三四五六七八九十]+(?:\.\d+)?(?:多)?倍/g,
      /\b(?:fell|decreased|declined|reduced|dropped)(?: by)? (?:a factor of )?(?:\d+(?:\.\d+)?|two|three|four|five|ten) times\b/gi,
    ],
  },
]

/** The words as printed, found in the simplified text. */
const hits = ({ text }: Passage, { patterns }: Rule): string[] =>
  patterns.flatMap((pattern) =>
    [...fold(text).matchAll(pattern)].map(({ 0: found, index }) => text.slice(index, index + found.length)),
  )

export const rates = (manuscript: Manuscript): Issue[] =>
  passagesOf(manuscript).flatMap((passage) =>
    RULES.flatMap((rule) => {
      const found = hits(passage, rule)
      return found.length > 0 ? [issue(rule.code, passage.place, examples(found))] : []
    }),
  )
