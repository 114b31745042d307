// What the cells of the desk's lists show of other rows: one question for each list, not for each row.
import type { PublicState } from '@/domain/workflow'
import { together } from './together'

const EACH = { depth: 0, limit: 0, pagination: false } as const

/** The public face of an article that was ever published. */
export const publicFace = together<{ publicState: PublicState; edition: number }>(async (payload, articles) => {
  const { docs } = await payload.find({ ...EACH, collection: 'releases', where: { article: { in: articles } } })
  return new Map(docs.map(({ article, state, edition }) => [article ?? '', { publicState: state, edition }]))
})

/** An article that was not erased, in the trash too. */
export const articleName = together<{ title: string; isDeleted: boolean }>(async (payload, articles) => {
  const { docs } = await payload.find({
    ...EACH,
    collection: 'articles',
    where: { id: { in: articles } },
    trash: true,
    select: { title: true, deletedAt: true },
  })
  return new Map(docs.map(({ id, title, deletedAt }) => [String(id), { title, isDeleted: Boolean(deletedAt) }]))
})

export const sectionHeading = together<string>(async (payload, sections) => {
  const { docs } = await payload.find({
    ...EACH,
    collection: 'sections',
    where: { id: { in: sections } },
    select: { heading: true },
  })
  return new Map(docs.map(({ id, heading }) => [String(id), heading ?? '']))
})

/** The office's settings that a cell needs, by name. */
export const officeSetting = together<string>(async (payload) => {
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  return new Map([['timeZone', timeZone]])
})
