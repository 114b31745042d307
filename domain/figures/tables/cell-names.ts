// What a cell measures and in which unit: of the heads of its row and its column, the line of units and the caption.
import { fold } from '@/domain/vocabulary/folding'
import { NO_NAME, type Name, type Role } from '../naming/name-parts'
import { isBlank } from './grid'
import { MEASURE_NOUN, MEASURES, SUBJECTS } from './head-words'
import { headOf } from './heads'
import { lastUnit, type Line, type Row } from './lines'

/** 表1 2024年三季度主要指标 names no measure; 2024年社会消费品零售总额 does. */
export const captionMeasure = (captions: readonly string[]): CaptionMeasure | null => {
  const [caption = ''] = captions
  const head = headOf(caption.replace(/^\s*(?:续?表|table)\s*[\d一二三四五六七八九十.．\-—]*[\s　:：]*/i, ''))
  const words = head.words
    .replace(/(?:主要)?(?:数据|情况|统计)?(?:一览)?表?$/, '')
    .replace(/^(?:分月|月度|季度|历年)/, '')
  return words !== '' && !/指标|数据|情况|统计/.test(words) ? { words, role: head.role } : null
}
type CaptionMeasure = { words: string; role: Role | null }

export type Around = {
  caption: CaptionMeasure | null
  corner: string
  units: string[]
  counts: ReadonlyMap<string, number>
}

/** A share says what it is in the name itself: 出口额占比. */
const inName = (name: Name): Name => {
  const { measure, role } = name
  if (measure === null) return name
  if (role !== 'share' || /(?:比重|占比|比例|份额|构成|share)$/i.test(fold(measure))) return name
  return { ...name, measure: /[\u4e00-\u9fff]/.test(measure) ? `${measure}占比` : `${measure}, share` }
}

export const nameOf = (row: Row, column: Line, around: Around): Name => inName(partsOf(row, column, around))

const partsOf = (row: Row, column: Line, { caption, corner, counts }: Around): Name => {
  const heads = [...row.line.heads, ...column.heads]
  const said = heads.findLast((head) => head.role !== null)?.role ?? null
  const role: Role = said ?? 'level'
  const comparison = heads.findLast((head) => head.comparison !== null)?.comparison ?? null
  const own = row.line.words.join('')
  const isTwice = (counts.get(own) ?? 0) > 1 || own.length <= 2
  const ofRow = [row.parent ?? (isTwice && own !== '' ? row.group : null), own].filter(Boolean).join('：')
  const ofColumn =
    column.words.join('') || (SUBJECTS.test(corner) || !MEASURE_NOUN.test(fold(own)) ? (column.beside ?? '') : '')
  const isSubject =
    ofRow !== '' &&
    !MEASURES.test(corner) &&
    (SUBJECTS.test(corner) || (MEASURE_NOUN.test(fold(ofColumn)) && !MEASURE_NOUN.test(fold(own))))
  const [subject, measure] =
    ofRow === ''
      ? [null, ofColumn]
      : ofColumn === ''
        ? [null, ofRow]
        : isSubject
          ? [ofRow, ofColumn]
          : [ofColumn, ofRow]
  if (measure === '')
    return { ...NO_NAME, measure: caption?.words ?? null, role: said ?? caption?.role ?? 'level', comparison }
  if (subject === null && isSubjectAlone(corner) && caption !== null)
    return { subject: measure, measure: caption.words, role: said ?? caption.role ?? 'level', comparison }
  return { subject, measure, role, comparison }
}

/** Names of places with nothing over their numbers but 绝对量: the caption says what is counted. */
const isSubjectAlone = (corner: string): boolean => SUBJECTS.test(corner) && !MEASURES.test(corner)

const PRICE = /价格?$/
const PERCENT = /^[%‰]$|per ?cent/i
/** A rate has the unit of its column; a level rather that of its row (发电量（亿千瓦时）), which says it for this row alone. */
export const unitFor = (role: Role, row: Row, column: Line, { units }: Around): string | null => {
  const ofColumn = lastUnit(column)
  const ofRow = lastUnit(row.line) ?? row.parentUnit
  const isOfColumn = column.heads.some((head) => head.role !== null)
  const percent = units.find((unit) => PERCENT.test(fold(unit))) ?? null
  const counted = isBlank(row.unit ?? '') ? null : row.unit
  // A column 单位 beside prices says what they are paid for: 元 for 吨.
  if (ofColumn && counted && PRICE.test(fold(column.words.join('')))) return `${ofColumn}/${counted}`
  const said = isOfColumn ? ofColumn : (ofRow ?? ofColumn ?? counted)
  if (said) return said
  if (role === 'rate' || role === 'share') return percent ?? '%'
  if (role === 'index') return null
  if (isOfColumn) return ofRow ?? counted
  const others = units.filter((unit) => unit !== percent)
  return others.length === 1 ? others[0]! : others.length === 0 && units.length === 1 ? percent : null
}
