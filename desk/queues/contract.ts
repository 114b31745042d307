// What the home page of the desk shows one person: types that the desk fills and its page prints.
import type { Finding } from '@/domain/citation'
import type { Reason } from '@/domain/refusal'
import type { Turn } from '@/domain/turn'
import type { Action, Role } from '@/domain/workflow'

/** Something that was done to an article, and what was said with it. */
export type Deed = { action: Action; person: string; at: string; note: string | null }

type OfArticle = {
  article: string
  title: string
  /** The edition that is being prepared. */
  edition: number
  /** Since when it stands so. */
  since: string
  last: Deed | null
  /** The notes of this round before the last deed, oldest first. */
  notes: Deed[]
  /** Which level of the review is to be given. */
  level: { number: number; of: number } | null
  /** In how many places it was changed since it was last submitted or published; null where there is no such time. */
  changes: number | null
}

/** An article that asks something of the person; `why` it goes no further, where it does not. */
export type ArticleTurn = OfArticle & { kind: 'article'; turn: Turn; why: Reason | null }
/** A cited figure has changed where it was published. */
export type TaskTurn = {
  kind: 'tasks'
  article: string
  title: string
  since: string
  count: number
  first: {
    since: Finding['state']
    title: string | null
    words: string | null
    became: string | null
    edition: number | null
  }
}
/** An indicator to confirm, or one of the person's own that was declined. */
export type IndicatorTurn = {
  kind: 'indicator'
  indicator: string
  title: string
  turn: 'confirm' | 'revise'
  since: string
  people: string[]
  note: string | null
}
/** Nobody is left who may go on with it: an admin adds somebody. */
export type NobodyTurn = OfArticle & { kind: 'nobody'; role: Role; barred: string[] }
export type TurnItem = ArticleTurn | TaskTurn | IndicatorTurn | NobodyTurn

/** What somebody else has to do with something of the person's. */
export type Waiting =
  | (OfArticle & { kind: 'article'; role: Role; people: string[]; why: Reason | null })
  | { kind: 'indicator'; indicator: string; title: string; since: string }

export type Draft = { article: string; title: string; edition: number; savedAt: string }
export type Drafts = { total: number; shown: Draft[] }

/** What happened to readers today. */
export type PublicDeed = {
  article: string
  title: string
  slug: string
  action: Extract<Action, 'publish' | 'withdraw' | 'reinstate' | 'remove'>
  edition: number
  person: string
  at: string
}

export type Home = {
  turns: TurnItem[]
  drafts: Drafts
  waiting: Waiting[]
  today: PublicDeed[]
  now: string
  timeZone: string
}
