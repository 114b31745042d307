// What a demo release is told as: its text, who wrote it, and what happened to it, step by step.

import type { Block } from '@/domain/text'
import type { Action } from '@/domain/workflow'
import type { Metric } from '@/payload-types'
import type { Name } from '../accounts'
import type { IndicatorSlug } from '../indicators'
import type { Text } from '../release'

/** What a figure's record says besides its value: for all figures of the text, and for some of them by their words. */
export type Details = Partial<
  Pick<Metric, 'subject' | 'measure' | 'role' | 'comparison' | 'direction' | 'period' | 'source' | 'asOf' | 'note'>
>
export type Described = Omit<Details, 'measure'> & {
  of?: Record<string, Details>
  /** Periods that the text itself names stay as they were read. */
  keepsPeriods?: true
}
/** A figure put right after publication, with the note that readers see. */
export type Correction = { from: string; to: string; changeNote: string }

/** Figures with these words are values of the indicator. */
export type Binding = { words: string; indicator: IndicatorSlug; period: string }

/** Figures with these words repeat what that release published. */
export type Cited = { words: string; from: string }

export type Step = { by: Name } & (
  | { bind: Binding }
  | { cite: Cited }
  | { action: Action; note?: string; /** The slug of the release that replaces it. */ replacedBy?: string }
  | { describe: Described }
  | { correct: Correction }
)

export type Story = {
  slug: string
  by: Name
  english?: true
  /** Goes to the library first; a block `image` of the text whose `media` is `PICTURE` stands for it. */
  picture?: { name: string; alt: string; svg: string }
  attachments?: { name: string; title: string; bytes: Uint8Array }[]
  text: Omit<Text, 'slug' | 'copyright' | 'disclaimer'>
  steps: Step[]
}

export const PICTURE = 'picture'

const said = (text: string) => (text ? [{ type: 'text' as const, text, marks: [] }] : [])

type Spans = { colSpan?: number; rowSpan?: number }
const cell = (words: string, header: boolean, { colSpan = 1, rowSpan = 1 }: Spans = {}) => ({
  header,
  colSpan,
  rowSpan,
  children: [{ type: 'text' as const, text: words, marks: [] }],
})

/** A table whose first row and first column are headers, with what stands over it and under it. */
export const table = (
  { caption = '', unit = '', note = '' }: { caption?: string; unit?: string; note?: string },
  ...rows: string[][]
): Block => ({
  type: 'table',
  caption: said(caption),
  unit: said(unit),
  notes: note ? [said(note)] : [],
  rows: rows.map((row, y) => row.map((words, x) => cell(words, y === 0 || x === 0))),
})

/** A head of a table over several columns or rows. */
export const head = (words: string, spans: Spans = {}) => cell(words, true, spans)

/** The same with heads of its own: rows of `head`, then the body, whose first column names its rows. */
export const tableWithHeads = (
  { caption, unit, note }: { caption: string; unit: string; note: string },
  heads: ReturnType<typeof head>[][],
  ...body: string[][]
): Block => ({
  type: 'table',
  caption: said(caption),
  unit: said(unit),
  notes: [said(note)],
  rows: [...heads, ...body.map((row) => row.map((words, x) => cell(words, x === 0)))],
})

/** A paragraph with a note where its words are parted. */
export const noted = (before: string, note: string, after: string): Block => ({
  type: 'paragraph',
  children: [...said(before), { type: 'note', children: said(note) }, ...said(after)],
})

export const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: items.map((words) => ({ children: [{ type: 'text', text: words, marks: [] }], nested: null })),
})

/** Submitted, approved and published: the whole way of a release without trouble. */
export const published = (by: Name, reviewer: Name): Step[] => [
  { by, action: 'submit' },
  { by: reviewer, action: 'approve' },
  { by: 'lu', action: 'publish' },
]

/** A story as far as this step: what happened before the others were told. */
export const until = (story: Story, isLast: (step: Step) => boolean): Story => ({
  ...story,
  steps: story.steps.slice(0, story.steps.findIndex(isLast)),
})
