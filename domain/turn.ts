// Whose turn an article is: told by the table that decides its buttons (domain/workflow.ts), so that a list of what
// waits for somebody and the buttons on the article's page never disagree.
import type { Reason } from './refusal'
import { refusal, type Action, type Case, type Role, type Standing } from './workflow'

/** What somebody is asked to do next: the verb of the sentence on their home page. */
export type Turn = Extract<Action, 'approve' | 'publish' | 'recall' | 'submit'>

type Asked = {
  facts: Case
  /** A reviewer sent it back, and nobody has submitted it again. */
  sentBack: boolean
  /** The actor wrote in it or submitted it; or nobody who did is left. */
  isTheirs: boolean
}

type Colleague = { id: string | number; roles: readonly Role[]; active?: boolean | null }

export const isActiveEditor = ({ active, roles }: Omit<Colleague, 'id'>): boolean =>
  active !== false && roles.includes('editor')

/** Whether a text is this person's to mend. `owners`: who wrote it. When none of them is left, it is every editor's. */
export const isTheirs = (owners: readonly string[], person: Colleague, people: readonly Colleague[]): boolean =>
  owners.includes(String(person.id)) || !people.some((one) => isActiveEditor(one) && owners.includes(String(one.id)))

/** Somebody with every role who has had no hand in anything. */
const ANYBODY: Case['actor'] = { id: '', name: '', roles: ['reviewer', 'publisher'] }

/** The step that a text under review waits for. */
const nextStep = ({ stage }: Pick<Standing, 'stage'>): 'approve' | 'publish' | null =>
  stage === 'review' ? 'approve' : stage === 'approved' ? 'publish' : null

/**
 * Why nobody at all can take the next step: what would be public is no longer what was submitted, or something blocks.
 */
export const inEverybodysWay = (facts: Case): Reason | null => {
  const step = nextStep(facts.standing)
  return step && (refusal(step, { ...facts, actor: ANYBODY })?.reason ?? null)
}

/** What this article asks of the actor now, or null. */
export const turnOf = ({ facts, sentBack, isTheirs }: Asked): Turn | null => {
  const step = nextStep(facts.standing)
  if (step && refusal(step, facts) === null) return step
  if (!isTheirs) return null
  if (inEverybodysWay(facts) && refusal('recall', facts) === null) return 'recall'
  // Not ready is no reason to hide it: making it ready is what they are asked for.
  const no = refusal('submit', facts)
  return sentBack && (no === null || no.kind === 'invalid') ? 'submit' : null
}
