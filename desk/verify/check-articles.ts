// Every article against its ledger entries and its contributions, and every history against the article it is of.
import { createLocalReq } from 'payload'
import { row, rowById, rows } from '@/database/rows'
import { CHANGES_ELSEWHERE } from '@/domain/ledger'
import { standingOf } from '@/domain/standing'
import { isLocked } from '@/domain/workflow'
import type { Article, Contribution } from '@/payload-types'
import { isAsPublished } from '../history/as-published'
import { rowsOf } from '../manuscript/article-rows'
import { buildManuscript, settingsOf } from '../manuscript/build-manuscript'
import { articleTroubles, historyTroubles, isTouched, type Told } from './article-against-ledger'
import { entriesFor, everyPage, grouped, type Context } from './pages'
import { partTroubles } from './parts'
import { snapshotTroubles } from './snapshots'

const contributionsFor = async ({ payload }: Context, articles: string[]): Promise<Map<string, Contribution[]>> =>
  grouped(
    await rows(payload, 'contributions', { article: { in: articles } }, { sort: 'revision' }),
    ({ article }) => article ?? '',
  )

const toldOf = async (context: Context, articles: string[]): Promise<Map<string, Told>> => {
  const entries = await entriesFor(context, articles)
  const contributions = await contributionsFor(context, articles)
  return new Map(
    articles.map((id) => [id, { entries: entries.get(id) ?? [], contributions: contributions.get(id) ?? [] }]),
  )
}

/**
 * The text that is being judged is the one that was submitted, unless something it takes from elsewhere has changed
 * since.
 */
const submittedTroubles = async ({ payload }: Context, article: Article, { entries }: Told): Promise<string[]> => {
  const stage = article.stage ?? 'draft'
  if (!isLocked(stage)) return []
  const submission = entries.findLast(({ action, outcome }) => action === 'submit' && outcome === 'done')
  const { submitted } = standingOf(entries, false)
  if (!submission || !submitted) return []
  const req = await createLocalReq({}, payload)
  const lastEdition = await row(req, 'editions', { article: { equals: String(article.id) } }, '-number')
  const { fingerprint } = await buildManuscript(req, await rowsOf(req, article), lastEdition, await settingsOf(req))
  if (fingerprint === submitted.fingerprint) return []
  const elsewhere = await row(payload, 'ledger', {
    and: [
      { seq: { greater_than: submission.seq } },
      { action: { in: [...CHANGES_ELSEWHERE] } },
      { outcome: { equals: 'done' } },
    ],
  })
  return elsewhere ? [] : ['its text is not the one that was submitted']
}

const isEdited = async ({ payload }: Context, article: Article, told: Told): Promise<boolean> => {
  if (!isTouched(told) || !article.edition) return isTouched(told)
  const req = await createLocalReq({}, payload)
  return !(await isAsPublished(req, await rowsOf(req, article)))
}

const troublesOf = async (context: Context, article: Article, told: Told): Promise<string[]> => {
  const troubles = articleTroubles(article, told, await isEdited(context, article, told))
  return troubles.length > 0 ? troubles : submittedTroubles(context, article, told)
}

const checkStored = async (context: Context): Promise<Set<string>> => {
  const seen = new Set<string>()
  for await (const page of everyPage(context, 'articles')) {
    const told = await toldOf(
      context,
      page.map(({ id }) => String(id)),
    )
    for (const article of page) {
      const id = String(article.id)
      seen.add(id)
      if ((await troublesOf(context, article, told.get(id)!)).length === 0) continue
      // Somebody may have saved or acted between the readings: look once more at how it is now.
      const now = await rowById(context.payload, 'articles', id)
      if (now)
        for (const trouble of await troublesOf(context, now, (await toldOf(context, [id])).get(id)!))
          context.say(`article ${id}: ${trouble}`)
    }
    for (const trouble of await partTroubles(context, told)) context.say(trouble)
    for (const trouble of await snapshotTroubles(context, told.keys())) context.say(trouble)
  }
  return seen
}

/** Articles of which something is told and nothing is stored. */
const checkGone = async (context: Context, ids: ReadonlySet<string>): Promise<void> => {
  for (const id of ids) {
    if (await rowById(context.payload, 'articles', id)) continue
    const told = (await toldOf(context, [id])).get(id)!
    if (!told.entries.some(({ action, outcome }) => action === 'erase' && outcome === 'done'))
      context.say(`article ${id}: something is told of it, but it is not stored`)
    for (const trouble of historyTroubles(told)) context.say(`article ${id}: ${trouble}`)
  }
}

/** `inLedger`: the articles that the ledger's entries name. */
export const checkArticles = async (context: Context, inLedger: ReadonlySet<string>): Promise<void> => {
  const stored = await checkStored(context)
  const gone = new Set([...inLedger].filter((id) => !stored.has(id)))
  for await (const page of everyPage(context, 'contributions'))
    for (const { article } of page) if (article && !stored.has(article)) gone.add(article)
  await checkGone(context, gone)
}
