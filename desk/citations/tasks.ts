// Tasks: what an article's people must decide because a figure it cites has changed where it was published. The task of
// a citing metric follows from what it cites and from what was decided; it is looked at whenever one of the two may
// have changed, in the same transaction. No text changes by itself.
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { permitted } from '@/database/guard'
import { rows } from '@/database/rows'
import { sameFinding, type Finding, type Since } from '@/domain/citation'
import type { Citation } from '@/domain/manuscript'
import type { Metric, Task } from '@/payload-types'
import { citedSince } from '@/site/cited'
import { now } from '../clock'
import { idOf } from '../request/ids'
import { citationsOf } from './cite'
import type { CitationTask } from './contract'
import { publishedRows } from './published-rows'

/** What a stored task is about. */
const findingOf = ({ since, became, edition }: Task): Finding =>
  since === 'corrected'
    ? { state: since, words: became ?? '', edition: edition ?? 0 }
    : since === 'dropped'
      ? { state: since, edition: edition ?? 0 }
      : { state: since }

const end = (req: PayloadRequest, open: readonly Task[]): Promise<unknown> =>
  permitted(async () => {
    for (const { id } of open)
      await req.payload.db.updateOne({
        collection: 'tasks',
        id,
        data: { state: 'over', closedAt: now() },
        req,
        returning: false,
      })
  })

const begin = (
  req: PayloadRequest,
  { id, article, cites, label }: Metric,
  { words, title, slug }: Citation,
  finding: Finding,
): Promise<unknown> =>
  permitted(() =>
    req.payload.db.create({
      collection: 'tasks',
      req,
      returning: false,
      data: {
        article: idOf(article),
        metric: String(id),
        observation: idOf(cites),
        label,
        words,
        title,
        slug,
        since: finding.state,
        became: finding.state === 'corrected' ? finding.words : null,
        edition: 'edition' in finding ? finding.edition : null,
        state: 'open',
        at: now(),
      },
    }),
  )

/** What has become of what each of these cites; those that cite nothing are as they were. */
const sinceOf = async (
  req: PayloadRequest,
  metrics: readonly Metric[],
  citations: ReadonlyMap<string, Citation>,
): Promise<{ metric: Metric; citation: Citation | undefined; since: Since }[]> => {
  const citing = metrics.filter(({ id }) => citations.has(String(id)))
  const found = await citedSince(
    publishedRows(req),
    citing.map(({ id }) => citations.get(String(id))!),
  )
  return metrics.map((metric) => ({
    metric,
    citation: citations.get(String(metric.id)),
    since: found[citing.indexOf(metric)] ?? { state: 'same' },
  }))
}

/** The metrics that cite a release which was removed. */
export const citingRemoved = async (
  req: PayloadRequest,
  metrics: readonly Metric[],
  citations: ReadonlyMap<string, Citation>,
): Promise<Metric[]> =>
  (await sinceOf(req, metrics, citations)).filter(({ since }) => since.state === 'removed').map(({ metric }) => metric)

/**
 * Opens the tasks that are due for these metrics, and ends those that are no longer. Asked of what an article cites
 * itself at the latest when it is submitted: a figure corrected in the very moment it was cited is caught there.
 */
export const follow = async (req: PayloadRequest, metrics: readonly Metric[]): Promise<void> => {
  if (metrics.length === 0) return
  const tasks = await rows(req, 'tasks', { metric: { in: metrics.map(({ id }) => String(id)) } })
  for (const { metric, citation, since } of await sinceOf(req, metrics, await citationsOf(req, metrics))) {
    const own = tasks.filter((task) => task.metric === String(metric.id))
    const isDue = (task: Task) =>
      since.state !== 'same' && task.observation === idOf(metric.cites) && sameFinding(findingOf(task), since)
    // What was kept is asked again once it was otherwise in between.
    await end(
      req,
      own.filter((task) => task.state !== 'over' && !isDue(task)),
    )
    if (since.state !== 'same' && citation && !own.some((task) => task.state !== 'over' && isDue(task)))
      await begin(req, metric, citation, since)
  }
}

/** No database takes a list of any length. */
const AT_ONCE = 500

/** After an act on this article: whoever cites its figures may have something to decide. */
export const followCiting = async (req: PayloadRequest, article: string): Promise<void> => {
  const stated = (await rows(req, 'observations', { article: { equals: article } })).map(({ id }) => String(id))
  for (let from = 0; from < stated.length; from += AT_ONCE)
    await follow(
      req,
      await outsideTrash(req, await rows(req, 'metrics', { cites: { in: stated.slice(from, from + AT_ONCE) } })),
    )
}

/** What lies in the trash has nothing to decide; it is asked when it is brought back. */
const outsideTrash = async (req: PayloadRequest, metrics: Metric[]): Promise<Metric[]> => {
  if (metrics.length === 0) return []
  const articles = [...new Set(metrics.flatMap(({ article }) => idOf(article) ?? []))]
  const deleted = await rows(req, 'articles', { and: [{ id: { in: articles } }, { deletedAt: { exists: true } }] })
  return metrics.filter(({ article }) => !deleted.some(({ id }) => String(id) === idOf(article)))
}

/**
 * A metric that cites something else now, or nothing, has nothing more to decide about what it cited; one that moves
 * takes its task along.
 */
export const followCited: CollectionAfterChangeHook<Metric> = async ({ doc, previousDoc, req }) => {
  const isMoved = previousDoc !== undefined && idOf(doc.article) !== idOf(previousDoc.article)
  if (isMoved) await endTasks(req, { metric: { equals: String(doc.id) } })
  if (isMoved || idOf(doc.cites) !== idOf(previousDoc?.cites)) await follow(req, [doc])
}

/** What is gone has nothing to decide. */
export const endTasks = async (req: PayloadRequest, whose: Where): Promise<unknown> =>
  end(req, await rows(req, 'tasks', { and: [whose, { state: { equals: 'open' } }] }))
export const endOwnTasks: CollectionBeforeDeleteHook = ({ id, req }) =>
  endTasks(req, { metric: { equals: String(id) } })

/** The tasks of an article that are open, and those where a figure was kept as it stands, newest first. */
export const tasksOf = async (req: PayloadRequest, article: string): Promise<CitationTask[]> =>
  (
    await rows(
      req,
      'tasks',
      { and: [{ article: { equals: article } }, { state: { not_equals: 'over' } }] },
      { sort: '-at' },
    )
  ).map(({ id, metric, label, words, title, slug, since, became, edition, state, reason, person, at }) => ({
    id: String(id),
    metric: metric ?? '',
    label: label ?? '',
    words: words ?? '',
    title: title ?? '',
    slug: slug ?? '',
    since,
    became: became ?? null,
    edition: edition ?? null,
    state: state === 'kept' ? 'kept' : 'open',
    reason: reason ?? null,
    person: person ?? null,
    at,
  }))
