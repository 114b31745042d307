// The open tasks that wait for one editor: of the articles they wrote in, and of those whose authors have all left.
import type { Payload, TypedUser } from 'payload'
import type { Finding } from '@/domain/citation'

/** So many of the newest open tasks are looked through. */
const NEWEST = 200
const SHOWN = 6

export type WaitingTask = {
  id: string
  article: string
  articleTitle: string
  since: Finding['state']
  title: string | null
  words: string | null
  became: string | null
  edition: number | null
}
export type TaskQueue = { total: number; tasks: WaitingTask[] }

/** Who wrote in these articles, by article. */
const authorsOf = async (payload: Payload, articles: string[]): Promise<Map<string, Set<string>>> => {
  const { docs } = await payload.find({
    collection: 'contributions',
    where: { article: { in: articles } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { article: true, personId: true },
  })
  const authors = new Map<string, Set<string>>()
  for (const { article, personId } of docs)
    authors.set(article ?? '', (authors.get(article ?? '') ?? new Set()).add(personId ?? ''))
  return authors
}

export const taskQueue = async (payload: Payload, user: TypedUser): Promise<TaskQueue> => {
  if (!user.roles.includes('editor')) return { total: 0, tasks: [] }
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { state: { equals: 'open' } },
    sort: '-at',
    limit: NEWEST,
    depth: 0,
    overrideAccess: false,
    user,
  })
  if (docs.length === 0) return { total: 0, tasks: [] }
  const authors = await authorsOf(payload, [...new Set(docs.map(({ article }) => article ?? ''))])
  const editors = await payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { roles: { in: ['editor'] } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: {},
  })
  const here = new Set(editors.docs.map(({ id }) => String(id)))
  const mine = docs.filter(({ article }) => {
    const wrote = [...(authors.get(article ?? '') ?? [])].filter((id) => here.has(id))
    return wrote.length === 0 || wrote.includes(String(user.id))
  })
  const shown = mine.slice(0, SHOWN)
  const articles = await payload.find({
    collection: 'articles',
    where: { id: { in: shown.map(({ article }) => article) } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { title: true },
  })
  const titles = new Map(articles.docs.map(({ id, title }) => [String(id), title]))
  return {
    total: mine.length,
    tasks: shown.map(({ id, article, since, title, words, became, edition }) => ({
      id: String(id),
      article: article ?? '',
      articleTitle: titles.get(article ?? '') ?? '',
      since,
      title: title ?? null,
      words: words ?? null,
      became: became ?? null,
      edition: edition ?? null,
    })),
  }
}
