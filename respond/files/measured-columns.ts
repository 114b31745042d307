// The columns of files that readers take away, and those that say what a figure measures and of which time: the same in
// the files of a release and of an indicator.
import { isoPeriod, periodDays } from '@/domain/iso-period'
import type { Language } from '@/domain/manuscript'
import { FIGURE_ROLE_MESSAGES } from '@/domain/messages'
import type { Observation } from '@/domain/observations'
import type { Cell, CsvColumn } from './csv'
import { DATA_MESSAGES, type ColumnId } from './data-messages'

type Named = Pick<Observation, 'subject' | 'measure' | 'role' | 'comparison'>
type Dated = Pick<Observation, 'period' | 'periodInherited' | 'periodStart' | 'periodEnd' | 'asOf'>

/** Makes columns whose titles are in this language. */
export const columnsIn =
  <Row>(language: Language) =>
  (id: ColumnId, of: (row: Row) => Cell, as: Pick<CsvColumn<Row>, 'number' | 'iso'> = {}): CsvColumn<Row> => ({
    id,
    title: DATA_MESSAGES[language][id],
    of,
    ...as,
  })

/** The parts of which the printed name is made. */
export const nameColumns = <Row>(language: Language, figureOf: (row: Row) => Named): CsvColumn<Row>[] => {
  const column = columnsIn<Row>(language)
  return [
    column('subject', (row) => figureOf(row).subject),
    column('measure', (row) => figureOf(row).measure),
    column('role', (row) => FIGURE_ROLE_MESSAGES[figureOf(row).role][language]),
    column('comparison', (row) => figureOf(row).comparison),
  ]
}

export const periodColumns = <Row>(language: Language, figureOf: (row: Row) => Dated): CsvColumn<Row>[] => {
  const column = columnsIn<Row>(language)
  const iso = { iso: true } as const
  return [
    column('period', (row) => figureOf(row).period),
    column('periodInherited', (row) => (figureOf(row).periodInherited ? DATA_MESSAGES[language].yes : null)),
    column('periodStart', (row) => periodDays(figureOf(row)).start, iso),
    column('periodEnd', (row) => periodDays(figureOf(row)).end, iso),
    column('asOf', (row) => figureOf(row).asOf, iso),
  ]
}

/** What every file ends with: new columns come after these. */
export const lastColumns = <Row>(
  language: Language,
  {
    figureOf,
    address,
    licence,
  }: { figureOf: (row: Row) => Dated; address?: (row: Row) => string; licence: (row: Row) => string },
): CsvColumn<Row>[] => {
  const column = columnsIn<Row>(language)
  return [
    column('periodIso', (row) => isoPeriod(figureOf(row)), { iso: true }),
    ...(address ? [column('figureAddress', address)] : []),
    column('licence', licence),
  ]
}
