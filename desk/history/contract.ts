// What the desk's addresses for the history take and answer, and what its page shows. Types only.
import type { Differences } from '@/domain/compare'
import type { LedgerAction } from '@/domain/ledger'

/** POST /api/articles/:id/restore: the revision that it made. */
export type Restored = { revision: number }

/** By the names of fields, and the headings of sections. */
export type WhatChanged = {
  fields: string[]
  added: string[]
  changed: string[]
  removed: string[]
  reordered: boolean
  figures: number
}

/** Several saves of one person in one sitting; `point` names the text that the last of them left. */
export type Sitting = {
  kind: 'sitting'
  point: string
  person: string
  from: string
  to: string
  saves: number
  what: WhatChanged
  isFirst: boolean
  isRestored: boolean
}

/**
 * One entry of the ledger. `point`: an edition's text; null where an act changed none. `before`: the edition before an
 * act.
 */
export type Deed = {
  kind: 'deed'
  point: string | null
  person: string
  at: string
  action: LedgerAction
  reason: string | null
  note: string | null
  edition: number
  level: { given: number; of: number } | null
}
export type Moment = Sitting | Deed

/** What can be brought back of a point: sections by id, with their headings; `isGone`: not there now. */
export type Restorable = { whole: boolean; sections: { id: string; heading: string; isGone: boolean }[] }

export type Compared = {
  from: string
  to: string
  differences: Differences
  /** The revision by which the older of the two is restored. */
  revision: number
  restorable: Restorable
}

export type History = {
  /** Newest first. */
  moments: Moment[]
  /** Older moments are not among them. */
  isCut: boolean
  compared: Compared | null
  revision: number
  /** This person may restore now. */
  mayRestore: boolean
}
