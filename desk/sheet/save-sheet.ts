// Saving a sheet: one transaction, one revision of the article, one contribution for each part that changed. The same
// rules decide as for a save of any part alone: role, lock, staleness, lengths.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { row } from '@/database/rows'
import { LONGEST, longerThan } from '@/domain/lengths'
import type { Article, Section } from '@/payload-types'
import type { SavingArticle } from '../figures/figure-words'
import { storeMetrics, storeSections } from '../importing/create-article'
import type { ArticleRows } from '../manuscript/article-rows'
import type { EditorState } from '../manuscript/editor-state'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, type Actor } from '../request/transaction'
import { asOneSave } from '../saving/article-row'
import { measured } from '../saving/within-limits'
import type { SheetFields, SheetSaved } from './contract'
import { planOf, type SheetPlan } from './plan'
import { fieldsOf, sheetOf, storedSheet } from './read-sheet'
import { orderKeys } from './section-order'
import { savedSheetSchema, type SheetSent } from './sheet-schema'

const how = (req: PayloadRequest) => ({ req, overrideAccess: false, depth: 0 }) as const

const measure = (req: PayloadRequest, part: 'summary' | 'lead' | 'body', state: EditorState): number => {
  const found = measured(state)
  if ('refused' in found) throw notAllowed(req, 422, found.refused)
  if (found.signs > LONGEST[part]) throw notAllowed(req, 422, longerThan(part, LONGEST[part]))
  return found.signs
}

/** Lengths of all parts and of the whole, before anything is done with them. @throws 422 */
const measurePlan = (req: PayloadRequest, { title, own, sections }: SheetPlan): void => {
  if (title.length > LONGEST.title) throw notAllowed(req, 422, longerThan('title', LONGEST.title))
  if (own.summary) measure(req, 'summary', own.summary)
  if (own.lead) measure(req, 'lead', own.lead)
  const long = sections.find(({ heading }) => heading.length > LONGEST.heading)
  if (long) throw notAllowed(req, 422, longerThan('heading', LONGEST.heading))
  const signs = sections.reduce((sum, { body }) => sum + measure(req, 'body', body), 0)
  if (signs > LONGEST.document) throw notAllowed(req, 422, longerThan('document', LONGEST.document))
}

const ORDER = '_sections_sections_order'
const orderOf = (section: Section | undefined): string | null =>
  ((section as Record<string, unknown> | undefined)?.[ORDER] as string | null | undefined) ?? null

/** New sections are there before any figure is said to stand in them. */
const addSections = (req: PayloadRequest, article: string, { sections }: Ordered): Promise<void> =>
  storeSections(
    req,
    article,
    sections
      .filter(({ isNew }) => isNew)
      .map(({ id, heading, level, body, key }) => ({ id, heading, level, body, lockVersion: 1, [ORDER]: key })),
  )

const changeSections = async (req: PayloadRequest, { sections }: Ordered): Promise<void> => {
  for (const { id, heading, level, body, key, isNew, isChanged, isMoved } of sections) {
    if (isNew || (!isChanged && !isMoved)) continue
    const data = { ...(isChanged && { heading, level, body }), ...(isMoved && { [ORDER]: key }) }
    await req.payload.update({ ...how(req), collection: 'sections', id, data: data as never })
  }
}

type Ordered = { sections: (SheetPlan['sections'][number] & { key: string; isMoved: boolean })[] }
const ordered = (stored: ArticleRows, { sections }: SheetPlan): Ordered => {
  const were = new Map(stored.sections.map((section) => [String(section.id), orderOf(section)]))
  const keys = orderKeys(sections.map(({ id }) => were.get(id) ?? null))
  return {
    sections: sections.map((section, at) => ({
      ...section,
      key: keys[at]!,
      isMoved: keys[at] !== were.get(section.id),
    })),
  }
}

/**
 * The metrics that are there already; a correction of one is one everywhere (desk/citations/propagate-correction.ts).
 */
const changeMetrics = async (req: PayloadRequest, id: string, plan: SheetPlan): Promise<string> => {
  const given = plan.changedMetrics.flatMap(({ metric, data }) =>
    typeof data.words === 'string' ? [{ metric, words: data.words }] : [],
  )
  const saving: SavingArticle = { id, title: plan.title, given }
  req.context.savingArticle = saving
  for (const { metric, data } of plan.changedMetrics)
    await req.payload.update({ ...how(req), collection: 'metrics', id: metric.id, data })
  delete req.context.savingArticle
  return saving.title as string
}

