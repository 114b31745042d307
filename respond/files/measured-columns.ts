// The columns that say what a figure measures and of which time, the same in the files of a release and of an indicator.
import type { Language } from '@/domain/manuscript'
import { FIGURE_ROLE_MESSAGES } from '@/domain/messages'
import type { Observation } from '@/domain/observations'
import type { CsvColumn } from './csv'
import { DATA_MESSAGES } from './data-messages'

type Named = Pick<Observation, 'subject' | 'measure' | 'role' | 'comparison'>
type Dated = Pick<Observation, 'period' | 'periodInherited' | 'periodStart' | 'periodEnd' | 'asOf'>

/** The parts of which the printed name is made. */
export const nameColumns = <Row>(language: Language, figureOf: (row: Row) => Named): CsvColumn<Row>[] => {
  const words = DATA_MESSAGES[language]
  return [
    { title: words.subject, of: (row) => figureOf(row).subject },
    { title: words.measure, of: (row) => figureOf(row).measure },
    { title: words.role, of: (row) => FIGURE_ROLE_MESSAGES[figureOf(row).role][language] },
    { title: words.comparison, of: (row) => figureOf(row).comparison },
  ]
}

export const periodColumns = <Row>(language: Language, figureOf: (row: Row) => Dated): CsvColumn<Row>[] => {
  const words = DATA_MESSAGES[language]
  return [
    { title: words.period, of: (row) => figureOf(row).period },
    { title: words.periodInherited, of: (row) => (figureOf(row).periodInherited ? words.yes : null) },
    { title: words.periodStart, of: (row) => figureOf(row).periodStart },
    { title: words.periodEnd, of: (row) => figureOf(row).periodEnd },
    { title: words.asOf, of: (row) => figureOf(row).asOf },
  ]
}
