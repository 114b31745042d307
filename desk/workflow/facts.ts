// What a decision on an article depends on, read in one transaction: its standing, its contributors, its text as it is
// now.
import type { PayloadRequest } from 'payload'
import { row, rows, type Row } from '@/database/rows'
import type { Person } from '@/domain/approved-by'
import { entrySchema, type Entry } from '@/domain/ledger'
import { sharesHand } from '@/domain/shared-hands'
import { sealedAt, standingOf } from '@/domain/standing'
import type { Case } from '@/domain/workflow'
import type { Article, Contribution, Edition, Setting, User } from '@/payload-types'
import { isAsPublished } from '../history/as-published'
import { rowsOf } from '../manuscript/article-rows'
import { buildManuscript, settingsOf, type BuiltManuscript } from '../manuscript/build-manuscript'
import { officeOf, type Last } from '../office/memory'
import { articleOf } from '../request/article-of'
import { checkedBy } from '../review/looks'
import { accessGiven, LINK_DEEDS, type LinkGiven } from '../staff/access-given'
import { contributionsSince, contributorsOf } from './contributors'
import { unprinted, writersOfWords } from './imprints'

export type Facts = Omit<Case, 'given'> & {
  article: Article
  gathered: BuiltManuscript
  contributions: Contribution[]
  lastEdition: Edition | null
  /** The article's ledger entries, oldest first. */
  entries: Entry[]
  /** The text is another than that of its last edition. */
  edited: boolean
  given: LinkGiven[]
  settings: Setting
  /** The office's words in this text that no published edition has printed. */
  unprinted: string[]
  /** The last entry of the whole ledger. */
  last: Last | null
}

const entryIn = ({ body }: Row<'ledger'>): Entry => entrySchema.parse(JSON.parse(body))

export const entriesOf = async (req: PayloadRequest, article: string): Promise<Entry[]> =>
  (await rows(req, 'ledger', { article: { equals: article } }, { sort: 'seq' })).map(entryIn)

export const lastEditionOf = (req: PayloadRequest, article: string): Promise<Edition | null> =>
  row(req, 'editions', { article: { equals: article } }, '-number')

export const factsOf = async (req: PayloadRequest, id: string): Promise<Facts> => {
  const article = await articleOf(req, id)
  const concerned = { or: [{ article: { equals: id } }, { action: { in: [...LINK_DEEDS] } }] }
  const told = (await rows(req, 'ledger', concerned, { sort: 'seq' })).map(entryIn)
  const office = await officeOf(req)
  const entries = told.filter((entry) => entry.article === id)
  const lastEdition = standingOf(entries, false).edition > 0 ? await lastEditionOf(req, id) : null
  const contributions = await contributionsSince(req, id, sealedAt(entries))
  const settings = await office.once('settings', () => settingsOf(req))
  const stored = await rowsOf(req, article)
  const gathered = await buildManuscript(req, stored, lastEdition, settings, office)
  const edited = contributions.length > 0 && !(lastEdition && (await isAsPublished(req, stored)))
  const words = await unprinted(req, gathered.manuscript)
  const since = lastEdition?.publishedAt ?? article.createdAt
  return {
    article,
    gathered,
    contributions,
    lastEdition,
    entries,
    edited,
    settings,
    unprinted: words,
    last: office.last,
    ...peopleOf(req.user!, { entries, edited, links: accessGiven(told, since), contributions }),
    officeWriters: await writersOfWords(req, words),
    current: { fingerprint: gathered.fingerprint, blocking: gathered.blocking },
    figures: settings.figuresChecked ? await checkedBy(req, gathered.manuscript, String(req.user!.id)) : null,
  }
}

/** What the record tells of who has a hand in this article: its standing, and everybody whom the guards ask about. */
export const peopleOf = (
  user: User,
  told: { entries: readonly Entry[]; edited: boolean; links: LinkGiven[]; contributions: readonly Contribution[] },
) => ({
  standing: standingOf(told.entries, told.edited),
  actor: { id: String(user.id), name: user.name, roles: user.active === false ? [] : user.roles },
  given: told.links,
  contributors: contributorsOf(told.contributions),
})

/** Who could take the next step: the active people with that role, and those among them whom the rules rule out. */
export const eligiblePeople = async (
  req: PayloadRequest,
  facts: Facts,
  role: string,
): Promise<{ free: Person[]; barred: Person[] }> => {
  const docs = await rows(
    req,
    'users',
    { and: [{ active: { not_equals: false } }, { roles: { in: [role] } }] },
    { sort: 'name' },
  )
  return eligible(
    docs.map(({ id, name }) => ({ id: String(id), name })),
    facts,
    role,
  )
}

/** Whom of these people with this role the rules let take the next step. */
export const eligible = (
  people: readonly Person[],
  facts: Pick<Case, 'standing' | 'contributors' | 'officeWriters' | 'given'>,
  role: string,
): { free: Person[]; barred: Person[] } => {
  const ruledOut = new Set([
    ...facts.contributors,
    ...facts.officeWriters,
    ...(facts.standing.submitted?.approvals ?? []).map(({ id }) => id),
  ])
  const isFree = ({ id }: Person) =>
    role !== 'reviewer' || (!ruledOut.has(id) && !sharesHand(id, [...ruledOut], facts.given))
  return { free: people.filter(isFree), barred: people.filter((person) => !isFree(person)) }
}
