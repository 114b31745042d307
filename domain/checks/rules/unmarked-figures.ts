// Every statistic in the prose is bound to a metric, or an editor said that it is none; dates, ordinals, names and
// document numbers need neither.
import { unmarkedOf, type UnmarkedFigure } from '@/domain/figures/unmarked'
import type { Manuscript } from '@/domain/manuscript'
import type { CheckContext } from '../reading/context'
import { examples } from '../reading/examples'
import { issue, type Issue, type Place } from '../reading/issue'

const placeOf = ({ place, section }: UnmarkedFigure): Place =>
  place === 'section' ? { part: 'section', id: section ?? '' } : { part: place }

export const unmarkedFigures = (
  manuscript: Manuscript,
  { dismissed }: Pick<CheckContext, 'dismissed'> = { dismissed: [] },
): Issue[] => {
  const none = new Set(dismissed)
  const left = new Map<string, UnmarkedFigure[]>()
  for (const one of unmarkedOf(manuscript).filter(({ identity }) => !none.has(identity))) {
    const where = `${one.place} ${one.section ?? ''}`
    left.set(where, [...(left.get(where) ?? []), one])
  }
  return [...left.values()].map((found) =>
    issue('figure-unmarked', placeOf(found[0]!), examples(found.map(({ raw }) => raw))),
  )
}
