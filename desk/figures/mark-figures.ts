// Figures in the text: lists the numbers that are bound to no metric, makes metrics of those an editor accepts, and
// remembers those of which an editor said that they are none.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { freshId } from '@/database/bulk-insert'
import { rows } from '@/database/rows'
import { readingsIn, unmarkedOf, type UnmarkedFigure } from '@/domain/figures/unmarked'
import { storeMetrics } from '../importing/create-article'
import { articleTexts, sectionsOf, type ArticleText } from '../manuscript/article-texts'
import { notAllowed } from '../request/refusal-answer'
import { requireRole } from '../request/require-role'
import { inTransaction, readAs, type Actor } from '../request/transaction'
import { metricFrom } from '../saving/metric-hooks'
import { factsOf } from '../workflow/facts'
import type { FiguresFound } from './contract'
import { unmarkedInText, withFigures } from './mark-text'
import { withOwnDollar } from './own-dollar'
import { inheritedPeriods, isUndated, suggestedPeriod } from './periods'
import { statedAs } from './stated-as'

const identities = z.array(z.string().max(600)).min(1).max(1000)
/**
 * What POST /api/articles/:id/figures takes: numbers to mark, numbers that are no figures, or those after all to be
 * asked about again.
 */
export const markSchema = z.union([
  z.strictObject({ accept: identities }),
  z.strictObject({ dismiss: identities }),
  z.strictObject({ restore: identities }),
])
export type MarkRequest = z.infer<typeof markSchema>

type Numbers = {
  all: UnmarkedFigure[]
  source: string | null
  dismissed: string[]
  headings: Map<string, string>
  texts: ArticleText[]
  wordsOf: (metric: string) => string
  lockVersion: number
  undated: number
  inherited: FiguresFound['inherited']
  suggestion: string | null
}

/**
 * The title as the manuscript reads it; the other texts as the editor stores them, where the words will be replaced.
 */
const numbersOf = async (req: PayloadRequest, id: string): Promise<Numbers> => {
  const {
    article,
    gathered: { manuscript },
  } = await factsOf(req, id)
  const metrics = await rows(req, 'metrics', { article: { equals: id } })
  const words = new Map(metrics.map((metric) => [String(metric.id), metric.words]))
  const wordsOf = (metric: string) => words.get(metric) ?? '？'
  const texts = articleTexts(article, await sectionsOf(req, id))
  const readingsAt = readingsIn(manuscript)
  return {
    all: [
      ...unmarkedOf({ ...manuscript, summary: [], lead: [], sections: [] }),
      ...texts.flatMap((text) => unmarkedInText(text, wordsOf, readingsAt(text))),
    ],
    source: article.source ?? null,
    dismissed: article.dismissed ?? [],
    lockVersion: article.lockVersion ?? 0,
    texts,
    wordsOf,
    undated: metrics.filter(isUndated).length,
    inherited: inheritedPeriods(metrics),
    suggestion: suggestedPeriod(manuscript),
    headings: new Map(manuscript.sections.map((section) => [section.id, section.heading])),
  }
}

const shown = ({ all, dismissed, headings, lockVersion, undated, inherited, suggestion }: Numbers): FiguresFound => {
  const none = new Set(dismissed)
  return {
    lockVersion,
    undated,
    inherited,
    suggestion,
    figures: all.map(({ identity, place, section, words, shared, label, period, before, after, unread, ready }) => ({
      identity,
      place,
      heading: section === null ? null : (headings.get(section) ?? ''),
      words,
      shared,
      label,
      period,
      before,
      after,
      unread,
      ready,
      dismissed: none.has(identity),
    })),
  }
}
export const findFigures = (payload: Payload, actor: Actor, id: string): Promise<FiguresFound> =>
  readAs(payload, actor, async (req) => shown(await numbersOf(req, id)))

const chosen = (req: PayloadRequest, all: UnmarkedFigure[], named: readonly string[]): UnmarkedFigure[] => {
  const wanted = new Set(named)
  const found = all.filter(({ identity }) => wanted.has(identity))
  if (found.length === wanted.size) return found
  throw notAllowed(
    req,
    409,
    {
      zh: '文字已经改动，这里列出的数字有的不在了。请看过新的列表再标注。',
      en: 'The text has changed: some of these numbers are no longer there. Look at the new list, then mark them.',
    },
    { reason: 'stale' },
  )
}

const accept = async (
  req: PayloadRequest,
  article: string,
  { all, texts, wordsOf, source }: Numbers,
  named: readonly string[],
): Promise<void> => {
  const found = chosen(req, all, named)
  const half = found.find(({ unread }) => unread !== null)
  if (half)
    throw notAllowed(req, 422, {
      zh: `“${half.words}”紧挨着“${half.unread}”，合起来是多少读不出来；只标一半会是错的数。请改写成普通数字再标注。`,
      en: `“${half.words}” touches “${half.unread}”, and the whole cannot be read; half of it would be a wrong figure. Write it as a plain number first.`,
    })
  const not = found.find(({ ready }) => !ready)
  if (not)
    throw notAllowed(req, 422, {
      zh: `“${not.words}”不能直接标为数据：它在链接里，或被格式隔开。`,
      en: `“${not.words}” cannot be marked as it stands: it is in a link, or is cut by formatting.`,
    })
  requireRole(req, 'editor')
  const metrics = new Map(found.map((one) => [one, freshId(req)]))
  const withDollar = await withOwnDollar(req, source)
  await storeMetrics(
    req,
    article,
    found.map((one) => ({
      id: metrics.get(one)!,
      ...metricFrom(req, statedAs(withDollar(one), one.place, one.section)),
      lockVersion: 1,
    })),
  )
  const marked = texts.flatMap(({ place, section, state }) => {
    const here = found.filter((one) => one.place === place && one.section === section)
    if (state === null || here.length === 0) return []
    const ids = here.map((one) => metrics.get(one)!)
    return [{ place, section, state: withFigures(state, wordsOf, here, ids) }]
  })
  const how = { req, overrideAccess: false, depth: 0 } as const
  for (const { section, state } of marked)
    if (section !== null)
      await req.payload.update({ ...how, collection: 'sections', id: section, data: { body: state as never } })
  const own = marked.flatMap(({ place, state }) => (place === 'section' ? [] : [[place, state]]))
  if (own.length > 0)
    await req.payload.update({ ...how, collection: 'articles', id: article, data: Object.fromEntries(own) })
}

/**
 * The field is closed to forms, so the right to write it is asked here; the hooks of the save count it like any other.
 */
const remember = async (
  req: PayloadRequest,
  article: string,
  all: UnmarkedFigure[],
  dismissed: readonly string[],
): Promise<void> => {
  requireRole(req, 'editor')
  const there = new Set(all.map(({ identity }) => identity))
  await req.payload.update({
    req,
    depth: 0,
    collection: 'articles',
    id: article,
    data: { dismissed: [...new Set(dismissed)].filter((identity) => there.has(identity)) },
  })
}

export const markFigures = (payload: Payload, actor: Actor, id: string, asked: MarkRequest): Promise<FiguresFound> =>
  inTransaction(payload, actor, async (req) => {
    const numbers = await numbersOf(req, id)
    const { all, dismissed } = numbers
    if ('accept' in asked) await accept(req, id, numbers, asked.accept)
    else if ('dismiss' in asked)
      await remember(req, id, all, [...dismissed, ...chosen(req, all, asked.dismiss).map(({ identity }) => identity)])
    else
      await remember(
        req,
        id,
        all,
        dismissed.filter((identity) => !asked.restore.includes(identity)),
      )
    return shown(await numbersOf(req, id))
  })
