// The words of figures in a text (decision 021). Who opens a summary, a lead or a section reads the words of each
// metric in its place; who saves it enters them: other words are the metric's words from then on, and words that are no
// figure (any more) are text.
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, FieldHook, PayloadRequest } from 'payload'
import { rowById, rows } from '@/database/rows'
import { readQuantity } from '@/domain/figures/typed-quantity'
import type { Metric } from '@/payload-types'
import { articleTexts, sectionsOf, type TextPlace } from '../manuscript/article-texts'
import type { EditorNode, EditorState } from '../manuscript/editor-state'
import { toEditor } from '../manuscript/to-editor'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { oneSaveOf } from '../saving/article-row'
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

/** What a save says: the metrics that its texts name, and the words that it gives to some of them. */
type Saying = { metrics: ReadonlyMap<string, Metric>; given: ReadonlyMap<string, string> }

/** Only figures of these articles are figures; those of others are words. */
const sayingOf = async (
  req: PayloadRequest,
  stated: readonly Said[],
  articles: readonly (string | null)[],
): Promise<Saying> => {
  const metrics = new Map([...(await metricsOf(req, stated))].filter(([, one]) => articles.includes(idOf(one.article))))
  return { metrics, given: entered(req, stated, metrics) }
}

const give = async (req: PayloadRequest, { given }: Saying): Promise<void> => {
  for (const [id, words] of given)
    await req.payload.update({ req, overrideAccess: false, depth: 0, collection: 'metrics', id, data: { words } })
}

/** The text as it will be stored. */
const taken = (state: EditorState, { metrics, given }: Saying): EditorState =>
  withEachFigure(state, (said, node) => stored(said, node, metrics.get(said.metric), given.get(said.metric)))

/** In reading order. */
const statedBy = (state: EditorState, { metrics }: Saying): Metric[] =>
  figuresIn(state).flatMap(({ metric }) => metrics.get(metric) ?? [])

/** Saving a section. One that moves takes its text along as it is: its metrics follow, or the checks say so. */
export const takeSectionWords: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const body = data.body as EditorState | null | undefined
  const stated = figuresIn(body)
  if (!body || stated.length === 0) return data
  const saying = await sayingOf(req, stated, [idOf(data.article), idOf(originalDoc?.article)])
  await give(req, saying)
  if (originalDoc) await settle(req, statedBy(body, saying), { place: 'section', section: String(originalDoc.id) })
  return { ...data, body: taken(body, saying) }
}

/** An article that is being made has no metrics yet but those an import makes with it, whose figures have no words. */
const wordsOnly = (state: EditorState): EditorState =>
  withEachFigure(state, (said, node) => (said.words.trim() ? (node.children ?? []) : [node]))

/** What a save of an article says, for whatever follows from it in the same request. */
export type SavingArticle = {
  id: string
  title: unknown
  /** The metrics as they were, with the words that are given to them. */
  given: { metric: Metric; words: string }[]
}

/**
 * Saving an article: its summary and its lead. A figure that is corrected there is corrected in the title that is being
 * saved (desk/citations/propagate-correction.ts).
 */
export const takeArticleWords: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const own = (['summary', 'lead'] as const).flatMap((place) => {
    const state = data[place] as EditorState | null | undefined
    return state && figuresIn(state).length > 0 ? [{ place, state }] : []
  })
  if (own.length === 0) return data
  if (!originalDoc) return { ...data, ...Object.fromEntries(own.map(({ place, state }) => [place, wordsOnly(state)])) }
  const [id, title] = [String(originalDoc.id), (data.title ?? originalDoc.title) as unknown]
  const saying = await sayingOf(
    req,
    own.flatMap(({ state }) => figuresIn(state)),
    [id],
  )
  const given = [...saying.given].map(([metric, words]) => ({ metric: saying.metrics.get(metric)!, words }))
  const saving: SavingArticle = { id, title, given }
  req.context.savingArticle = saving
  await give(req, saying)
  delete req.context.savingArticle
  const settled = new Set<Metric>()
  for (const { place, state } of own) {
    const here = statedBy(state, saying).filter((metric) => !settled.has(metric))
    await settle(req, new Set(here), { place, section: null })
    here.forEach((metric) => settled.add(metric))
  }
  return {
    ...data,
    ...Object.fromEntries(own.map(({ place, state }) => [place, taken(state, saying)])),
    ...(saving.title !== title && { title: saving.title }),
  }
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
  // Who saves the whole text says himself what stands there.
  if (metric && oneSaveOf(req, idOf(metric.article) ?? '')) return
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
