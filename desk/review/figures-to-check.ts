// The figures of a manuscript in reading order, each with all that a person holds against its source, and what the live
// edition says of it.
import { periodOf, unitBeside } from '@/components/site/parts/figure-text'
import { numberedFigures } from '@/components/site/parts/numbered-figures'
import { sourceOf } from '@/components/site/parts/usual-facts'
import { figureNumbers } from '@/domain/figure-numbers'
import { figureSentences } from '@/domain/figure-sentences'
import { exactBeyond } from '@/domain/figures/exact'
import { canonical, sha256, type Manuscript, type ManuscriptMetric } from '@/domain/manuscript'
import { DIRECTION_MESSAGES, PLACE_MESSAGES } from '@/domain/messages'
import type { FigureToCheck } from './contract'

/** Enough that no two figures of an office share it. */
const SEAL_DIGITS = 24

/** What a tick is for. Which metric says it does not matter: the same figure in another row is the same figure. */
const sealOf = (
  { id: _id, place: _place, section: _section, ...facts }: ManuscriptMetric,
  around: unknown,
  source: string,
): string => sha256(canonical({ facts, around: around ?? null, source })).slice(0, SEAL_DIGITS)

/** `numbers`: those that readers know the figures by (domain/figure-numbers.ts). */
export const figuresToCheck = (
  manuscript: Manuscript,
  live: Manuscript | null,
  numbers = figureNumbers([manuscript]),
): FigureToCheck[] => {
  const { language, sections } = manuscript
  const headings = new Map(sections.map(({ id, heading }) => [id, heading]))
  const sentences = figureSentences(manuscript)
  const before = new Map(live?.metrics.map((metric) => [metric.id, metric]))
  return numberedFigures({ manuscript, numbers, cited: {} }).all.map(({ number, metric, ids }) => {
    const around = ids.map((id) => sentences.get(id)).find((one) => one !== undefined) ?? null
    const source = sourceOf(metric, manuscript)
    const beside = unitBeside(metric, language)
    const period = periodOf(metric, language)
    const was = ids.map((id) => before.get(id)).find((one) => one !== undefined)
    const wasPeriod = was && live ? periodOf(was, live.language) : ''
    return {
      number,
      ids,
      seal: sealOf(metric, around, source),
      words: metric.words,
      beside,
      exact: exactBeyond(`${metric.words}${beside}`, metric),
      name: metric.label,
      way:
        metric.direction && metric.role !== 'change' && metric.role !== 'rate'
          ? DIRECTION_MESSAGES[metric.direction][language]
          : null,
      period,
      inherited: metric.periodInherited,
      source,
      sourcePlace: metric.sourcePlace,
      sourceLink: metric.sourceLink,
      cites: metric.cites ? `${metric.cites.title} · ${metric.cites.words}` : null,
      heading: headings.get(metric.section ?? '') ?? PLACE_MESSAGES[metric.place][language],
      around,
      published: was
        ? { words: was.words, period: wasPeriod, isSame: was.words === metric.words && was.value === metric.value }
        : null,
    }
  })
}

/** How many of a manuscript's figures are among the ticks, and how many it has. */
export const checkedAmong = (manuscript: Manuscript, ticks: ReadonlySet<string>): { checked: number; of: number } => {
  const figures = figuresToCheck(manuscript, null)
  return { checked: figures.filter(({ seal }) => ticks.has(seal)).length, of: figures.length }
}