const changedFields = (stored: SheetFields, fields: SheetSent['fields']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && (value || null) !== stored[name as keyof SheetFields])
      .map(([name, value]) => [name, name === 'date' && value ? `${value}T12:00:00.000Z` : value]),
  )

/** The parts of an article besides its own row; answers its title, which a corrected figure may have changed. */
const writeParts = async (req: PayloadRequest, id: string, stored: ArticleRows, plan: SheetPlan): Promise<string> => {
  const parts = ordered(stored, plan)
  await addSections(req, id, parts)
  const title = await changeMetrics(req, id, plan)
  if (plan.newMetrics.length > 0)
    await storeMetrics(
      req,
      id,
      plan.newMetrics.map((metric) => ({ ...metric, lockVersion: 1 })),
    )
  await changeSections(req, parts)
  return title
}

const write = async (
  req: PayloadRequest,
  stored: ArticleRows,
  plan: SheetPlan,
  fields: Record<string, unknown>,
): Promise<void> => {
  const id = String(stored.article.id)
  const title = await writeParts(req, id, stored, plan)
  const data = { ...fields, ...plan.own, ...(title !== (stored.article.title ?? '') && { title }) }
  if (Object.keys(data).length > 0)
    await req.payload.update({ ...how(req), collection: 'articles', id, data: data as never })
  for (const section of plan.deletedSections)
    await req.payload.delete({ ...how(req), collection: 'sections', id: section })
  for (const metric of plan.deletedMetrics) await req.payload.delete({ ...how(req), collection: 'metrics', id: metric })
}

const changesAnything = (stored: ArticleRows, plan: SheetPlan, fields: Record<string, unknown>): boolean =>
  plan.title !== (stored.article.title ?? '') ||
  Object.keys(plan.own).length > 0 ||
  Object.keys(fields).length > 0 ||
  plan.sections.some(({ isChanged }) => isChanged) ||
  plan.sections.map(({ id }) => id).join() !== stored.sections.map(({ id }) => String(id)).join() ||
  plan.newMetrics.length + plan.changedMetrics.length + plan.deletedMetrics.length > 0

const STALE = {
  zh: '在您打开之后，这里已有人保存过。您写的内容还在这个页面上：对照两边，再保存。',
  en: 'Somebody saved this after you opened it. What you wrote is still on this page: compare the two, then save again.',
}

/** Who saved last. */
const lastWriter = async (req: PayloadRequest, article: string): Promise<string | null> =>
  (await row(req, 'contributions', { article: { equals: article } }, '-revision'))?.person ?? null

/** What was written on top of an older sheet is refused with the one that is there now. @throws 409 */
export const saveSheet = (
  payload: Payload,
  actor: Actor,
  id: string,
  sent: z.infer<typeof savedSheetSchema>,
): Promise<SheetSaved> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const stored = await storedSheet(req, id)
    const there = sheetOf(stored)
    if (there.base !== sent.base)
      throw notAllowed(req, 409, STALE, { reason: 'stale', sheet: there, by: await lastWriter(req, id) })
    const plan = await planOf(req, stored, sent)
    measurePlan(req, plan)
    const fields = changedFields(fieldsOf(stored.article), sent.fields)
    if (!changesAnything(stored, plan, fields)) return { ...there, renamed: plan.renamed }
    await asOneSave(req, id, () => write(req, stored, plan, fields))
    return { ...sheetOf(await storedSheet(req, id)), renamed: plan.renamed }
  })

/** A new article from a sheet: its row and all of its parts are one save. */
export const createSheet = (payload: Payload, actor: Actor, sent: SheetSent): Promise<SheetSaved> =>
  inTransaction(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const nothing: ArticleRows = { article: {} as Article, sections: [], metrics: [] }
    const plan = await planOf(req, nothing, sent)
    measurePlan(req, plan)
    const data = { title: plan.title, ...changedFields(fieldsOf({}), sent.fields), ...plan.own }
    const made = await req.payload.create({ ...how(req), collection: 'articles', data: data as never })
    const id = String(made.id)
    await asOneSave(req, id, () => writeParts(req, id, nothing, plan), { isMade: true })
    return { ...sheetOf(await storedSheet(req, id)), renamed: plan.renamed }
  })
