// Which figures the texts of an article state, and where each stands first; and what in those texts is in the way.
import { issue, type Issue, type Place } from '@/domain/checks/reading/issue'
import { bind } from '@/domain/figures/bind'
import type { ManuscriptMetric } from '@/domain/manuscript'
import { PLACE_MESSAGES } from '@/domain/messages'
import { metricsIn, runsOf, type Block } from '@/domain/text'
import type { Metric } from '@/payload-types'
import type { TextPlace } from './article-texts'
import type { Trouble } from './from-editor'

export type StatedIn = Pick<ManuscriptMetric, 'place' | 'section'>
/** A text as the manuscript will hold it; `heading`: what people call it. */
export type PlacedText = TextPlace & { heading: string; blocks: Block[]; troubles: Trouble[]; damaged: boolean }

const placeOf = ({ place, section }: TextPlace): Place =>
  place === 'section' ? { part: 'section', id: section } : { part: place }

export const textIssues = (texts: readonly PlacedText[], known: ReadonlyMap<string, Metric>): Issue[] =>
  texts.flatMap((text) => {
    const [place, { heading }] = [placeOf(text), text]
    const isLost = metricsIn(runsOf(text.blocks)).some((metric) => !known.has(metric))
    return [
      ...text.troubles.map(({ code, ...values }) => issue(code, place, { heading, ...values })),
      ...(isLost ? [issue('figure-lost', place, { heading })] : []),
      ...(text.damaged ? [issue('picture-damaged', place, { heading })] : []),
    ]
  })

const bindable = ({ id, words, label }: Metric) => ({ id: String(id), words, label: label ?? '' })

/** By metric, in reading order. The title is plain words: its figures are looked for in it. */
export const statedFigures = (
  title: string,
  texts: readonly (TextPlace & { blocks: Block[] })[],
  metrics: readonly Metric[],
): Map<string, StatedIn> => {
  const inTitle = bind(title ? [title] : [], metrics.filter(({ place }) => place === 'title').map(bindable))
  const stated = new Map<string, StatedIn>(
    metricsIn(inTitle.passages).map((metric) => [metric, { place: 'title', section: null }]),
  )
  for (const { place, section, blocks } of texts)
    for (const metric of metricsIn(runsOf(blocks))) if (!stated.has(metric)) stated.set(metric, { place, section })
  return stated
}

export const unstatedIssues = (stated: ReadonlyMap<string, StatedIn>, metrics: readonly Metric[]): Issue[] =>
  metrics
    .filter(({ id }) => !stated.has(String(id)))
    .map(({ id, place, words }) =>
      place === 'title'
        ? issue('figure-not-stated', { part: 'metric', id: String(id) }, { words, part: PLACE_MESSAGES[place] })
        : issue('metric-unused', { part: 'metric', id: String(id) }, { words }),
    )
