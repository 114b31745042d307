// The words of figures in a text (decision 021). Who opens a summary, a lead or a section reads the words of each metric
// in its place; who saves it enters them: other words are the metric's words from then on, and words that are no figure
// (any more) are text.
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, FieldHook, PayloadRequest } from 'payload'
import { rowById, rows } from '@/database/rows'
import { readQuantity } from '@/domain/figures/read'
import type { Metric } from '@/payload-types'
import { articleTexts, sectionsOf, type TextPlace } from '../manuscript/article-texts'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { figureNode, figuresIn, figureWithWords, textNode, withEachFigure, type Said } from './figure-nodes'

/** The longest words a metric may have (collections/metrics.ts). */
const LONGEST = 120

const metricsOf = async (req: PayloadRequest, stated: readonly Said[]): Promise<Map<string, Metric>> => {
  const ids = [...new Set(stated.map(({ metric }) => metric))]
  const found = ids.length === 0 ? [] : await rows(req, 'metrics', { id: { in: ids } })
  return new Map(found.map((metric) => [String(metric.id), metric]))
}

/** Opening a text: each figure has the words of its metric. */
export const showFigureWords: FieldHook = async ({ value, req }) => {
  const state = value as EditorState | null | undefined
  if (state?.root?.children.length === 0) return toEditor([])
  const stated = figuresIn(state)
  if (!state || stated.length === 0) return value as unknown
  const metrics = await metricsOf(req, stated)
  return withEachFigure(state, ({ metric }) => [figureWithWords(metric, metrics.get(metric)?.words ?? '？')])
}

const isReadable = (words: string, { shared }: Metric): boolean =>
  words.length <= LONGEST && readQuantity(words, shared ?? '') !== null

/** The words that this save gives to metrics. What somebody else gave them meanwhile is not overwritten unseen. */
const entered = (
  req: PayloadRequest,
  stated: readonly Said[],
  metrics: ReadonlyMap<string, Metric>,
): Map<string, string> => {
  const given = new Map<string, string>()
  for (const { metric, words: printed, read } of stated) {
    const known = metrics.get(metric)
    const words = printed.trim()
    if (!known || !words || words === known.words || words === read || given.has(metric)) continue
    if (!isReadable(words, known)) continue
    if (read !== null && read !== known.words)
      throw notAllowed(
        req,
        409,
        {
          zh: `您把“${read}”改成了“${words}”，但它已被改为“${known.words}”。您写的内容还在这个页面上：对照后再保存，就以您的为准。`,
          en: `You changed “${read}” to “${words}”, but it has become “${known.words}” meanwhile. What you wrote is still on this page: compare, and save again to keep yours.`,
        },
        { reason: 'stale' },
      )
    given.set(metric, words)
  }
  return given
}

/** Margins typed into a figure belong to the text around it. */
const margin = (text: string): EditorNode[] => (text ? [textNode(text)] : [])

const stored = (
  { metric, words: printed, read }: Said,
  node: EditorNode,
  known: Metric | undefined,
  now: string | undefined,
): EditorNode[] => {
  const words = printed.trim()
  if (!words) return [figureNode(metric)]
  if (!known || (words !== now && words !== known.words && words !== read)) return node.children ?? []
  const start = printed.indexOf(words)
  return [...margin(printed.slice(0, start)), figureNode(metric), ...margin(printed.slice(start + words.length))]
}

/** A metric says where it is stated; words that were moved take it along. No save: nothing that counts has changed. */
const settle = async (req: PayloadRequest, metrics: Iterable<Metric>, { place, section }: TextPlace): Promise<void> => {
  for (const metric of metrics)
    if (metric.place !== 'title' && (metric.place !== place || idOf(metric.section) !== section))
      await req.payload.db.updateOne({
        collection: 'metrics',
        id: metric.id,
        data: { place, section },
        req,
        returning: false,
      })
}

/**
 * The text as it will be stored. Only figures of these articles are figures in it; those of others are words. `where` is
 * null for a section that is being made.
 */
const taken = async (
  req: PayloadRequest,
  state: EditorState,
  articles: readonly (string | null)[],
  where: TextPlace | null,
): Promise<EditorState> => {
  const stated = figuresIn(state)
  if (stated.length === 0) return state
  const found = await metricsOf(req, stated)
  const metrics = new Map([...found].filter(([, { article }]) => articles.includes(idOf(article))))
  const given = entered(req, stated, metrics)
  for (const [id, words] of given)
    await req.payload.update({ req, overrideAccess: false, depth: 0, collection: 'metrics', id, data: { words } })
  if (where) await settle(req, metrics.values(), where)
  return withEachFigure(state, (said, node) => stored(said, node, metrics.get(said.metric), given.get(said.metric)))
}

/** Saving a section. One that moves takes its text along as it is: its metrics follow, or the checks say so. */
export const takeSectionWords: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const body = data.body as EditorState | null | undefined
  if (!body) return data
  const where = originalDoc ? ({ place: 'section', section: String(originalDoc.id) } as const) : null
  return { ...data, body: await taken(req, body, [idOf(data.article), idOf(originalDoc?.article)], where) }
}

/**
 * Saving an article: its summary and its lead. A figure that is corrected there is corrected in the title that is being
 * saved (desk/citations/propagate-correction.ts).
 */
export const takeArticleWords: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!originalDoc) return data
  const title: unknown = data.title ?? originalDoc.title
  const saving = { id: String(originalDoc.id), title }
  req.context.savingArticle = saving
  const texts: Record<string, unknown> = {}
  for (const place of ['summary', 'lead'] as const) {
    const state = data[place] as EditorState | null | undefined
    if (state) texts[place] = await taken(req, state, [saving.id], { place, section: null })
  }
  delete req.context.savingArticle
  return { ...data, ...texts, ...(saving.title !== title && { title: saving.title }) }
}

/** The text without this figure, its words in its place; null where it states none. */
const withoutFigure = (state: EditorState | null, { id, words }: Metric): EditorState | null =>
  state && figuresIn(state).some((said) => said.metric === String(id))
    ? withEachFigure(state, (said, node) => (said.metric === String(id) ? [textNode(words)] : [node]))
    : null

/**
 * A metric that is deleted leaves its words in the text. No save of that text: who has it open loses nothing by it.
 */
export const keepWordsInText: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const metric = await rowById(req, 'metrics', String(id))
  const article = metric && (await rowById(req, 'articles', idOf(metric.article) ?? ''))
  if (!article) return
  const texts = articleTexts(article, await sectionsOf(req, String(article.id)))
  for (const { place, section, state } of texts) {
    const kept = withoutFigure(state, metric)
    if (kept === null) continue
    const where =
      place === 'section'
        ? ({ collection: 'sections', id: section, data: { body: kept } } as const)
        : ({ collection: 'articles', id: article.id, data: { [place]: kept } } as const)
    await req.payload.db.updateOne({ ...where, req, returning: false })
  }
}
