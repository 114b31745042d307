// A table's total row against the rows above it, column by column. Rates, averages and indices have no sum, and a table
// with sub-totals or 其中 rows counts some things twice; both are left alone.
import { add, bare, compare, divide, isDecimal, subtract } from '@/domain/figures/decimal'
import type { Manuscript, ManuscriptMetric } from '@/domain/manuscript'
import { plain, type Block } from '@/domain/text'
import { fold } from '@/domain/vocabulary/folding'
import { issue, type Issue, type Place } from '../reading/issue'

type Table = Extract<Block, { type: 'table' }>

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总\s*数|全[市省县区国]|totals?|sum|all)$/i
const COUNTED_TWICE = /其中|小计|[#＃]|of which|sub-?total/i
const NO_SUM =
  /率|比|均|指数|增[长速幅]|同比|环比|占|%|％|‰|排名|序号|编号|年份|rate|share|average|mean|index|change|per |year|rank|no\./i

const numeral = (cell: string): string | null => {
  const plainDigits = fold(cell).replaceAll(',', '').replace(/\s/g, '')
  return isDecimal(plainDigits) ? plainDigits : null
}

const lastPlace = (value: string): string => {
  const places = value.split('.')[1]?.length ?? 0
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`
}

const offTotal = (table: Table, place: Place, wordsOf: (metric: string) => string): Issue[] => {
  const rows = table.rows.map((row) => row.map(({ children }) => plain(children, wordsOf).trim()))
  const spanned = table.rows.some((row) => row.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1))
  const totals = rows.filter(([name]) => TOTAL.test(fold(name ?? '')))
  const [total] = totals
  // With merged cells a column is not where it seems to be.
  if (spanned || !total || totals.length > 1 || rows.some(([name]) => COUNTED_TWICE.test(name ?? ''))) return []
  const header = rows.find((row) => row.slice(1).every((cell) => numeral(cell) === null))
  const parts = rows.filter((row) => row !== total && row !== header)
  return total.flatMap((said, column) => {
    const named = header?.[column] ?? ''
    const whole = numeral(said)
    const values = parts.map((row) => numeral(row[column] ?? ''))
    if (
      column === 0 ||
      whole === null ||
      values.length < 2 ||
      NO_SUM.test(named) ||
      values.some((value) => value === null)
    )
      return []
    const known = values.filter((value) => value !== null)
    const sum = known.reduce(add, '0')
    const off = subtract(sum, whole).replace('-', '')
    const rounded = [whole, ...known].some((value) => value.includes('.'))
    const slack = rounded ? divide([whole, ...known].map(lastPlace).reduce(add, '0'), '2', 12) : '0'
    return compare(off, slack) > 0
      ? [issue('table-off-total', place, { column: named, row: total[0] ?? '', sum: bare(sum), total: said })]
      : []
  })
}

export const tableTotals = ({ lead, sections, metrics }: Manuscript): Issue[] => {
  const words = new Map(metrics.map(({ id, words: said }: ManuscriptMetric) => [id, said]))
  const inBlocks = (blocks: Manuscript['lead'], place: Place): Issue[] =>
    blocks.flatMap((block) =>
      block.type === 'table' ? offTotal(block, place, (metric) => words.get(metric) ?? '') : [],
    )
  return [
    ...inBlocks(lead, { part: 'lead' }),
    ...sections.flatMap(({ id, body }) => inBlocks(body, { part: 'section', id })),
  ]
}
