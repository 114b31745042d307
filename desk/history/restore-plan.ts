// What restoring writes: which rows become as they were, which come back, and which go.
import { figuresIn } from '../figures/figure-nodes'
import type { ArticleRows } from '../manuscript/article-rows'
import { articleTexts, SECTION_ORDER } from '../manuscript/article-texts'
import type { EditorState } from '../manuscript/editor-state'
import { orderKeys } from '../sheet/section-order'
import { articleFields, metricFields, sectionFields, type Fields } from './kept-rows'

export type PartName = 'sections' | 'metrics'
/** A row to be written; `isNew`: it is not there now. */
export type RestoredPart = { id: string; data: Fields; isNew: boolean }
export type RestorePlan = {
  /** What changes on the article's own row; null: nothing. */
  article: Fields | null
  sections: RestoredPart[]
  metrics: RestoredPart[]
  gone: Record<PartName, string[]>
}

/** What a row must be given to be as it was; what it had not, it loses. Null: it is as it was. */
const changes = (now: Fields, then: Fields): Fields | null => {
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])].filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(then[name]),
  )
  if (names.length === 0) return null
  return Object.fromEntries(names.map((name) => [name, then[name] ?? (Array.isArray(now[name]) ? [] : null)]))
}

const restored = <T extends { id: string }>(
  now: readonly T[],
  then: readonly T[],
  fieldsOf: (row: T) => Fields,
): RestoredPart[] => {
  const there = new Map(now.map((row) => [String(row.id), row]))
  return then.flatMap((row): RestoredPart[] => {
    const id = String(row.id)
    const present = there.get(id)
    const { id: _id, ...data } = fieldsOf(row)
    if (!present) return [{ id, data, isNew: true }]
    const changed = changes(fieldsOf(present), fieldsOf(row))
    return changed ? [{ id, data: changed, isNew: false }] : []
  })
}

const missing = (now: readonly { id: string }[], then: readonly { id: string }[]): string[] => {
  const kept = new Set(then.map(({ id }) => String(id)))
  return now.map(({ id }) => String(id)).filter((id) => !kept.has(id))
}

/** The whole as it was. */
export const wholePlan = (now: ArticleRows, then: ArticleRows): RestorePlan => ({
  article: changes(articleFields(now.article), articleFields(then.article)),
  sections: restored(now.sections, then.sections, sectionFields),
  metrics: restored(now.metrics, then.metrics, metricFields),
  gone: { sections: missing(now.sections, then.sections), metrics: missing(now.metrics, then.metrics) },
})

const statedIn = (body: unknown): Set<string> =>
  new Set(figuresIn(body as EditorState | null).map(({ metric }) => metric))

/** The metrics that other texts than this section state. */
const statedElsewhere = ({ article, sections }: ArticleRows, section: string): Set<string> =>
  new Set(
    articleTexts(article, sections)
      .filter((text) => text.section !== section)
      .flatMap(({ state }) => figuresIn(state).map(({ metric }) => metric)),
  )

/** The sections of now with this one among them: where it stands, or behind the one that it stood behind. */
const inOrder = (now: ArticleRows, then: ArticleRows, section: ArticleRows['sections'][number]) => {
  const id = String(section.id)
  const here = now.sections.map((one) => (String(one.id) === id ? section : one))
  if (here.includes(section)) return here
  const before = then.sections.slice(0, then.sections.indexOf(section)).map((one) => String(one.id))
  const at = now.sections.findLastIndex((one) => before.includes(String(one.id)))
  return now.sections.toSpliced(at + 1, 0, section)
}

/**
 * One section as it was, with the figures that it states: they are one with those of the other texts. It stays where it
 * stands now. What only it states now, and did not then, goes. Null where there was no such section.
 */
export const sectionPlan = (now: ArticleRows, then: ArticleRows, id: string): RestorePlan | null => {
  const section = then.sections.find((one) => String(one.id) === id)
  if (!section) return null
  const present = now.sections.find((one) => String(one.id) === id)
  const order = inOrder(now, then, section)
  const keys = orderKeys(order.map((one) => (one === section ? present : one)?.[SECTION_ORDER] ?? null))
  const ordered = order.map((one, at) => ({ ...one, [SECTION_ORDER]: keys[at]! }))
  const stated = statedIn(section.body)
  const elsewhere = statedElsewhere(now, id)
  const metrics = then.metrics
    .filter((one) => stated.has(String(one.id)))
    .map((one) => {
      const here = now.metrics.find((other) => String(other.id) === String(one.id))
      const placed =
        elsewhere.has(String(one.id)) && here
          ? { place: here.place, section: here.section ?? null }
          : { place: 'section' as const, section: id }
      return { ...one, ...placed }
    })
  const leaving = [...statedIn(present?.body)].filter((metric) => !stated.has(metric) && !elsewhere.has(metric))
  return {
    article: null,
    sections: restored(now.sections, ordered, sectionFields),
    metrics: restored(now.metrics, metrics, metricFields),
    gone: {
      sections: [],
      metrics: now.metrics
        .filter((one) => leaving.includes(String(one.id)) && one.place !== 'title')
        .map((one) => String(one.id)),
    },
  }
}

export const isEmptyPlan = ({ article, sections, metrics, gone }: RestorePlan): boolean =>
  article === null && sections.length + metrics.length + gone.sections.length + gone.metrics.length === 0

/** The same plan where some of its rows get other ids, because their own belong to another article now. */
export const withIds = (plan: RestorePlan, ids: ReadonlyMap<string, string>): RestorePlan => {
  if (ids.size === 0) return plan
  const named = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value, (key, one: unknown) =>
        (key === 'metric' || key === 'section' || key === 'id') && typeof one === 'string'
          ? (ids.get(one) ?? one)
          : one,
      ),
    ) as T
  return { ...plan, article: named(plan.article), sections: named(plan.sections), metrics: named(plan.metrics) }
}
