// What was done and said while one edition was prepared: from the last publication on, in order, told from the ledger.
// Whoever judges a text reads what was said before them, and what they themselves had asked for.
import { z } from 'zod'
import type { Checked } from './approved-by'
import type { Entry } from './ledger'
import { ACTIONS, type Action } from './workflow'

export type Said = {
  action: Action
  person: string
  personId: string
  at: string
  note: string | null
  /** The level an approval gives, and how many the submission asks for. */
  level: number | null
  levels: number | null
  figures: Checked | null
}

export const checkedSchema = z.object({ checked: z.number().int(), of: z.number().int() })

/** How many figures an approval says were ticked; null where the text has none, or nobody counted. */
export const checkedIn = ({ details }: Pick<Entry, 'details'>): Checked | null =>
  checkedSchema.safeParse(details?.figures).data ?? null

const isAct = (entry: Entry): entry is Entry & { action: Action } =>
  entry.outcome === 'done' && (ACTIONS as readonly string[]).includes(entry.action)

/** One article's entries, oldest first. Once an edition is out the talk about it is over: it stays on the ledger. */
export const conversationOf = (entries: readonly Entry[]): Said[] => {
  const acts = entries.filter(isAct)
  const said = acts.slice(acts.findLastIndex(({ action }) => action === 'publish') + 1)
  let levels: number | null = null
  return said.map((entry) => {
    const { action, actor, at, note, level } = entry
    if (action === 'submit') levels = level
    return {
      action,
      person: actor.name,
      personId: actor.id,
      at,
      note,
      level: action === 'approve' ? level : null,
      levels,
      figures: action === 'approve' ? checkedIn(entry) : null,
    }
  })
}

/** The act by which the text stands where it stands: what was said last with a submission, or when it was sent back. */
export const lastSubmission = (said: readonly Said[]): Said | null =>
  said.findLast(({ action }) => action === 'submit') ?? null
export const sentBack = (said: readonly Said[]): Said | null => {
  const last = said.findLast(({ action }) => action === 'submit' || action === 'request-changes')
  return last?.action === 'request-changes' ? last : null
}
