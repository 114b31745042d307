// Every save counts. A save of an article, a section or a metric raises `revision` on the article's row and appends a
// contribution, in the transaction of the save itself; it is refused while the text is under review, and when it was
// made on top of something older than what is stored. Without that common row a save and a submit could both commit.
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { freshId, insertRows } from '@/database/bulk'
import { permitted } from '@/database/guard'
import { rowById, rows } from '@/database/rows'
import { isLocked, type Stage } from '@/domain/workflow'
import { idOf } from '../request/ids'
import { notAllowed } from '../request/refusal-answer'
import { stillHolds } from '../staff/still-holds'
import { roomFor, roomForText } from './within-limits'

type ArticleRow = { id: string; stage: Stage; revision: number; edition: number; lockVersion: number }

const articleRow = async (req: PayloadRequest, id: string): Promise<ArticleRow | null> => {
  const article = await rowById(req, 'articles', id)
  return (
    article && {
      id: String(article.id),
      stage: article.stage ?? 'draft',
      revision: article.revision ?? 0,
      edition: article.edition ?? 0,
      lockVersion: article.lockVersion ?? 0,
    }
  )
}

const author = (req: PayloadRequest) => {
  if (!req.user)
    throw notAllowed(req, 403, {
      zh: '每一处改动都要有作者：请先登录。',
      en: 'Every change has an author: please sign in.',
    })
  return req.user
}

const unlocked = (req: PayloadRequest, row: ArticleRow): void => {
  if (!isLocked(row.stage)) return
  if (row.stage === 'deleted')
    throw notAllowed(
      req,
      409,
      { zh: '稿件已删除：先找回，再修改。', en: 'The article is deleted: restore it first.' },
      { reason: 'locked' },
    )
  throw notAllowed(
    req,
    409,
    {
      zh: '稿件正在审核，内容已锁定；收回或退回后才能修改。您写的内容还在这个页面上。',
      en: 'The article is under review and locked; recall it or request changes first. What you wrote is still on this page.',
    },
    { reason: 'locked' },
  )
}

/** What was read must be what is stored. A restored version is a save on top of what is there now. */
const fresh = (
  req: PayloadRequest,
  data: { lockVersion?: number | null },
  stored: { lockVersion?: number | null } | undefined,
): number => {
  const now = stored?.lockVersion ?? 0
  if (stored && !req.context.isRestoringVersion && (data.lockVersion ?? now) !== now) {
    throw notAllowed(
      req,
      409,
      {
        zh: '在您打开之后，这里已有人保存过。您写的内容还在这个页面上：请在新窗口打开最新内容，对照后再保存。',
        en: 'Somebody saved this after you opened it. What you wrote is still on this page: open the latest text in a new window, compare, and save again.',
      },
      { reason: 'stale' },
    )
  }
  return now + 1
}

const next = (row: ArticleRow) => ({
  revision: row.revision + 1,
  stage: row.stage === 'settled' ? ('draft' as const) : row.stage,
})

/** Raises the article's revision for a change to one of its parts. */
const touch = async (req: PayloadRequest, id: string): Promise<void> => {
  author(req)
  await stillHolds(req)
  const row = await articleRow(req, id)
  if (!row) throw notAllowed(req, 422, { zh: '所属稿件不存在。', en: 'The article it belongs to does not exist.' })
  unlocked(req, row)
  await req.payload.db.updateOne({ collection: 'articles', id, data: next(row), req, returning: false })
}

export const countArticle: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  author(req)
  await stillHolds(req)
  if (operation === 'create') return { ...data, stage: 'draft', edition: 0, revision: 1, lockVersion: 1 }
  const row = await articleRow(req, originalDoc.id)
  if (!row) throw notAllowed(req, 404, { zh: '稿件已不存在。', en: 'The article is gone.' })
  unlocked(req, row)
  return { ...data, ...next(row), edition: row.edition, lockVersion: fresh(req, data, row) }
}

