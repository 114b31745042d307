// Which kind of number a number phrase is, from its unit and from the words around it. First rule that holds decides.
import type { MetricKind, OtherKind } from './figure'
import { nounAfter } from './nouns'
import type { NumberPhrase } from './number'
import type { UnitKind } from './units-table'

export type Surroundings = { before: string; after: string; quoted: boolean; alone: boolean }

type Rule = readonly [kind: MetricKind | OtherKind | 'word', holds: (n: NumberPhrase, s: Surroundings) => boolean]

const HAN_CHARACTER = /^[\u4e00-\u9fff]/
const isInteger = (n: NumberPhrase) => !n.value.includes('.') && !n.value.includes('/')
const isPlain = (n: NumberPhrase) => n.unit === '' && n.scale === '' && n.currency === ''
const isGrouped = (n: NumberPhrase) => /\d[,\s'’]\d/.test(n.printed)
const isBareInteger = (n: NumberPhrase) => isPlain(n) && isInteger(n) && n.script === 'arabic' && !isGrouped(n)
const isYear = (n: NumberPhrase) => isPlain(n) && /^(?:1[5-9]|20)\d\d$/.test(n.printed)
const isProper = (slashed: string) => {
  const [top = '', bottom = ''] = slashed.split('/')
  return Number(top) < Number(bottom)
}
const single = (n: NumberPhrase) => n.value.length === 1 && n.scale === ''

/** Time is a statistic where the sentence measures it, and otherwise says how long something takes. */
const MEASURED_TIME =
  /(?:平均|缩短|压缩|压减|延长|提速|提前|年限|寿命|时长|时间|耗时|用时|均|周期|增加|减少|数|为|达|(?:缩短|压缩|压减|延长|减少|降低?)[至到为])[约近超过]{0,2}$/
const CHANGED_TIME = /^内?(?:缩短|压缩|压减|延长|减少|减至|降)/
const LEGAL_NAME =
  /\b(?:Phase|Article|Section|Chapter|Part|Annex|Table|Figure|Room|Floor|[Nn]o\.|No|Number|Level|Goal|Type|Act|Group|Channel|Route|Tier|Stage|Round|Page|Grade|Unit|Block|Flight|Form|Schedule|Regulation|Rule|Step|Note|Band|Zone|Line|Platform|Terminal|Lot|Category|Class|Version|Vol\.?|Volume|Issue|Key Stage|Under|Paragraph|paragraph|page|section|article)\s$/

const SIZE = /^ (?:[a-z-]+ )?[a-z]+ or (?:more|less|fewer|over|under)\b/

/** (table 4), tables 1 and 3 */
const TABLES = /\b(?:[Tt]able|[Tt]ables|[Ff]igures? (?=\d)|[Cc]harts?) (?:\d+[a-z]?(?:,| and| to|,? and|–|-) ?)*$/

/** What 一 multiplies: 增加一倍, 翻一番, 不足一成; 下一番功夫 and 统一成册 are words. */
const ONE_TIME: readonly (readonly [unit: string, before: RegExp, after: RegExp])[] = [
  ['倍', /$/, /^(?!半)/],
  ['番', /翻[了近约超]{0,2}$/, /^/],
  ['成', /[长增减低缩升高涨跌省少多加了至到达占足过近约超逾]$/, /^/],
  ['成', /$/, /^(?:以[上下]|左右|有余)/],
]
const isOneTime = (n: NumberPhrase, s: Surroundings) =>
  ONE_TIME.some(([unit, before, after]) => unit === n.unit && before.test(s.before) && after.test(s.after))

/** The one that an exchange rate is told for: 1美元兑7.1元, US$1 = HK$7.8. */
const EXCHANGED = /^ ?(?:兑|对(?:人民币|港币|英镑|[^,。;\n\d]{0,3}元)|= ?[A-Z$£€¥])/
/** 110千伏变电站 says which kind of station. */
const VOLTAGE = /^ ?(?:及?以[上下])?[^,。;\n\d]{0,4}(?:变电|输电|输变电|配电|换流|线路|电网|电压|交流|直流|主变)/
/** below 1990 levels, the 2011 census: a year, although a plural may follow. */
const YEAR_OF = /^ (?:levels?|figures|prices|terms|values|baseline|census|season|edition)\b/

/** Counters that after a single Han numeral still count things (十名, 三件); 两个, 三级, 一家 are words. */
const COUNTS_IN_HAN = /^(?:名|人|件|宗|起|例|株|户|棵|辆|艘|人次|场次|元|亩|吨|公里|平方米|%|成|倍|番)$/

const RULES: readonly Rule[] = [
  [
    'word',
    (n, s) =>
      n.script === 'han' && isPlain(n) && n.infix === '' && !/点/.test(n.printed) && (n.printed.length < 4 || !s.alone),
  ],
  ['word', (n, s) => s.quoted && n.script === 'han'],
  ['name', (n, s) => s.quoted && !/^(?:percent|pp|money)$/.test(n.unitKind ?? '') && isInteger(n) && n.scale === ''],
  // 10/7 is a day, or nothing that could be a share.
  ['date', (n) => n.script === 'fraction' && /^\d+\/\d+$/.test(n.printed) && !isProper(n.printed)],
  [
    'ordinal',
    (n, s) =>
      /^[届屆]$/.test(n.unit) && /^(?:[一二三四五六七][中次]|中央|中纪委|全国|全会|人大|政协|常委)/.test(s.after),
  ],
  ['date', (n, s) => n.unitKind === 'percent' && /^(?:19|20)\d\d$/.test(n.printed) && /^ change\b/.test(s.after)],
  ['base', (_, s) => /^及以[上下]/.test(s.after)],
  // buildings with five units or more: a class of sizes.
  [
    'base',
    (n, s) =>
      isBareInteger(n) || n.script === 'english'
        ? isPlain(n) && SIZE.test(s.after) && /\b(?:with|of|having|containing|aged)\s$/i.test(s.before)
        : false,
  ],
  ['base', (n, s) => /每[一]?$/.test(s.before) && n.unitKind !== 'money'],
  ['base', (n, s) => n.script === 'arabic' && /\b(?:per|every)\s$/i.test(s.before)],
  ['base', (n, s) => /^10+$/.test(n.value) && /\d ?\/ ?$/.test(s.before)],
  ['base', (n, s) => n.unitKind === 'money' && isInteger(n) && EXCHANGED.test(s.after)],
  ['anniversary', (n) => n.unitKind === 'span'],
  ['age_band', (n) => n.unitKind === 'age' && isInteger(n)],
  [
    'date',
    (n, s) => n.unitKind === 'time' && n.script === 'han' && /^[年月日]$/.test(n.unit) && /^[度底末初]/.test(s.after),
  ],
  // 近23年同月最低, 工时未达35小时者: how far back, and where a class begins.
  [
    'duration',
    (n, s) =>
      n.unitKind === 'time' &&
      isInteger(n) &&
      /^(?:来|间)?(?:同期|同月|同季|单月|单季|以来|新[高低]|最[高低])/.test(s.after),
  ],
  [
    'base',
    (n, s) =>
      n.unitKind === 'time' &&
      isInteger(n) &&
      (/^(?:以[上下])?(?:者|之)/.test(s.after) || /(?:未达|未满|不满|大于|小于|多于|少于)$/.test(s.before)),
  ],
  [
    'measure',
    (n, s) =>
      n.unitKind === 'time' &&
      (!isInteger(n) ||
        (n.script === 'arabic' && (n.scale !== '' || MEASURED_TIME.test(s.before) || CHANGED_TIME.test(s.after)))),
  ],
  ['duration', (n) => n.unitKind === 'time'],
  [
    'duration',
    (n, s) =>
      n.unit === '' &&
      /^[\s-](?:(?:working|calendar|consecutive) )?(?:years?|months?|weeks?|days?|hours?|minutes?)(?![a-z])/.test(
        s.after,
      ) &&
      isInteger(n) &&
      !isGrouped(n),
  ],
  ['identifier', (n) => n.unit === '号'],
  ['ordinal', (n) => n.unitKind === 'grade' && isInteger(n)],
  [
    'word',
    (n, s) =>
      n.script === 'han' &&
      (/^[国國]家?$/.test(n.unit) || /[几数]$/.test(s.before) || (single(n) && s.before.endsWith('好'))),
  ],
  [
    'word',
    (n) =>
      n.script === 'han' &&
      single(n) &&
      n.infix === '' &&
      !COUNTS_IN_HAN.test(n.unit) &&
      n.printed.length < 3 &&
      n.printed !== '十',
  ],
  [
    'word',
    (n, s) =>
      n.script === 'han' &&
      n.printed === '一' &&
      n.scale === '' &&
      !isOneTime(n, s) &&
      (n.infix === '' || HAN_CHARACTER.test(s.after)),
  ],
  ['word', (n, s) => n.script === 'han' && n.printed.length === 1 && /^[一二三四五六七八九十两]/.test(s.after)],
  ['name', (_, s) => LEGAL_NAME.test(s.before)],
  ['name', (n, s) => isPlain(n) && TABLES.test(s.before)],
  ['name', (n) => /^(?:届|屆|版|款)$/.test(n.unit) && /^20\d\d$/.test(n.printed) && n.scale === ''],
  ['name', (n, s) => !isInteger(n) && n.scale === '' && `${n.unit}${s.after}`.startsWith('版')],
  ['name', (n, s) => isBareInteger(n) && /^型(?!号)/.test(s.after)],
  ['name', (n, s) => /^(?:千伏|kV)$/.test(n.unit) && VOLTAGE.test(s.after)],
  ['date', (n, s) => isYear(n) && (YEAR_OF.test(s.after) || !/^ [a-z]+s\b/.test(s.after))],
  ['date', (n, s) => isYear(n) && /\b(?:in|since|by|from|until|of|during|after|before)\s$/i.test(s.before)],
  [
    'name',
    (n, s) =>
      isBareInteger(n) &&
      (/^ [A-Z][a-z]/.test(s.after) || /[A-Z][A-Za-z]+ $/.test(s.before)) &&
      nounAfter(s.after, false) === null,
  ],
  ['identifier', (n, s) => isBareInteger(n) && !s.alone && (n.printed.length > 4 || /^0\d/.test(n.printed))],
  [
    'word',
    (n, s) =>
      n.script === 'english' &&
      isPlain(n) &&
      !n.printed.includes(' ') &&
      !/^ (?:[a-z-]+ ){0,2}[a-z-]{2,}s\b/.test(s.after),
  ],
  ['word', (n) => n.script === 'english' && isPlain(n) && n.value === '1'],
]

const KIND_OF_UNIT: Readonly<Record<UnitKind, MetricKind>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  pp: 'pp',
  ratio: 'ratio',
  measure: 'measure',
  time: 'measure',
  age: 'measure',
  grade: 'measure',
  span: 'count',
}

