// The desk's own addresses under /api/articles: what may be done, doing it, the manuscript, and the import.
import type { Endpoint, PayloadRequest } from 'payload'
import { row } from '@/database/rows'
import type { Entry } from '@/domain/ledger'
import { REASON_MESSAGES } from '@/domain/messages'
import { ACTIONS, awaited, choices, type Action } from '@/domain/workflow'
import { toolEndpoints } from './article-tool-endpoints'
import { tasksOf } from './citations/tasks'
import { correctionsSchema, importDraft, readDraft, readPreview } from './importing/import'
import { parseBody, parseDocument, endpoint, idIn } from './request/endpoint'
import { languageOf } from './request/refusal-answer'
import { readAs, type Actor } from './request/transaction'
import { sheetEndpoints } from './sheet/endpoints'
import { act, requestSchema } from './workflow/act'
import { keyIn } from './workflow/act-key'
import type { Hand, PanelState } from './workflow/contract'
import { eligiblePeople, factsOf, type Facts } from './workflow/facts'
import { spoken } from './workflow/spoken'

const isDone = ({ outcome }: Entry) => outcome === 'done'
const isAction = (entry: Entry): entry is Entry & { action: Action } =>
  (ACTIONS as readonly string[]).includes(entry.action)
/** The links given to whoever wrote this, submitted it or approved it: told to those who judge it. */
const handsIn = ({ given, contributors, standing, entries }: Facts): Hand[] => {
  const submission = entries.findLast(({ action, outcome }) => action === 'submit' && outcome === 'done')
  const concerned = [
    submission?.actor.id,
    ...contributors,
    ...(standing.submitted?.approvals ?? []).map(({ id }) => id),
  ]
  return given
    .filter(({ person }) => concerned.includes(person))
    .map(({ person, name, byName, at, used }) => ({ person, name, byName, at, used }))
}

/** Everything the panel shows: standing, issues, every action with its refusal, and who must act next. */
const panelState = async (req: PayloadRequest, facts: Facts): Promise<PanelState> => {
  const language = languageOf(req)
  const [role] = awaited(facts.standing)
  const next = role ? { role, ...(await eligiblePeople(req, facts, role)) } : null
  const last = facts.entries.filter(isDone).findLast(isAction)
  const release = await row(req, 'releases', { article: { equals: String(facts.article.id) } })
  return {
    standing: facts.standing,
    slug: release?.slug ?? null,
    last: last ? { action: last.action, person: last.actor.name, at: last.at, note: last.note } : null,
    revision: facts.article.revision ?? 0,
    // Of what is being prepared, or, while nothing is, of what is published: its change note is emptied for the next
    // one.
    fingerprint: (facts.standing.stage === 'settled' && facts.lastEdition?.fingerprint) || facts.gathered.fingerprint,
    actions: choices(facts).map((one) => ({
      ...one,
      refusal: one.refusal && { ...one.refusal, sentence: REASON_MESSAGES[one.refusal.reason][language] },
    })),
    issues: spoken(req, facts.gathered),
    tasks: await tasksOf(req, String(facts.article.id)),
    hands: handsIn(facts),
    next,
  }
}

const read = <T>(
  req: PayloadRequest,
  actor: Actor,
  work: (inside: PayloadRequest, facts: Facts) => Promise<T>,
): Promise<T> => readAs(req.payload, actor, async (inside) => work(inside, await factsOf(inside, idIn(req))))

export const articleEndpoints: Endpoint[] = [
  endpoint('get', '/:id/actions', (req, actor) => read(req, actor, panelState)),
  endpoint('post', '/:id/actions', async (req, actor) =>
    act(req.payload, actor, idIn(req), await parseBody(req, requestSchema), keyIn(req)),
  ),
  endpoint('get', '/:id/manuscript', (req, actor) =>
    read(req, actor, async (inside, { gathered }) => {
      const { manuscript, fingerprint, blocking, revision } = gathered
      return { manuscript, fingerprint, blocking, revision, issues: spoken(inside, gathered) }
    }),
  ),
  ...toolEndpoints,
  ...sheetEndpoints,
  endpoint('post', '/import/preview', async (req) => readPreview(req, await parseDocument(req, correctionsSchema))),
  endpoint(
    'post',
    '/import',
    async (req, actor) => {
      const { draft, marked } = await readDraft(req, await parseDocument(req, correctionsSchema))
      return importDraft(req.payload, actor, draft, marked)
    },
    201,
  ),
]
