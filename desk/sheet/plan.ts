// What a save of a sheet will do: which of its parts differ from what is stored, which figures are new, changed or
// gone. Nothing is written here, so that the checks can look at a text that nobody has saved yet.
import type { PayloadRequest } from 'payload'
import { freshId, isRowId } from '@/database/bulk-insert'
import { rows } from '@/database/rows'
import { readQuantity } from '@/domain/figures/typed-quantity'
import type { Metric, Section } from '@/payload-types'
import type { Said } from '../figures/figure-nodes'
import { figuresIn } from '../figures/figure-nodes'
import type { ArticleRows } from '../manuscript/article-rows'
import type { EditorState } from '../manuscript/editor-state'
import { sameText } from '../manuscript/same-text'
import { metricFrom } from '../saving/metric-hooks'
import { composeSheet } from './compose'
import { cutSheet, storedText, type CutSection, type CutSheet } from './cut'
import type { SheetSent } from './sheet-schema'

type Place = Pick<Metric, 'place'> & { section: string | null }
export type NewMetric = { id: string } & Record<string, unknown>

export type SheetPlan = {
  title: string
  /** The texts of the article's own row that differ. */
  own: Partial<Record<'summary' | 'lead', EditorState>>
  /** All of them in their order, each as it will be stored. */
  sections: (Omit<CutSection, 'body'> & { body: EditorState; isNew: boolean; isChanged: boolean })[]
  deletedSections: string[]
  newMetrics: NewMetric[]
  /** What a save gives to metrics: their words, what was entered beside them, where they stand. */
  changedMetrics: { metric: Metric; data: Record<string, unknown> }[]
  deletedMetrics: string[]
  renamed: Record<string, string>
}

const LONGEST_WORDS = 120

/** Ids that belong to other articles, or to nothing that can be an id: they are given anew. */
const renamedIds = async (
  req: PayloadRequest,
  collection: 'sections' | 'metrics',
  wanted: readonly string[],
): Promise<Map<string, string>> => {
  const valid = wanted.filter((id) => isRowId(req, id))
  const taken = valid.length === 0 ? [] : await rows(req, collection, { id: { in: valid } })
  const foreign = new Set(taken.map(({ id }) => String(id)))
  return new Map(wanted.filter((id) => !isRowId(req, id) || foreign.has(id)).map((id) => [id, freshId(req)] as const))
}

/** Of two sections with one id the later is a new one. */
const withOwnIds = (
  req: PayloadRequest,
  sections: readonly CutSection[],
  renamed: ReadonlyMap<string, string>,
): CutSection[] => {
  const seen = new Set<string>()
  return sections.map((section) => {
    const id = renamed.get(section.id) ?? section.id
    const own = seen.has(id) ? freshId(req) : id
    seen.add(own)
    return { ...section, id: own }
  })
}

const textsOf = ({ summary, lead, sections }: CutSheet): { state: EditorState; at: Place }[] => [
  { state: summary, at: { place: 'summary', section: null } },
  { state: lead, at: { place: 'lead', section: null } },
  ...sections.map(({ id, body }) => ({ state: body, at: { place: 'section' as const, section: id } })),
]

type Stated = Said & Place
/** Every figure where it is stated first. */
const statedIn = (cut: CutSheet): Stated[] => {
  const all = [
    ...cut.titled.map((said) => ({ ...said, place: 'title' as const, section: null })),
    ...textsOf(cut).flatMap(({ state, at }) => figuresIn(state).map((said) => ({ ...said, ...at }))),
  ]
  return [...new Map(all.toReversed().map((one) => [one.metric, one] as const)).values()].toReversed()
}

const isFigure = (words: string, shared: string | null | undefined): boolean =>
  words !== '' && words.length <= LONGEST_WORDS && readQuantity(words, shared ?? '') !== null

