// One action on an article: read the facts, ask the table, write the row, do it, record it. All in one transaction.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { sentence } from '@/domain/checks/reading/issue'
import { contributionSeal, type ContributionSeal } from '@/domain/contribution-seal'
import type { Entry } from '@/domain/ledger'
import { noteSchema } from '@/domain/note'
import { type Refusal } from '@/domain/refusal'
import { sealedAt, sentBackBy, standingOf } from '@/domain/standing'
import { ACTIONS, refusalOf, type Action, type Standing } from '@/domain/workflow'
import { follow, followCiting } from '../citations/tasks'
import { bringBack } from '../history/restore'
import { snapshotAtEnd } from '../history/take-snapshot'
import { appendToLedger } from '../ledger/append'
import { recordRefusal } from '../ledger/refusals'
import { languageOf, Refused, refused } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import { checkedBy } from '../review/looks'
import { doneWith, keptKey } from './act-key'
import type { Acted } from './contract'
import { contributionsSince } from './contributors'
import { factsOf, type Facts } from './facts'
import { publish, requireReplacement, setPublicState, type Turned } from './publish'
import { moveToTrash } from './trash'

/** What POST /api/articles/:id/actions takes. Preparation names the exact text, public acts the live edition. */
export const requestSchema = z
  .strictObject({
    action: z.enum(ACTIONS),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    edition: z.number().int().min(1).optional(),
    /** "" says nothing, as none does. */
    note: z.union([noteSchema(4000), z.string().trim().length(0)]).optional(),
    /** The revision the person saw: a stale request is answered with the saves since then. */
    revision: z.number().int().min(0).optional(),
    /** Of a withdrawal: the article whose live release readers are led to instead. */
    replacement: z.string().min(1).max(100).optional(),
  })
  .refine(({ action, replacement }) => replacement === undefined || action === 'withdraw', {
    path: ['replacement'],
  })
export type ActionRequest = z.infer<typeof requestSchema>

const LATER_SAVES = 20

/** The saves a person has not seen, newest first: by whom, when, of what. */
const laterSaves = ({ contributions }: Facts, seen: number | undefined) =>
  contributions
    .filter(({ revision, act }) => revision > (seen ?? 0) && act !== 'carry')
    .slice(0, LATER_SAVES)
    .map(({ person, at, act, what }) => ({ person, at, act, what }))

/** What helps the person further: the saves they have not seen, or the issues that block. */
const evidence = (
  req: PayloadRequest,
  { reason }: Refusal,
  facts: Facts,
  asked: ActionRequest,
): Record<string, unknown> => {
  if (reason === 'stale') return { saves: laterSaves(facts, asked.revision) }
  if (reason === 'blocking-issues')
    return {
      issues: facts.gathered.issues
        .filter(({ severity }) => severity === 'blocks')
        .map((one) => sentence(one, languageOf(req))),
    }
  return {}
}

type Done = {
  edition?: number
  digest?: string
  level?: number
  fingerprint?: string
  details?: Record<string, unknown>
  contributions?: ContributionSeal
}
type Effect = (req: PayloadRequest, facts: Facts, asked: ActionRequest, revision: number) => Promise<Done>

const prepared: Effect = async (_req, { gathered }) => ({ fingerprint: gathered.fingerprint })
const EFFECTS: Record<Action, Effect> = {
  'submit': async (req, { gathered, settings }) => {
    await follow(req, gathered.citing)
    return { fingerprint: gathered.fingerprint, level: settings.reviewLevels }
  },
  'recall': prepared,
  'request-changes': prepared,
  'approve': async (req, { gathered, standing, actor, figures: asked }) => {
    const figures = asked ?? (await checkedBy(req, gathered.manuscript, actor.id))
    return {
      fingerprint: gathered.fingerprint,
      level: standing.submitted!.approvals.length + 1,
      ...(figures.of > 0 && { details: { figures } }),
    }
  },
  'publish': async (req, facts, _asked, revision) => {
    const made = await publish(req, facts, revision)
    // Before its first edition nobody cites it.
    if (facts.standing.edition > 0) await followCiting(req, String(facts.article.id))
    return { fingerprint: facts.gathered.fingerprint, ...made }
  },
  'withdraw': async (req, facts, { note = null, replacement = null }) => {
    if (replacement !== null) await requireReplacement(req, String(facts.article.id), replacement)
    const done = await turn(req, facts, { state: 'withdrawn', explanation: note, replacement })
    return { ...done, ...(replacement !== null && { details: { replacement } }) }
  },
  'reinstate': (req, facts) => turn(req, facts, { state: 'live', explanation: null, replacement: null }),
  'remove': (req, facts, { note = null }) =>
    turn(req, facts, { state: 'removed', explanation: note, replacement: null }),
  'abandon': async (req, { article, entries, gathered, lastEdition }) => {
    // Of a removed release too: this ends what nobody could have gone on with.
    req.context.isGivingUp = true
    await bringBack(req, article, lastEdition!.revision!)
    // Bringing it back is a save of this act, and stands behind it.
    const contributions = await contributionsSince(req, String(article.id), sealedAt(entries))
    return { fingerprint: gathered.fingerprint, contributions: contributionSeal(contributions) }
  },
  'delete': async (req, { article, gathered }) => {
    await moveToTrash(req, article, new Date())
    return { fingerprint: gathered.fingerprint, details: { title: article.title ?? '' } }
  },
  'restore': async (req, { article, gathered }) => {
    await moveToTrash(req, article, null)
    await follow(req, gathered.citing)
    return { fingerprint: gathered.fingerprint, details: { title: article.title ?? '' } }
  },
}

