// The articles that wait for somebody: under review, approved, or sent back; each with everything the rules ask about
// it. They are few however large the office, and found by index; only they are looked at one by one.
import type { PayloadRequest } from 'payload'
import { rows } from '@/database/rows'
import { entrySchema, type Entry } from '@/domain/ledger'
import { sealedAt, sentBackBy } from '@/domain/standing'
import type { Case } from '@/domain/workflow'
import type { Article, Contribution, Setting, User } from '@/payload-types'
import { accessGiven, LINK_DEEDS } from '../staff/access-given'
import { peopleOf } from '../workflow/facts'
import { judgedTexts, type Judged } from './judged'

export type InPreparation = {
  article: Article
  facts: Case
  /** Its ledger entries that were done, oldest first. */
  entries: Entry[]
  /** Its changes since its last edition. */
  contributions: Contribution[]
  sentBack: boolean
}

/** While it is changed nothing judges its text: that it is not ready yet hides it from nobody. */
const NOT_JUDGED: Judged = { current: { fingerprint: '', blocking: 0 }, officeWriters: [] }

const found = async (req: PayloadRequest): Promise<Article[]> => {
  const there = { deletedAt: { exists: false } }
  const lists = await Promise.all([
    rows(req, 'articles', { and: [{ stage: { equals: 'review' } }, there] }, { sort: '-updatedAt' }),
    rows(req, 'articles', { and: [{ stage: { equals: 'approved' } }, there] }, { sort: '-updatedAt' }),
    rows(req, 'articles', { and: [{ sentBack: { equals: true } }, there] }, { sort: '-updatedAt' }),
  ])
  return lists.flat()
}

const grouped = <T extends { article?: string | null }>(all: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(one.article ?? '', [...(groups.get(one.article ?? '') ?? []), one])
  return groups
}

export const inPreparation = async (req: PayloadRequest, user: User, settings: Setting): Promise<InPreparation[]> => {
  const articles = await found(req)
  if (articles.length === 0) return []
  const these = { article: { in: articles.map(({ id }) => String(id)) } }
  const told = (await rows(req, 'ledger', { or: [these, { action: { in: [...LINK_DEEDS] } }] }, { sort: 'seq' })).map(
    ({ body }) => entrySchema.parse(JSON.parse(body)),
  )
  const entriesOf = grouped(told.filter(({ outcome }) => outcome === 'done'))
  const changesOf = grouped(await rows(req, 'contributions', these, { sort: '-revision' }))
  const judged = await judgedTexts(
    req,
    articles.filter(({ stage }) => stage !== 'draft'),
    settings,
  )
  return articles.map((article) => {
    const id = String(article.id)
    const entries = entriesOf.get(id) ?? []
    const edition = entries.findLast(({ action }) => action === 'publish')
    const contributions = (changesOf.get(id) ?? []).filter(({ revision }) => revision > sealedAt(entries))
    const links = accessGiven(told, edition?.at ?? article.createdAt)
    return {
      article,
      entries,
      contributions,
      facts: {
        ...peopleOf(user, { entries, edited: article.stage === 'draft', links, contributions }),
        ...(judged.get(id) ?? NOT_JUDGED),
      },
      sentBack: sentBackBy(entries) !== null,
    }
  })
}
