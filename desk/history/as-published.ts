// Whether an article reads as its last edition left it: then nothing is being prepared, whatever was typed and taken
// back in between. Asked of the rows alone: what the office says around the text is not the article's.
import type { PayloadRequest } from 'payload'
import { canonical } from '@/domain/manuscript'
import type { Article } from '@/payload-types'
import { trimmed } from '../citations/normalize-row'
import type { ArticleRows } from '../manuscript/article-rows'
import { articleTexts } from '../manuscript/article-texts'
import { fromEditor } from '../manuscript/from-editor'
import { statedFigures } from '../manuscript/stated'
import { articleFields, metricFields } from './kept-rows'
import { snapshotAt } from './snapshot'

/** What belongs to preparing an edition, and not to its text. */
const PREPARING = ['summary', 'lead', 'changeNote', 'waivers', 'dismissed']

const own = (article: Article): object =>
  Object.fromEntries(
    Object.entries(articleFields(article))
      .filter(([name]) => !PREPARING.includes(name))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )

/** The text of these rows, in whatever form the editor last wrote it. */
const textOf = ({ article, sections, metrics }: ArticleRows): string => {
  const texts = articleTexts(article, sections).map((text) => ({ ...text, ...fromEditor(text.state) }))
  const stated = statedFigures(trimmed(article.title), texts, metrics)
  const known = new Map(metrics.map((metric) => [String(metric.id), metric]))
  return canonical([
    own(article),
    sections.map(({ id, heading, level }) => [String(id), trimmed(heading), level]),
    texts.map(({ blocks, troubles }) => [blocks, troubles]),
    [...stated].map(([metric, where]) => {
      const one = known.get(metric)
      const { createdAt: _made, place: _place, section: _section, ...fields } = one ? metricFields(one) : {}
      return [metric, where, fields]
    }),
  ])
}

/** The revision of the last edition; 0 before the first. Its manuscript is long, and not asked for. */
const lastPublished = async (req: PayloadRequest, article: string): Promise<number> => {
  const { docs } = await req.payload.db.find<{ revision: number }>({
    collection: 'editions',
    where: { article: { equals: article } },
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { revision: true },
    req,
  })
  return docs[0]?.revision ?? 0
}

export const isAsPublished = async (req: PayloadRequest, rows: ArticleRows): Promise<boolean> => {
  const id = String(rows.article.id)
  const then = await snapshotAt(req, id, await lastPublished(req, id))
  return then !== null && textOf(then) === textOf(rows)
}
