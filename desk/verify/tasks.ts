// Tasks against the ledger: what was kept as cited was decided by somebody, and nothing waits in an article that is
// gone.
import { rowById, rows } from '@/database/rows'
import type { Entry } from '@/domain/ledger'
import type { Task } from '@/payload-types'
import { entriesFor, everyPage, type Context } from './pages'

const isDecision =
  ({ metric, reason, person }: Task) =>
  ({ action, outcome, details, note, actor }: Entry): boolean =>
    action === 'keep-citation' &&
    outcome === 'done' &&
    details?.metric === metric &&
    note === reason &&
    actor.name === person

export const checkTasks = async (context: Context): Promise<void> => {
  const { payload, say } = context
  for await (const page of everyPage(context, 'tasks')) {
    const articles = [...new Set(page.map(({ article }) => article ?? ''))]
    const entries = await entriesFor(context, articles)
    const stored = new Set((await rows(payload, 'articles', { id: { in: articles } })).map(({ id }) => String(id)))
    for (const task of page) {
      const { id, article, state, reason } = task
      const own = entries.get(article ?? '') ?? []
      if ((state === 'kept' || reason) && !own.some(isDecision(task)))
        say(`task ${id}: a figure stays as cited in article ${article}, but the ledger knows no such decision`)
      if (
        state === 'open' &&
        !stored.has(article ?? '') &&
        (await rowById(payload, 'tasks', String(id)))?.state === 'open'
      )
        say(`task ${id}: is open, but its article ${article} is not stored`)
    }
  }
}
