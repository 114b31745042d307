// Reading a sheet: the rows of an article, composed as one text, with what is known of its figures.
import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Article, Metric } from '@/payload-types'
import { day, orNull } from '../citations/normalize-row'
import { figuresIn } from '../figures/figure-nodes'
import { rowsOf, type ArticleRows } from '../manuscript/article-rows'
import type { EditorState } from '../manuscript/editor-state'
import { articleOf } from '../request/article-of'
import { idOf } from '../request/ids'
import { readAs, type Actor } from '../request/transaction'
import { composeSheet } from './compose'
import type { Sheet, SheetFields, SheetFigure } from './contract'

export const storedSheet = async (req: PayloadRequest, id: string): Promise<ArticleRows> =>
  rowsOf(req, await articleOf(req, id))

export const fieldsOf = (article: Partial<Article>): SheetFields => ({
  column: idOf(article.column),
  source: orNull(article.source),
  editor: orNull(article.editor),
  date: day(article.date),
  documentNumber: orNull(article.documentNumber),
  keywords: orNull(article.keywords),
  attachments: orNull(article.attachments),
  language: article.language ?? 'zh',
  slug: orNull(article.slug),
  copyright: idOf(article.copyright),
  disclaimer: idOf(article.disclaimer),
  changeNote: orNull(article.changeNote),
})

export const figureOf = (metric: Metric): SheetFigure => ({
  words: metric.words,
  value: metric.value ?? '',
  label: metric.label ?? '',
  cites: idOf(metric.cites),
  shared: orNull(metric.shared),
  unit: orNull(metric.unit),
  subject: orNull(metric.subject),
  measure: orNull(metric.measure),
  role: metric.role ?? 'level',
  comparison: orNull(metric.comparison),
  period: orNull(metric.period),
  periodInherited: metric.periodInherited ?? false,
  direction: metric.direction ?? null,
  kind: metric.kind ?? null,
  source: orNull(metric.source),
  indicator: idOf(metric.indicator),
})

/**
 * The text and what stands beside it: whoever saves says that this is what they read. What a figure says besides its
 * words is not in it: a save sends only what of that it changes.
 */
const baseOf = (state: EditorState, fields: SheetFields): string =>
  createHash('sha256')
    .update(JSON.stringify([state, fields]))
    .digest('base64url')

export const sheetOf = (stored: ArticleRows): Sheet => {
  const { article, metrics } = stored
  const state = composeSheet(stored)
  const fields = fieldsOf(article)
  const figures = Object.fromEntries(metrics.map((metric) => [String(metric.id), figureOf(metric)]))
  const stated = new Set(figuresIn(state).map(({ metric }) => metric))
  return {
    article: String(article.id),
    base: baseOf(state, fields),
    revision: article.revision ?? 0,
    lockVersion: article.lockVersion ?? 0,
    state,
    fields,
    figures,
    unstated: Object.keys(figures).filter((id) => !stated.has(id)),
  }
}

export const readSheet = (payload: Payload, actor: Actor, id: string): Promise<Sheet> =>
  readAs(payload, actor, async (req) => sheetOf(await storedSheet(req, id)))