const turn = async (req: PayloadRequest, { article, standing, lastEdition }: Facts, turned: Turned): Promise<Done> => {
  await setPublicState(req, String(article.id), turned, lastEdition)
  await followCiting(req, String(article.id))
  return { edition: standing.edition, ...(lastEdition?.fingerprint ? { fingerprint: lastEdition.fingerprint } : {}) }
}

/** What readers are waiting for, or must no longer see: it goes before everything that waits. */
const PUBLIC: readonly Action[] = ['publish', 'withdraw', 'reinstate', 'remove']

/**
 * Takes the action, or throws `Refused` (403, 409, 422) and records that it was refused. `key`: of this very press
 * (act-key.ts).
 */
export const act = async (
  payload: Payload,
  actor: Actor,
  id: string,
  asked: ActionRequest,
  key: string | null = null,
): Promise<Acted> => {
  const kept = key === null ? null : keptKey(key, id, String(actor.user.id))
  try {
    const urgency = PUBLIC.includes(asked.action) ? 'public' : 'preparation'
    const work = async (req: PayloadRequest) => {
      const facts = await factsOf(req, id)
      const before = kept && doneWith(req, facts, asked, kept)
      if (before) return before
      const no = refusalOf(asked.action, facts, asked)
      if (no) throw refused(req, no, evidence(req, no, facts, asked))
      const revision = (facts.article.revision ?? 0) + 1
      const done = await EFFECTS[asked.action](req, facts, asked, revision)
      const told = {
        action: asked.action,
        article: id,
        note: asked.note ?? null,
        revision,
        contributions: contributionSeal(facts.contributions),
        ...done,
        ...(kept ? { details: { ...done.details, key: kept } } : {}),
      }
      const entry = await appendToLedger(req, told, facts.last)
      return { revision, standing: await updateRow(req, facts, entry) }
    }
    return await inTransaction(payload, actor, work, { urgency })
  } catch (error) {
    if (error instanceof Refused && error.refusal.reason !== 'busy')
      await recordRefusal(payload, actor, id, {
        action: asked.action,
        reason: error.refusal.reason,
        article: id,
        fingerprint: asked.fingerprint ?? null,
        edition: asked.edition ?? null,
        note: asked.note ?? null,
      })
    throw error
  }
}

/**
 * The revision, which a save writes too, so that the two never both win; and the stage, as the ledger says: for lists,
 * queues and locks.
 */
const updateRow = async (req: PayloadRequest, before: Facts, entry: Entry): Promise<Standing> => {
  const entries = [...before.entries, entry]
  const published = standingOf(entries, false).edition !== before.standing.edition
  const standing = standingOf(entries, before.edited && !published && entry.action !== 'abandon')
  const { stage, edition, publicState } = standing
  // Its change note is emptied for the next edition.
  if (published && before.article.changeNote) await snapshotAtEnd(req, String(before.article.id))
  await req.payload.db.updateOne({
    collection: 'articles',
    id: String(before.article.id),
    data: {
      revision: entry.revision,
      stage,
      edition,
      publicState,
      sentBack: sentBackBy(entries) !== null,
      turnedAt: entry.at,
      ...(published ? { changeNote: null } : {}),
    },
    req,
    returning: false,
  })
  return standing
}