const INDEX = /指数(?:[为是报]|达到?)?$/
const INDEX_DECIMAL = /指数[^,。;\n\d]{0,8}$|\bindex(?: level)?(?: of| at| was| stood at| rose to| fell to)?\s$/i
const TIMES_MORE = /^(?: times (?:more|as|higher|greater|larger|bigger|faster|lower|less|the)\b|-fold\b)/

/**
 * The kind of a statistic, by its unit; a bare number in a table cell is an index, a bare decimal in a sentence a rate
 * unless it is said to be an index.
 */
export const metricKind = (n: NumberPhrase, s: Surroundings): MetricKind => {
  if (/每[百千万十\d]+[^,。;\n]{1,12}$/.test(s.before) && n.unitKind === 'count') return 'rate'
  if (n.unitKind === null && /^ [a-z ]{0,30}per [\d,]+\b/.test(s.after)) return 'rate'
  if (n.unitKind) return KIND_OF_UNIT[n.unitKind]
  if (!isPlain(n)) return 'count'
  if (TIMES_MORE.test(s.after)) return 'ratio'
  if (isInteger(n)) return INDEX.test(s.before) ? 'index' : 'count'
  return s.alone || INDEX_DECIMAL.test(s.before) ? 'index' : 'rate'
}

const METRIC: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'pp', 'rate', 'index', 'ratio', 'measure'])
export const isMetricKind = (kind: string): kind is MetricKind => METRIC.has(kind)

/** 'word' is a numeral that is part of the language (一系列, two) and is no figure at all. */
export const kindOf = (n: NumberPhrase, s: Surroundings): MetricKind | OtherKind | 'word' =>
  RULES.find(([, holds]) => holds(n, s))?.[0] ?? metricKind(n, s)
