// The open tasks that wait for one editor, by article: of the articles they wrote in, and of those whose authors have
// all left.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import { isTheirs } from '@/domain/turn'
import type { TaskTurn } from './contract'
import type { Asked } from './turns'

export const taskTurns = async (req: PayloadRequest, asked: Asked): Promise<TaskTurn[]> => {
  if (!asked.user.roles.includes('editor')) return []
  const open = await rows(req, 'tasks', { state: { equals: 'open' } }, { sort: 'at' })
  if (open.length === 0) return []
  const ids = [...new Set(open.map(({ article }) => article ?? ''))]
  const { docs: articles } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { title: true, writers: true, publicState: true },
    req,
  })
  return articles
    .filter(
      ({ writers, publicState }) => publicState !== 'removed' && isTheirs(writers ?? [], asked.user, asked.people),
    )
    .map(({ id, title }) => {
      const own = open.filter(({ article }) => article === String(id))
      const { since, title: cited, words, became, edition, at } = own[0]!
      return {
        kind: 'tasks',
        article: String(id),
        title: title ?? '',
        since: at,
        count: own.length,
        first: {
          since,
          title: cited ?? null,
          words: words ?? null,
          became: became ?? null,
          edition: edition ?? null,
        },
      }
    })
}
