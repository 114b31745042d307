// What the review lens is told of an article, and what its addresses take and answer. Types only.
import type { ChangeItem } from '@/domain/changes/changes'
import type { FigureDifference } from '@/domain/compare'
import type { Around } from '@/domain/figure-sentences'
import type { Language } from '@/domain/manuscript'

/** One figure as readers see it, to be held against its source. */
export type FigureToCheck = {
  /** Its number among the figures of the release: that of its anchors. */
  number: number
  /** The metrics that say just this. */
  ids: string[]
  /** What it says and the sentence it stands in, as a digest: a tick is for this, and for nothing else. */
  seal: string
  words: string
  /** The unit that bare digits leave to what stands around them. */
  beside: string
  exact: string | null
  name: string
  way: string | null
  period: string
  inherited: boolean
  source: string
  sourcePlace: string | null
  sourceLink: string | null
  cites: string | null
  heading: string
  around: Around | null
  /** What the live edition says; null where it has no such figure. */
  published: { words: string; period: string; isSame: boolean } | null
}

/** What a text is compared with. */
export type Base = {
  name: 'look' | 'live'
  /** Since when (look), or which edition (live). */
  at: string | null
  edition: number | null
  items: ChangeItem[]
  figures: FigureDifference[]
  /** Besides: what the text takes from elsewhere (notices, names of the office) is another than when they looked. */
  elsewhere: boolean
}

/** A person's last look at an article (decision 035). */
export type Look = { fingerprint: string; revision: number; at: string }

export type Review = {
  fingerprint: string
  revision: number
  edition: number
  language: Language
  title: string
  address: string
  figures: FigureToCheck[]
  /** The seals this person has ticked. */
  ticked: string[]
  bases: Base[]
  lastLook: Look | null
  hidden: number
}

/** POST /api/articles/:id/looks and /api/articles/:id/ticks. */
export type Looked = { look: Look | null }
export type Ticked = { ticked: string[] }
