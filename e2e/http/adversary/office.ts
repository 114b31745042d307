// The office that is attacked: who is there, and one text at each place it can stand at.
import { rowById, rows } from '@/database/rows'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { step, walk, write } from '@/seed/release'
import type { Fixtures } from '@/testing/fixtures'

export const WHO = [
  'stranger',
  'editor',
  'otherEditor',
  'reviewer',
  'publisher',
  'admin',
  'writingReviewer',
  'deactivated',
] as const
export type Who = (typeof WHO)[number]

/** Stands in every text that is not public. */
export const SECRET = '不可外泄'

export type Things = Record<
  | 'draft'
  | 'review'
  | 'approved'
  | 'live'
  | 'withdrawn'
  | 'removed'
  | 'section'
  | 'metric'
  | 'lockedSection'
  | 'lockedMetric'
  | 'edition'
  | 'ledger'
  | 'notice'
  | 'column'
  | 'indicator'
  | 'colleague'
  | 'self'
  | 'boss'
  | 'outEmail',
  string
>

export const build = async (office: Fixtures, people: Record<Exclude<Who, 'stranger'>, User>): Promise<Things> => {
  const { payload } = office
  const one = (title: string, writer = people.editor) =>
    write(payload, as(writer), { title, source: SECRET, lead: [`${SECRET}的导语。`] })
  const upTo = async (title: string, ...actions: Parameters<typeof walk>[3][]) => {
    const article = await one(title)
    await walk(payload, office.people, article, ...actions)
    return article
  }
  const draft = await one(`${SECRET}的草稿`, people.writingReviewer)
  const review = await upTo(`${SECRET}的待审稿`, 'submit')
  const approved = await upTo(`${SECRET}的已批准稿`, 'submit', 'approve')
  const live = await upTo('公开的一篇', 'submit', 'approve', 'publish')
  const withdrawn = await upTo('撤下的一篇', 'submit', 'approve', 'publish', 'withdraw')
  const removed = await upTo('移除的一篇', 'submit', 'approve', 'publish')
  await step(payload, as(people.publisher), removed, 'remove', 'privacy')
  const firstOf = async (collection: 'sections' | 'metrics' | 'editions', article: string) =>
    String((await rows(payload, collection, { article: { equals: article } }))[0]?.id)
  const anyOf = async (collection: 'ledger' | 'notices' | 'columns') =>
    String((await rows(payload, collection, {}))[0]!.id)
  const indicator = await payload.create({
    collection: 'indicators',
    data: { name: '培训场次', slug: 'courses', unit: '场' },
    user: { ...people.editor, collection: 'users' },
    overrideAccess: false,
  })
  const metric = async (article: string) => {
    const known = await firstOf('metrics', article)
    if (known !== 'undefined') return known
    const made = await payload.create({
      collection: 'metrics',
      data: { article, words: '1280场', measure: '培训', place: 'title' } as never,
      user: { ...people.writingReviewer, collection: 'users' },
      overrideAccess: false,
    })
    return String(made.id)
  }
  expectStage(await rowById(payload, 'articles', review), 'review')
  return {
    draft,
    review,
    approved,
    live,
    withdrawn,
    removed,
    section: await firstOf('sections', draft),
    metric: await metric(draft),
    lockedSection: await firstOf('sections', review),
    lockedMetric: await firstOf('metrics', review),
    edition: await firstOf('editions', live),
    ledger: await anyOf('ledger'),
    notice: await anyOf('notices'),
    column: await anyOf('columns'),
    indicator: String(indicator.id),
    colleague: String(people.otherEditor.id),
    self: String(people.editor.id),
    boss: String(people.admin.id),
    outEmail: people.deactivated.email,
  }
}

const expectStage = (row: { stage?: string | null } | null, stage: string): void => {
  if (row?.stage !== stage) throw new Error(`The scene is not as it should be: ${row?.stage} instead of ${stage}.`)
}
