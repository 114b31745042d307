// What the desk's addresses for figures take and answer, as its panel reads them. Types only.

/** A number of the text that is bound to no metric yet. */
export type UnmarkedNumber = {
  identity: string
  place: 'title' | 'summary' | 'lead' | 'section'
  /** The heading of its section; null elsewhere. */
  heading: string | null
  words: string
  /** The unit that a neighbour lends it, or "". */
  shared: string
  label: string
  period: string | null
  before: string
  after: string
  /** What touches it and is not understood. */
  unread: string | null
  ready: boolean
  dismissed: boolean
}

/** GET and POST /api/articles/:id/figures. */
export type FiguresFound = {
  figures: UnmarkedNumber[]
  lockVersion: number
  /** How many metrics name no period. */
  undated: number
  /** The periods that were taken from the text before, each once, and how many metrics have one. */
  inherited: { count: number; periods: string[] }
  /** The period that the opening of the text names. */
  suggestion: string | null
}

/** POST /api/articles/:id/period: how many metrics were given it, or confirmed. */
export type PeriodFilled = { filled: number; lockVersion: number }
