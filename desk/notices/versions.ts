// The next version of a notice: what it would void is told before it is made, and a version that says nothing else is
// refused.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { row, rowById, rows } from '@/database/rows'
import { entrySchema } from '@/domain/ledger'
import { standingOf } from '@/domain/standing'
import type { Article, Notice } from '@/payload-types'
import { settingsOf } from '../manuscript/build-manuscript'
import { noticesOf } from '../manuscript/notices'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction, readAs, type Actor } from '../request/transaction'
import type { NoticeMade, NoticeVersions, Voided } from './contract'

const LONGEST_NOTICE = 20_000
export const nextVersionSchema = z.strictObject({
  /** The newest version that the person saw. */
  after: z.number().int().min(1),
  title: z.string().trim().min(1).max(100),
  text: z.string().trim().min(1).max(LONGEST_NOTICE),
})
export type NextVersion = z.infer<typeof nextVersionSchema>

const noticeOf = async (req: PayloadRequest, id: string): Promise<Notice> => {
  const notice = await rowById(req, 'notices', id)
  if (!notice) throw notAllowed(req, 404, { zh: '没有这份声明。', en: 'There is no such notice.' })
  return notice
}
const newestOf = async (req: PayloadRequest, notice: Notice): Promise<Notice> =>
  (await row(req, 'notices', { key: { equals: notice.key } }, '-version')) ?? notice

const judged = async (req: PayloadRequest): Promise<Article[]> =>
  (
    await Promise.all(
      ['review', 'approved'].map((stage) =>
        rows(
          req,
          'articles',
          { and: [{ stage: { equals: stage } }, { deletedAt: { exists: false } }] },
          { sort: '-updatedAt' },
        ),
      ),
    )
  ).flat()

/** The articles that print this notice because they chose none: they would print the next version. */
const voidedBy = async (req: PayloadRequest, { kind, key }: Notice): Promise<Voided[]> => {
  const settings = await settingsOf(req)
  const voided: Voided[] = []
  for (const article of await judged(req)) {
    if (idOf(article[kind]) !== null) continue
    const notices = await noticesOf(req, article, settings, article.language ?? 'zh')
    if (notices[kind].key !== key) continue
    const entries = (await rows(req, 'ledger', { article: { equals: String(article.id) } }, { sort: 'seq' })).map(
      ({ body }) => entrySchema.parse(JSON.parse(body)),
    )
    voided.push({
      article: String(article.id),
      title: article.title ?? '',
      submittedBy:
        entries.findLast(({ action, outcome }) => action === 'submit' && outcome === 'done')?.actor.name ?? null,
      approvedBy: (standingOf(entries, false).submitted?.approvals ?? []).map(({ name }) => name),
    })
  }
  return voided
}

export const noticeVersions = (payload: Payload, actor: Actor, id: string): Promise<NoticeVersions> =>
  readAs(payload, actor, async (req) => {
    const notice = await noticeOf(req, id)
    const newest = await newestOf(req, notice)
    return {
      version: notice.version ?? 1,
      newest: { id: String(newest.id), version: newest.version ?? 1, title: newest.title, text: newest.text },
      voids: await voidedBy(req, newest),
      mayWrite: actor.user.roles.includes('admin'),
    }
  })

export const addVersion = (payload: Payload, actor: Actor, id: string, given: NextVersion): Promise<NoticeMade> =>
  inTransaction(payload, actor, async (req) => {
    const notice = await noticeOf(req, id)
    const newest = await newestOf(req, notice)
    if (newest.version !== given.after)
      throw notAllowed(req, 409, {
        zh: `已有第${newest.version}版：请看过再写。`,
        en: `There is a version ${newest.version} now; please look at it first.`,
      })
    const made = await payload.create({
      collection: 'notices',
      data: { kind: notice.kind, key: notice.key, title: given.title, text: given.text },
      req,
      overrideAccess: false,
      user: req.user,
      depth: 0,
    })
    return { id: String(made.id), version: made.version ?? given.after + 1 }
  })
