// What the desk says of a text that nobody has saved yet: what its checks find, and which of its numbers are no figures
// so far, each with what it would be as one. Nothing is written.
import type { Payload, PayloadRequest } from 'payload'
import { readingsIn, unmarkedOf, type UnmarkedFigure } from '@/domain/figures/unmarked'
import type { Article } from '@/payload-types'
import { unmarkedInText } from '../figures/mark-text'
import { withOwnDollar } from '../figures/own-dollar'
import { statedAs } from '../figures/stated-as'
import type { ArticleRows } from '../manuscript/article-rows'
import { articleTexts } from '../manuscript/article-texts'
import { buildManuscript, settingsOf } from '../manuscript/build-manuscript'
import { requireRole } from '../request/require-role'
import { readAs, type Actor } from '../request/transaction'
import { metricFrom } from '../saving/metric-hooks'
import { lastEditionOf } from '../workflow/facts'
import { spoken } from '../workflow/spoken'
import type { SheetCheck, SheetNumber } from './contract'
import { planOf, rowsAfter } from './plan'
import { figureOf, storedSheet } from './read-sheet'
import type { SheetSent } from './sheet-schema'

/** Of an article that is not there yet. */
const NOTHING: ArticleRows = { article: { id: '' } as Article, sections: [], metrics: [] }

const asNumber = (req: PayloadRequest, found: UnmarkedFigure, dismissed: ReadonlySet<string>): SheetNumber[] => {
  const { place, section, line, start, words, ready, identity } = found
  if (!ready) return []
  const figure = figureOf({ ...metricFrom(req, statedAs(found, place, section)) } as never)
  return [{ place, section, line, start, words, ready, dismissed: dismissed.has(identity), figure }]
}

export const checkSheet = (payload: Payload, actor: Actor, id: string | null, sent: SheetSent): Promise<SheetCheck> =>
  readAs(payload, actor, async (req) => {
    requireRole(req, 'editor')
    const stored = id === null ? NOTHING : await storedSheet(req, id)
    const after = rowsAfter(stored, await planOf(req, stored, sent))
    const { date, ...fields } = sent.fields
    const rows: ArticleRows = {
      ...after,
      article: { ...after.article, ...fields, ...(date !== undefined && { date }) } as Article,
    }
    const built = await buildManuscript(
      req,
      rows,
      id === null ? null : await lastEditionOf(req, id),
      await settingsOf(req),
    )
    const words = new Map(rows.metrics.map((metric) => [String(metric.id), metric.words]))
    const wordsOf = (metric: string) => words.get(metric) ?? '？'
    const readingsAt = readingsIn(built.manuscript)
    const withDollar = await withOwnDollar(req, rows.article.source)
    const dismissed = new Set(rows.article.dismissed ?? [])
    const numbers = [
      ...unmarkedOf({ ...built.manuscript, summary: [], lead: [], sections: [] }),
      ...articleTexts(rows.article, rows.sections).flatMap((text) => unmarkedInText(text, wordsOf, readingsAt(text))),
    ]
    return {
      issues: spoken(req, built),
      numbers: numbers.flatMap((found) => asNumber(req, withDollar(found), dismissed)),
    }
  })
