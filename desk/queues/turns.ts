// Of the articles in preparation: which ask something of this person, and which of theirs wait for somebody else.
import { PREPARING } from '@/domain/standing'
import { inEverybodysWay, isActiveEditor, isTheirs, turnOf } from '@/domain/turn'
import { awaited, type Action, type Role } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { eligible } from '../workflow/facts'
import type { ArticleTurn, Deed, NobodyTurn, Waiting } from './contract'
import type { InPreparation } from './in-preparation'

/** The round: everything since the text was last submitted by its editors, or published. */
const roundOf = ({ entries }: InPreparation): Deed[] => {
  const preparing = entries.filter(({ action }) => PREPARING.includes(action))
  const from = preparing.findLastIndex(({ action }) => action === 'submit')
  return preparing
    .slice(Math.max(from, 0))
    .map(({ action, actor, at, note }) => ({ action: action as Action, person: actor.name, at, note }))
}

/** Parts that were changed since the submission before, or since the last edition. */
const changesIn = ({ entries, contributions }: InPreparation): number | null => {
  const moments = entries.filter(({ action }) => action === 'submit' || action === 'publish')
  const before = moments.at(-2)
  if (moments.at(-1)?.action !== 'submit' || !before) return null
  const since = before.revision ?? 0
  return new Set(
    contributions.filter(({ revision, act }) => revision > since && act !== 'carry').map(({ document }) => document),
  ).size
}

const told = (one: InPreparation) => {
  const { article, facts } = one
  const round = roundOf(one)
  const submitted = facts.standing.submitted
  return {
    article: String(article.id),
    title: article.title ?? '',
    edition: facts.standing.edition + 1,
    since: round.at(-1)?.at ?? article.updatedAt,
    last: round.at(-1) ?? null,
    notes: round.slice(0, -1).filter(({ note }) => note !== null),
    level:
      facts.standing.stage === 'review' && submitted
        ? { number: submitted.approvals.length + 1, of: submitted.levels }
        : null,
    changes: facts.standing.stage === 'draft' ? null : changesIn(one),
  }
}

/** Whose text it is: who wrote in it, and who submitted it. */
const ownersOf = ({ entries, facts }: InPreparation): string[] => {
  const submission = entries.findLast(({ action }) => action === 'submit')
  return [...facts.contributors, ...(submission ? [submission.actor.id] : [])]
}

export type Asked = { user: User; people: readonly User[] }

const withRole = (people: readonly User[], role: Role) =>
  people
    .filter(({ active, roles }) => active !== false && roles.includes(role))
    .map(({ id, name }) => ({ id: String(id), name }))

const turn = (one: InPreparation, asked: Asked): ArticleTurn | null => {
  const found = turnOf({
    facts: one.facts,
    sentBack: one.sentBack,
    isTheirs: isTheirs(ownersOf(one), asked.user, asked.people),
  })
  return found && { kind: 'article', ...told(one), turn: found, why: inEverybodysWay(one.facts) }
}

/** Where nobody is left who may take the next step, admins can help. */
const nobody = (one: InPreparation, { user, people }: Asked): NobodyTurn | null => {
  const [role] = awaited(one.facts.standing)
  if (!role || role === 'editor' || !user.roles.includes('admin') || user.active === false) return null
  const { free, barred } = eligible(withRole(people, role), one.facts, role)
  return free.length > 0 ? null : { kind: 'nobody', ...told(one), role, barred: barred.map(({ name }) => name) }
}

/** Whom this person waits for: for what they wrote, submitted, approved, or sent back. */
const waiting = (one: InPreparation, { user, people }: Asked): Waiting | null => {
  const { facts, entries, sentBack } = one
  const me = String(user.id)
  const owners = ownersOf(one)
  const approved = facts.standing.submitted?.approvals.some(({ id }) => id === me) ?? false
  const sent = sentBack && entries.findLast(({ action }) => action === 'request-changes')?.actor.id === me
  const [role] = awaited(facts.standing)
  if (!role || !(sent || approved || (!sentBack && owners.includes(me)))) return null
  const free =
    role === 'editor'
      ? people.filter((person) => isActiveEditor(person) && owners.includes(String(person.id)))
      : eligible(withRole(people, role), facts, role).free
  return {
    kind: 'article',
    ...told(one),
    role,
    people: free.map(({ name }) => name),
    why: inEverybodysWay(facts),
  }
}

export const turnsAndWaiting = (
  all: readonly InPreparation[],
  asked: Asked,
): { turns: (ArticleTurn | NobodyTurn)[]; waiting: Waiting[] } => {
  const turns: (ArticleTurn | NobodyTurn)[] = []
  const others: Waiting[] = []
  // What lies with a removed release is no work any more.
  for (const one of all.filter(({ facts }) => facts.standing.publicState !== 'removed')) {
    const mine = turn(one, asked) ?? nobody(one, asked)
    if (mine) turns.push(mine)
    const theirs = mine ? null : waiting(one, asked)
    if (theirs) others.push(theirs)
  }
  return { turns, waiting: others }
}
