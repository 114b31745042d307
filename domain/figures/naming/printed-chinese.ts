// The printed name of a Chinese figure, as a table of a yearbook would head its row: 社会消费品零售总额同比增速.
import { fold } from '@/domain/vocabulary/folding'
import type { Direction } from '../figure'
import { keptChange } from './change-words'
import { isOfTime } from './comparison'
import type { Name } from './name-parts'

type Word = readonly [simplified: string, traditional: string]
type Verbs = Record<Direction, Word>

/** By what the measure ends in: prices rise and fall, rates go up and down, quantities grow and shrink. */
const RATES: readonly (readonly [ending: RegExp, verbs: Verbs])[] = [
  [
    /(?:价格|物价|房价|油价|租金|均价|指数|CPI|PPI)(?:\([A-Z]{2,8}\))?$/,
    { up: ['涨幅', '漲幅'], down: ['跌幅', '跌幅'], flat: ['涨跌幅', '漲跌幅'] },
  ],
  [/(?:)/, { up: ['增速', '增速'], down: ['降幅', '降幅'], flat: ['增减率', '增減率'] }],
]
const CHANGES: readonly (readonly [ending: RegExp, verbs: Verbs])[] = [
  [/(?:增速|增长率)$/, { up: ['加快', '加快'], down: ['回落', '回落'], flat: ['变动', '變動'] }],
  [/(?:影响|拉动|推动|带动|拉低|推高).+/, { up: ['上升', '上升'], down: ['下降', '下降'], flat: ['变动', '變動'] }],
  [/(?:增速|增幅|涨幅|降幅|跌幅|升幅|差距)$/, { up: ['扩大', '擴大'], down: ['收窄', '收窄'], flat: ['变动', '變動'] }],
  [/(?:价格|物价|房价|油价|租金|均价)$/, { up: ['上涨', '上漲'], down: ['下跌', '下跌'], flat: ['变动', '變動'] }],
  [
    /(?:率|比重|比例|占比|份额|指数|幅度|浓度|寿命|年限|性别比|比|PMI|CPI|PPI)(?:\([A-Z]{2,8}\))?$/,
    { up: ['上升', '上升'], down: ['下降', '下降'], flat: ['变动', '變動'] },
  ],
  [/(?:)/, { up: ['增加', '增加'], down: ['减少', '減少'], flat: ['增减', '增減'] }],
]
const RATE_NOUN = /(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率)$/
const GAPS: Verbs = { up: ['高', '高'], down: ['低', '低'], flat: ['相差', '相差'] }
const OVER = /^(?:[高低快慢多少好优]于|[高低]出)/

/** 年增率, as Taiwan says it. */
const YEARLY: Verbs = { up: ['增率', '增率'], down: ['减率', '減率'], flat: ['增减率', '增減率'] }

const verbsFor = (table: typeof RATES, measure: string): Verbs => table.find(([ending]) => ending.test(measure))![1]

/** `direction`: without one, or for a flat one, the neutral word (增减). */
export const printedChinese = (
  { subject, measure, role, comparison }: Name & { measure: string },
  direction: Direction | null = null,
): string => {
  // 总诊疗量中 and 医院 would read as a 中医院.
  const name = `${subject ?? ''}${subject?.endsWith('中') && /^[医醫国國文学學间間]/.test(measure) ? '的' : ''}${measure}`
  if ((role !== 'change' && role !== 'rate' && role !== 'index') || (role === 'index' && !comparison)) return name
  const noun = fold(name)
  const base = fold(comparison ?? '')
  const han = `${name}${comparison ?? ''}`.replace(/[^\u4e00-\u9fff]/g, '')
  const script = fold(han) === han ? 0 : 1
  const word = (verbs: Verbs) => verbs[direction ?? 'flat'][script]
  // 以上年同期为100: the base that an index is printed with.
  if (role === 'index' && base.endsWith('100')) return `${name}（${comparison}）`
  if (role === 'index') return `${name}${comparison}的${/^[是超约大为]/.test(base) ? ['倍数', '倍數'][script] : '比例'}`
  if (role === 'rate' && RATE_NOUN.test(noun)) return comparison ? `${comparison}${name}` : name
  if (role === 'rate' && /^[年月季]$/.test(base)) return `${name}${comparison}${word(YEARLY)}`
  const kept = keptChange(noun).length
  if (kept > 0) return `${name.slice(0, name.length - kept)}${comparison ?? ''}${name.slice(name.length - kept)}`
  if (comparison && OVER.test(base)) return `${name}${comparison}`
  if (comparison && role === 'change' && !isOfTime(base)) return `${name}${comparison}${word(GAPS)}`
  return `${name}${comparison ?? ''}${word(verbsFor(role === 'rate' ? RATES : CHANGES, noun))}`
}
