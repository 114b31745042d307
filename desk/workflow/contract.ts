// What the desk's addresses for the workflow answer, as its panel reads them. Types only.
import type { Person } from '@/domain/approved-by'
import type { Issue } from '@/domain/checks/reading/issue'
import type { Said } from '@/domain/conversation'
import type { Reason } from '@/domain/refusal'
import type { Action, Choice, Role, Standing } from '@/domain/workflow'
import type { CitationTask } from '../citations/contract'

export type AvailableAction = Omit<Choice, 'refusal'> & { refusal: { reason: Reason; sentence: string } | null }

/** `waived`: why it stands, where an editor said so. */
export type SpokenIssue = Issue & { sentence: string; identity: string; waived: string | null }

/** A sign-in link given to somebody who wrote or approved, while this was prepared. */
export type Hand = { person: string; name: string; byName: string; at: string; used: boolean }

/** GET /api/articles/:id/actions: everything the panel shows. */
export type PanelState = {
  standing: Standing
  revision: number
  fingerprint: string
  actions: AvailableAction[]
  issues: SpokenIssue[]
  tasks: CitationTask[]
  hands: Hand[]
  next: { role: Role; free: Person[]; barred: Person[] } | null
  /** The last thing that was done, and what was said with it. */
  last: { action: Action; person: string; at: string; note: string | null } | null
  /** All that was done and said since the last edition, oldest first. */
  conversation: Said[]
  /**
   * What a publication would send out, while it waits for one: `changes` against the live edition, null for the first.
   */
  goesOut: { title: string; slug: string; changes: number | null } | null
  /** The release's public address name; null before the first edition. */
  slug: string | null
}

/** POST /api/articles/:id/actions. The panel asks for its state anew. */
export type Acted = { standing: Standing; revision: number }

/** POST and DELETE /api/articles/:id/waivers. */
export type Waived = { lockVersion: number }

/** A save that somebody did not see: part of a refusal (409 stale). */
export type LaterSave = { person: string; at: string; act: string; what: string }
