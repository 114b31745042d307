// What the cells of the desk's lists show of other rows: one question for each list, not for each row.
import { entrySchema } from '@/domain/ledger'
import { ACTIONS, type Action, type PublicState, type Stage } from '@/domain/workflow'
import type { Deed } from './contract'
import { together } from './together'

const EACH = { depth: 0, limit: 0, pagination: false } as const

export type RowStanding = { stage: Stage; publicState: PublicState; edition: number; sentBack: boolean }

/** Where an article stands, as its row says, in the trash too. */
export const articleStanding = together<RowStanding>(async (payload, articles) => {
  const { docs } = await payload.find({
    ...EACH,
    collection: 'articles',
    where: { id: { in: articles } },
    trash: true,
    select: { stage: true, publicState: true, edition: true, sentBack: true },
  })
  return new Map(
    docs.map(({ id, stage, publicState, edition, sentBack }) => [
      String(id),
      {
        stage: stage ?? 'draft',
        publicState: publicState ?? 'never',
        edition: edition ?? 0,
        sentBack: sentBack ?? false,
      },
    ]),
  )
})

/** The last act on an article, what was said with it, and when this was asked. */
export const lastStep = together<Deed & { now: string }>(async (payload, articles) => {
  const { docs } = await payload.find({
    ...EACH,
    collection: 'ledger',
    where: { article: { in: articles } },
    sort: 'seq',
    select: { body: true },
  })
  const now = new Date().toISOString()
  const steps = docs
    .map(({ body }) => entrySchema.parse(JSON.parse(body)))
    .filter(({ action, outcome }) => outcome === 'done' && ACTIONS.some((one) => one === action))
  return new Map(
    steps.map(({ article, action, actor, at, note }) => [
      article ?? '',
      { action: action as Action, person: actor.name, at, note, now },
    ]),
  )
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

export const columnName = together<string>(async (payload, columns) => {
  const { docs } = await payload.find({
    ...EACH,
    collection: 'columns',
    where: { id: { in: columns } },
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
})

/** The office's settings that a cell needs, by name. */
export const officeSetting = together<string>(async (payload) => {
  const { timeZone } = await payload.findGlobal({ slug: 'settings', depth: 0 })
  return new Map([['timeZone', timeZone]])
})
