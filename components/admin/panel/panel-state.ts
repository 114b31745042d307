import type { Issue } from '@/domain/checks/reading/issue'
// What GET and POST /api/articles/:id/actions answer, as far as the panel shows it.
import type { Finding as Since } from '@/domain/citation'
import type { Action, Choice, Person, Reason, Role, Standing } from '@/domain/workflow'

export type AvailableAction = Omit<Choice, 'refusal'> & { refusal: { reason: Reason; sentence: string } | null }
/** `waived`: why it stands, where an editor said so. */
export type Finding = Issue & { sentence: string; identity: string; waived: string | null }
/** What an editor has to decide about a cited figure, or decided to keep. */
export type Task = {
  id: string
  metric: string
  label: string
  words: string
  title: string
  slug: string
  since: Since['state']
  became: string | null
  edition: number | null
  state: 'open' | 'kept'
  reason: string | null
  person: string | null
  at: string
}
export type Save = { person: string; at: string; act: string; what: string }

export type PanelState = {
  standing: Standing
  revision: number
  fingerprint: string
  actions: AvailableAction[]
  issues: Finding[]
  tasks: Task[]
  next: { role: Role; free: Person[]; barred: Person[] } | null
  /** The last thing that was done, and what was said with it. */
  last: { action: Action; person: string; at: string; note: string | null } | null
  /** The release's public address name; null before the first edition. */
  slug: string | null
}

/** What a refused request says: one sentence, and the saves the person has not seen. */
export type Trouble = { sentence: string; saves: Save[] }

/** The first error of an answer of the API. */
export const troubleIn = (answer: unknown, otherwise: string): Trouble => {
  const [first] = (answer as { errors?: { message?: string; data?: { saves?: Save[] } }[] } | null)?.errors ?? []
  return { sentence: first?.message ?? otherwise, saves: first?.data?.saves ?? [] }
}
