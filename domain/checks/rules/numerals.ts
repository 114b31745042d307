// Numerals by GB/T 15835-2011, in Chinese texts. One issue per rule and place: a house that writes ranges its own way
// hears of it once per section.
import type { Manuscript } from '@/domain/manuscript'
import { fold } from '@/domain/vocabulary/folding'
import { examples } from '../reading/examples'
import { issue, type Issue, type IssueCode } from '../reading/issue'
import { passagesOf } from '../reading/passages'

// Neither the end of a longer number or name, nor a date, nor a document number.
const START = '(?<!\\d,)(?<![\\d.\\-—–~～/A-Za-z第〔（(])'
const NUMBER = '\\d+(?:\\.\\d+)?'
const DIGITS = '一二三四五六七八九'

const RULES: readonly (readonly [code: IssueCode, pattern: RegExp])[] = [
  // §5.1.3: 13万元～17万元, not 13～17万元; 15%～30%, not 15～30%. A unit alone (3～5人) may be left out.
  ['range-shortened', new RegExp(`${START}${NUMBER}(?:[-—–~～]{1,2}|至)${NUMBER}(?:[万萬亿億]|[%％‰])`, 'g')],
  // §5.1.3 and GB/T 15834-2011 §4.13. Days, months and years are left alone: 2022-11-01, 1-5月.
  [
    'range-hyphen',
    new RegExp(
      `${START}${NUMBER}(?:[%％‰]|[万亿]?[元人吨米个名家件]?)-${NUMBER}(?:[%％‰]|[万亿元人吨米个名家件岁倍周天分克度])`,
      'g',
    ),
  ],
  // §5.1.2
  ['zero-missing', /(?<![\d.A-Za-z])\.\d+(?=[%％‰万亿个元吨米公倍])/g],
  // §5.1.4. 98年 alone may be 98 years; with a month it is a date.
  ['year-short', /(?<![\d.年—～-])['’]?\d\d年(?:0?[1-9]|1[0-2])月(?![间])(?:\d{1,2}日)?|['’]\d\d年/g],
  // §5.1.5
  [
    'day-name-plain',
    /(?<![\d.])(?:1[0-2]|[1-9])\.(?:[12]?\d|3[01])[”"]?(?=(?:国际|消费者|晚会|禁毒日?|宪法日|消防日?|知识产权日|护士节|专案|惨案|大案|案件|事件|事故|地震))/g,
  ],
  // §5.3. 千 and 百 that begin a unit (千米, 百分点) are no multipliers.
  [
    'scale-mixed',
    /(?<![\d.A-Za-z第-])\d+(?:\.\d+)?(?:百万|千万|[千百])(?![米克瓦卡伏帕赫分吨字升安巴焦步])(?=[余多]?(?:[名人元个件家户吨亩米只台辆场次项套万亿株头]|公里|平方|立方))/g,
  ],
  // §4.2.2
  ['about-arabic', /\d+几(?=[个年人天名件家岁万亿元次])/g],
  // §5.2.1. 一、二产业 and 三、四季度 are two things and keep it.
  [
    'about-comma',
    new RegExp(
      `(?<![第${DIGITS}十百千万、（(]|^)(?:一、[两二]|[两二]、三|三、[四五]|四、五|五、六|六、七|七、八|八、九)(?=[天米斤岁里]|个(?!季度|方面|阶段|部分|部门|环节)|十[个天人岁年]|百[个人]|千[个人])`,
      'g',
    ),
  ],
  [
    'about-twice',
    new RegExp(
      `(?:大约|约|将近|接近|近|超过|逾|不足|至少)(?:${NUMBER}(?:[余多][万亿]?|[万亿][余多]|[万亿]?[余多])(?=[\\u4e00-\\u9fff])|${NUMBER}[万亿]?[\\u4e00-\\u9fff]{1,2}(?:左右|上下))`,
      'g',
    ),
  ],
]

export const numerals = (manuscript: Manuscript): Issue[] => {
  if (manuscript.language !== 'zh') return []
  return passagesOf(manuscript)
    .filter(({ kind }) => kind !== 'cell')
    .flatMap(({ text, place }) =>
      RULES.flatMap(([code, pattern]) => {
        const found = [...fold(text).matchAll(pattern)].map(
          ({ 0: words, index }) =>
            text.slice(index, index + words.length) +
            (/^[\u4e00-\u9fff]{1,2}/.exec(text.slice(index + words.length))?.[0] ?? ''),
        )
        return found.length > 0 ? [issue(code, place, examples(found))] : []
      }),
    )
}
