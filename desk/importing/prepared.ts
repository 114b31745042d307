// Everything a new article is to hold, worked out before a transaction begins: its sections with their figures bound,
// its metrics with what their words say, each with an id. What takes time is done here, in slices; storing is a few
// inserts.
import { setImmediate as turn } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { generateNKeysBetween } from 'payload/shared'
import { freshId } from '@/database/bulk-insert'
import type { Found } from '@/domain/figures/mark'
import { LONGEST, longerThan, MOST_FIGURES, MOST_SECTIONS } from '@/domain/lengths'
import type { Metric } from '@/payload-types'
import { metricOf } from '../figures/figure-nodes'
import { withOwnDollar } from '../figures/own-dollar'
import { statedAs } from '../figures/stated-as'
import type { EditorNode } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'
import { notAllowed } from '../request/refusal-answer'
import { metricFrom } from '../saving/metric-hooks'
import { measured } from '../saving/within-limits'
import { markedTexts, type Marked } from './marked'
import type { Parts } from './parts'
import { describePictures, type Stored } from './store-pictures'

type Field = Record<string, unknown>
export type Prepared = {
  row: Field
  sections: (Field & { id: string })[]
  metrics: (Field & { id: string })[]
}

/** Figures that were named by their place among those found are named by their metrics. */
const nameFigures = (node: EditorNode, ids: readonly string[]): void => {
  const place = metricOf(node)
  if (place !== null) node.metric = ids[Number(place)]!
  for (const child of node.children ?? []) nameFigures(child, ids)
}

/** How long one slice of work may take before everybody else in this process gets a turn. */
const SLICE_MS = 8
const slicing = () => {
  let began = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - began < SLICE_MS) return
    await turn()
    began = performance.now()
  }
}

const tooManyFigures = (req: PayloadRequest) =>
  notAllowed(req, 422, {
    zh: `文中的数据超过 ${MOST_FIGURES} 个，请拆成几篇导入。`,
    en: `The text has more than ${MOST_FIGURES.toLocaleString('en')} figures; please split it into several releases.`,
  })

const tooManySections = {
  zh: `文中的章节超过 ${MOST_SECTIONS} 个，请拆成几篇导入。`,
  en: `The text has more than ${MOST_SECTIONS} sections; please split it into several releases.`,
}

/**
 * `marked`: the figures of its texts, where they were found before; `stored`: its pictures in the library. @throws a
 * refusal (422) where a part is longer than its field, or the figures are too many.
 */
export const prepared = async (
  req: PayloadRequest,
  parts: Parts,
  marked: Marked = markedTexts(parts),
  stored: Stored = new Map(),
): Promise<Prepared> => {
  const { sections, summary: _summary, lead: _lead, date, ...row } = parts
  if (parts.title.length > LONGEST.title) throw notAllowed(req, 422, longerThan('title', LONGEST.title))
  if ((parts.setAside?.length ?? 0) > LONGEST.setAside)
    throw notAllowed(req, 422, longerThan('setAside', LONGEST.setAside))
  if (sections.length > MOST_SECTIONS) throw notAllowed(req, 422, tooManySections)

  const pause = slicing()
  const withDollar = await withOwnDollar(req, parts.source)
  const metrics: Prepared['metrics'] = []
  const add = (found: Found, place: Metric['place'], section: string | null): string => {
    if (metrics.length >= MOST_FIGURES) throw tooManyFigures(req)
    const id = freshId(req)
    metrics.push({ id, ...metricFrom(req, statedAs(withDollar(found), place, section)), lockVersion: 1 })
    return id
  }
  const text = async (
    { body, found }: Marked['lead'],
    place: 'summary' | 'lead' | 'section',
    section: string | null,
  ) => {
    const ids: string[] = []
    for (const one of found) {
      await pause()
      ids.push(add(one, place, section))
    }
    const state = toEditor(body)
    nameFigures(state.root, ids)
    describePictures(state.root, stored)
    const measure = measured(state)
    if ('refused' in measure) throw notAllowed(req, 422, measure.refused)
    const part = place === 'section' ? 'body' : place
    if (measure.signs > LONGEST[part]) throw notAllowed(req, 422, longerThan(part, LONGEST[part]))
    return state
  }

  for (const found of marked.title) add(found, 'title', null)
  const summary = await text(marked.summary, 'summary', null)
  const lead = await text(marked.lead, 'lead', null)
  const keys = generateNKeysBetween(null, null, sections.length)
  const made: Prepared['sections'] = []
  for (const [index, { heading, level }] of sections.entries()) {
    if (heading.length > LONGEST.heading) throw notAllowed(req, 422, longerThan('heading', LONGEST.heading))
    const id = freshId(req)
    made.push({
      id,
      heading,
      level: level === 2 ? '2' : '1',
      body: await text(marked.sections[index]!, 'section', id),
      lockVersion: 1,
      _sections_sections_order: keys[index],
    })
  }
  return {
    row: { ...row, summary, lead, date: date ? `${date}T12:00:00.000Z` : null },
    sections: made,
    metrics,
  }
}
