// Percent and percentage points, and falls in 倍. 城镇化率提高0.6% may mean 0.6 points or 0.6 percent of the rate, and readers
// cannot tell; an amount (收入) has no points. A fall by 2倍 would leave less than nothing.
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { examples } from '../reading/examples'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { passagesOf, type Passage } from '../reading/passages'

const CHANGE = '(?:提高|上升|提升|增长|增加|下降|降低|回落|减少|上涨)了?'
// Rates whose relative change is hardly ever meant. 死亡率, 事故率, 投诉率 and the like do fall by 30%.
const RATE =
  '(?:比重|占比|比例|城[镇市]化率|覆盖率|合格率|优良率|普及率|失业率|就业率|入学率|升学率|达标率|满意率|满意度|利用率|渗透率|毛利率|净利率|利率|参保率|签约率|自给率|抽检合格率|贡献率|绿化率|森林覆盖率)'
const SMALL = '\\d(?:\\.\\d+)?'

const AMOUNT =
  '(?:收入|产值|总额|销售额|利润|产量|销量|投资额|完成投资|人数|数量|生产总值|面积|出口额|进口额|用电量|客流量|货运量|吞吐量|发电量)'

type Rule = { code: IssueCode; patterns: readonly RegExp[] }
const RULES: readonly Rule[] = [
  {
    code: 'percent-for-points',
    patterns: [
      new RegExp(
        `${RATE}(?:已|均|也)?(?:(?:同比|环比|比|较)[^，。,;；\\d]{0,10}(?:\\d{4}年?末?)?)?${CHANGE}约?${SMALL}[%％]`,
        'g',
      ),
      new RegExp(
        `\\b(?:unemployment rate|employment rate|vacancy rate|interest rate|share|proportion)(?![\\w-])[^.;,\\d]{0,40}\\b(?:rose|fell|increased|decreased|up|down|grew|declined)(?: by)? ${SMALL} ?(?:%|per ?cent\\b)(?! points?)`,
        'gi',
      ),
    ],
  },
  {
    code: 'points-for-percent',
    // 拉动收入增长0.19个百分点 says how much of the growth, in points, and is right.
    patterns: [
      new RegExp(
        `(?<!率|比重|占|增速|增幅|(?:拉动|带动|推动|影响)[^，。,;；\\d]{0,12})${AMOUNT}(?:(?:同比|环比|比|较)[^，。,;；\\d]{0,8})?${CHANGE}\\d+(?:\\.\\d+)?个百分点`,
        'g',
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
