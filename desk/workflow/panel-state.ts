// Everything the panel shows of an article: where it stands, what was said, what the checks found, every action with
// its refusal, and who must act next.
import type { PayloadRequest } from 'payload'
import { row } from '@/database/rows'
import { changesBetween } from '@/domain/changes/changes'
import { conversationOf } from '@/domain/conversation'
import type { Entry } from '@/domain/ledger'
import { manuscriptOf } from '@/domain/manuscript'
import { REASON_MESSAGES } from '@/domain/messages'
import { ACTIONS, awaited, choices, type Action } from '@/domain/workflow'
import { tasksOf } from '../citations/tasks'
import { languageOf } from '../request/refusal-answer'
import type { Hand, PanelState } from './contract'
import { eligiblePeople, type Facts } from './facts'
import { spoken } from './spoken'

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

const goesOutOf = ({ standing, gathered: { manuscript }, lastEdition }: Facts): PanelState['goesOut'] =>
  standing.stage === 'approved'
    ? {
        title: manuscript.title,
        slug: manuscript.slug,
        changes: lastEdition && changesBetween(manuscriptOf(lastEdition), manuscript).items.length,
      }
    : null

export const panelState = async (req: PayloadRequest, facts: Facts): Promise<PanelState> => {
  const language = languageOf(req)
  const [role] = awaited(facts.standing)
  const next = role ? { role, ...(await eligiblePeople(req, facts, role)) } : null
  const last = facts.entries.filter(isDone).findLast(isAction)
  const release = await row(req, 'releases', { article: { equals: String(facts.article.id) } })
  return {
    standing: facts.standing,
    slug: release?.slug ?? null,
    last: last ? { action: last.action, person: last.actor.name, at: last.at, note: last.note } : null,
    conversation: conversationOf(facts.entries),
    goesOut: goesOutOf(facts),
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
