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
const isBareInteger = (n: NumberPhrase) => isPlain(n) && isInteger(n) && n.script === 'arabic' && !n.printed.includes(',')
const isYear = (n: NumberPhrase) => isPlain(n) && /^(?:1[5-9]|20)\d\d$/.test(n.printed)
const single = (n: NumberPhrase) => n.value.length === 1 && n.scale === ''

/** Time is a statistic where the sentence measures it, and otherwise says how long something takes. */
const MEASURED_TIME = /(?:平均|缩短|压缩|压减|延长|提速|提前|年限|寿命|时长|时间|耗时|用时|均|周期|增加|减少|数|为|达|(?:缩短|压缩|压减|延长|减少|降低?)[至到为])[约近超过]{0,2}$/
const CHANGED_TIME = /^内?(?:缩短|压缩|压减|延长|减少|减至|降)/
const LEGAL_NAME = /\b(?:Phase|Article|Section|Chapter|Part|Annex|Table|Figure|Room|Floor|No\.?|Number|Level|Goal|Type|Act|Group|Channel|Route|Tier|Stage|Round|Page|Grade|Unit|Block|Flight|Form|Schedule|Regulation|Rule|Step|Note|Band|Zone|Line|Platform|Terminal|Lot|Category|Class|Version|Vol\.?|Volume|Issue|Key Stage|Under|Paragraph|paragraph|page|section|article)\s$/

/** Counters that after a single Han numeral still count things (十名, 三件); 两个, 三级, 一家 are words. */
const COUNTS_IN_HAN = /^(?:名|人|件|宗|起|例|株|户|棵|辆|艘|人次|场次|元|亩|吨|公里|平方米|%|成|倍|番)$/

const RULES: readonly Rule[] = [
  ['word', (n, s) => n.script === 'han' && isPlain(n) && n.infix === '' && !/点/.test(n.printed) && (n.printed.length < 4 || !s.alone)],
  ['word', (n, s) => s.quoted && n.script === 'han'],
  ['name', (n, s) => s.quoted && !/^(?:percent|pp|money)$/.test(n.unitKind ?? '') && isInteger(n) && n.scale === ''],
  ['base', (_, s) => /^及以[上下]/.test(s.after)],
  ['base', (n, s) => /每[一]?$/.test(s.before) && n.unitKind !== 'money'],
  ['anniversary', (n) => n.unitKind === 'span'],
  ['age_band', (n) => n.unitKind === 'age' && isInteger(n)],
  ['date', (n, s) => n.unitKind === 'time' && n.script === 'han' && /^[年月日]$/.test(n.unit) && /^[度底末初]/.test(s.after)],
  ['measure', (n, s) => n.unitKind === 'time' && (!isInteger(n) || (n.script === 'arabic' && (MEASURED_TIME.test(s.before) || CHANGED_TIME.test(s.after))))],
  ['duration', (n) => n.unitKind === 'time'],
  ['duration', (n, s) => n.unit === '' && /^[\s-](?:years?|months?|weeks?|days?|hours?|minutes?)(?![a-z])/.test(s.after) && isInteger(n)],
  ['identifier', (n) => n.unit === '号'],
  ['ordinal', (n) => n.unitKind === 'grade' && isInteger(n)],
  ['word', (n, s) => n.script === 'han' && (/^[国國]$/.test(n.unit) || /[几数好]$/.test(s.before))],
  ['word', (n) => n.script === 'han' && single(n) && n.infix === '' && !COUNTS_IN_HAN.test(n.unit) && n.printed.length < 3 && n.printed !== '十'],
  ['word', (n, s) => n.script === 'han' && n.printed === '一' && (n.infix === '' || HAN_CHARACTER.test(s.after))],
  ['word', (n, s) => n.script === 'han' && n.printed.length === 1 && /^[一二三四五六七八九十两]/.test(s.after)],
  ['name', (_, s) => LEGAL_NAME.test(s.before)],
  ['date', (n, s) => isYear(n) && !/^ [a-z]+s\b/.test(s.after)],
  ['date', (n, s) => isYear(n) && /\b(?:in|since|by|from|until|of|during|after|before)\s$/i.test(s.before)],
  ['name', (n, s) => isBareInteger(n) && (/^ [A-Z][a-z]/.test(s.after) || /[A-Z][A-Za-z]+ $/.test(s.before)) && nounAfter(s.after, false) === null],
  ['identifier', (n, s) => isBareInteger(n) && !s.alone && (n.printed.length > 4 || /^0\d/.test(n.printed))],
  ['word', (n, s) => n.script === 'english' && isPlain(n) && !/^ (?:[a-z-]+ ){0,2}[a-z-]{2,}s\b/.test(s.after)],
  ['word', (n) => n.script === 'english' && isPlain(n) && n.value === '1'],
]

const KIND_OF_UNIT: Readonly<Record<UnitKind, MetricKind>> = {
  count: 'count', money: 'money', percent: 'percent', pp: 'pp', ratio: 'ratio', measure: 'measure', time: 'measure', age: 'measure', grade: 'measure', span: 'count',
}

/** The kind of a statistic, by its unit; a bare number in a table cell is an index, a bare decimal in a sentence a rate. */
export const metricKind = (n: NumberPhrase, s: Surroundings): MetricKind => {
  if (/每[百千万十\d]+[^,。;\n]{1,12}$/.test(s.before) && n.unitKind === 'count') return 'rate'
  if (n.unitKind) return KIND_OF_UNIT[n.unitKind]
  if (!isPlain(n) || isInteger(n)) return 'count'
  return s.alone ? 'index' : 'rate'
}

const METRIC: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'pp', 'rate', 'index', 'ratio', 'measure'])
export const isMetricKind = (kind: string): kind is MetricKind => METRIC.has(kind)

/** 'word' is a numeral that is part of the language (一系列, two) and is no figure at all. */
export const kindOf = (n: NumberPhrase, s: Surroundings): MetricKind | OtherKind | 'word' =>
  RULES.find(([, holds]) => holds(n, s))?.[0] ?? metricKind(n, s)