export const planOf = async (
  req: PayloadRequest,
  stored: ArticleRows,
  { state, figures, remove }: Omit<SheetSent, 'fields'>,
): Promise<SheetPlan> => {
  const before = cutSheet(composeSheet(stored))
  const given = cutSheet(state)
  const metrics = new Map(stored.metrics.map((metric) => [String(metric.id), metric]))
  const here = new Set(stored.sections.map(({ id }) => String(id)))

  const renamed = await renamedIds(
    req,
    'sections',
    given.sections.flatMap(({ id }) => (here.has(id) ? [] : [id])),
  )
  const cut = { ...given, sections: withOwnIds(req, given.sections, renamed) }

  const stated = statedIn(cut)
  const unknown = stated.filter(({ metric }) => !metrics.has(metric) && figures[metric]).map(({ metric }) => metric)
  const newIds = await renamedIds(req, 'metrics', unknown)
  for (const [old, now] of newIds) renamed.set(old, now)

  const newMetrics: NewMetric[] = []
  const changedMetrics: SheetPlan['changedMetrics'] = []
  const kept = new Set<string>()
  for (const { metric: id, words: printed, place, section } of stated) {
    const words = printed.trim()
    const known = metrics.get(id)
    const fields = figures[id]
    if (!isFigure(words, fields?.shared ?? known?.shared)) continue
    if (known) {
      kept.add(id)
      // Where it stands follows from the texts, but for the title, which is plain words.
      const placed = (place === 'title') === (known.place === 'title') ? {} : { place, section }
      const data = changesOf(known, { ...fields, words, ...placed })
      if (Object.keys(data).length > 0) changedMetrics.push({ metric: known, data })
    } else if (fields) {
      kept.add(id)
      const own = newIds.get(id) ?? id
      newMetrics.push({ id: own, ...metricFrom(req, { ...blank, ...fields, words, place, section }) })
    }
  }
  const asStored = (text: EditorState) =>
    renameFigures(
      storedText(text, ({ metric }) => kept.has(metric)),
      newIds,
    )

  const sections = cut.sections.map((section) => {
    const was = before.sections.find(({ id }) => id === section.id)
    return {
      ...section,
      body: asStored(section.body),
      isNew: !here.has(section.id),
      isChanged:
        !was || was.heading !== section.heading || was.level !== section.level || !sameText(was.body, section.body),
    }
  })
  const there = new Set(sections.map(({ id }) => id))
  const wasStated = new Set(statedIn(before).map(({ metric }) => metric))
  return {
    title: cut.title,
    own: Object.fromEntries(
      (['summary', 'lead'] as const).flatMap((part) =>
        sameText(before[part], cut[part]) ? [] : [[part, asStored(cut[part])]],
      ),
    ),
    sections,
    deletedSections: [...here].filter((id) => !there.has(id)),
    newMetrics,
    changedMetrics,
    deletedMetrics: [...metrics.keys()].filter((id) => !kept.has(id) && (wasStated.has(id) || remove.includes(id))),
    renamed: Object.fromEntries(renamed),
  }
}

/** What a metric says that nobody has said anything of. */
const blank = {
  shared: '',
  unit: '',
  subject: null,
  measure: null,
  role: 'level' as const,
  comparison: null,
  period: null,
  periodInherited: false,
  direction: null,
  source: null,
}

/** What of this is not stored already; nothing and an empty text are the same. */
const changesOf = (known: Metric, data: Record<string, unknown>): Record<string, unknown> => {
  const plain = (value: unknown) => {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    return id === undefined || id === '' || id === false ? null : typeof id === 'number' ? String(id) : id
  }
  const own = known as unknown as Record<string, unknown>
  return Object.fromEntries(Object.entries(data).filter(([name, value]) => plain(value) !== plain(own[name])))
}

const renameFigures = (state: EditorState, ids: ReadonlyMap<string, string>): EditorState =>
  ids.size === 0
    ? state
    : (JSON.parse(
        JSON.stringify(state, (key, value: unknown) =>
          key === 'metric' && typeof value === 'string' ? (ids.get(value) ?? value) : value,
        ),
      ) as EditorState)

/** The rows as they would be after this save, for whoever wants to look before it is made. */
export const rowsAfter = (stored: ArticleRows, plan: SheetPlan): ArticleRows => {
  const changed = new Map(plan.changedMetrics.map(({ metric, data }) => [String(metric.id), data]))
  const gone = new Set(plan.deletedMetrics)
  return {
    article: { ...stored.article, ...(plan.own as object), title: plan.title },
    sections: plan.sections.map(
      ({ id, heading, level, body }) =>
        ({
          ...stored.sections.find((one) => String(one.id) === id),
          id,
          heading,
          level,
          body,
        }) as unknown as Section,
    ),
    metrics: [
      ...stored.metrics
        .filter(({ id }) => !gone.has(String(id)))
        .map((metric) => ({ ...metric, ...changed.get(String(metric.id)) }) as Metric),
      ...plan.newMetrics.map((metric) => metric as unknown as Metric),
    ],
  }
}