/** Sections and metrics. A move counts for both articles. */
export const countPart: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? null : idOf(originalDoc.article)
  const after = idOf(data.article ?? before)
  if (!after) throw notAllowed(req, 422, { zh: '请选择所属稿件。', en: 'Choose the article it belongs to.' })
  const own = before === after ? String(originalDoc.id) : null
  if (own === null) await roomFor(req, collection.slug as 'sections' | 'metrics', after)
  if (collection.slug === 'sections' && data.body) await roomForText(req, after, own, data.body)
  await touch(req, after)
  if (before && before !== after) await touch(req, before)
  return { ...data, lockVersion: operation === 'create' ? 1 : fresh(req, data, originalDoc) }
}

export const countPartDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const part = await rowById(req, collection.slug as 'sections' | 'metrics', String(id))
  if (!part) return
  await touch(req, idOf(part.article)!)
  await contribute(req, { article: idOf(part.article)!, act: 'delete', what: collection.slug, document: String(id) })
}

type Contribution = {
  article: string
  act: 'create' | 'change' | 'delete' | 'restore' | 'reorder' | 'move' | 'carry'
  what: string
  document: string
}

type Writer = { personId: string; person: string }

const append = async (req: PayloadRequest, told: Contribution, writers: readonly Writer[]): Promise<void> => {
  const revision = (await articleRow(req, told.article))?.revision ?? 0
  const at = new Date().toISOString()
  for (const writer of writers) {
    const data = { ...told, ...writer, revision, at }
    await permitted(() => req.payload.db.create({ collection: 'contributions', req, returning: false, data }))
  }
}

const contribute = (req: PayloadRequest, told: Contribution): Promise<void> => {
  const { id, name } = author(req)
  return append(req, told, [{ personId: String(id), person: name }])
}

/**
 * Words that come from elsewhere keep their writers. A part that moves to another article, and an old version that is
 * restored, bring along whoever ever wrote that document, in whatever article it stood: none of them may approve it
 * there. What was appended at an earlier move names the same document, so a way through several articles loses nobody.
 */
const carry = async (req: PayloadRequest, { article, what, document }: Omit<Contribution, 'act'>): Promise<void> => {
  const wrote = await rows(req, 'contributions', { document: { equals: document } }, { sort: 'at' })
  const writers = new Map(wrote.map(({ personId, person }) => [personId ?? '', person ?? '']))
  writers.delete(String(author(req).id))
  await append(
    req,
    { article, act: 'carry', what, document },
    [...writers].map(([personId, person]) => ({ personId, person })),
  )
}

/**
 * The parts an import made with an article, in the importer's name: each raises the revision, as a save of its own
 * would.
 */
export const contributeParts = async (
  req: PayloadRequest,
  article: string,
  parts: readonly Pick<Contribution, 'what' | 'document'>[],
): Promise<void> => {
  const user = author(req)
  const row = await articleRow(req, article)
  if (!row || parts.length === 0) return
  unlocked(req, row)
  const at = new Date().toISOString()
  await permitted(() =>
    insertRows(
      req,
      'contributions',
      parts.map((part, index) => ({
        id: freshId(req),
        article,
        act: 'create',
        ...part,
        revision: row.revision + index + 1,
        personId: String(user.id),
        person: user.name,
        at,
        createdAt: at,
        updatedAt: at,
      })),
    ),
  )
  const data = { ...next(row), revision: row.revision + parts.length }
  await req.payload.db.updateOne({ collection: 'articles', id: article, data, req, returning: false })
}

export const contributed: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const whose = (one: Record<string, unknown> | undefined) =>
    collection.slug === 'articles' ? String(one?.id) : idOf(one?.article)
  const [before, after] = [operation === 'create' ? whose(doc) : whose(previousDoc), whose(doc)]
  const moved = before !== after
  const told = { what: collection.slug, document: String(doc.id) }
  const act =
    operation === 'create'
      ? 'create'
      : req.context.isRestoringVersion
        ? 'restore'
        : moved
          ? 'move'
          : isReorder(doc, previousDoc)
            ? 'reorder'
            : 'change'
  if (after && (moved || act === 'restore')) await carry(req, { article: after, ...told })
  for (const article of new Set([after, before])) if (article) await contribute(req, { article, act, ...told })
}

const isReorder = (doc: Record<string, unknown>, before: Record<string, unknown> | undefined): boolean =>
  Object.keys(doc).some(
    (key) => key.startsWith('_') && key.endsWith('_order') && before?.[key] !== undefined && before[key] !== doc[key],
  )
