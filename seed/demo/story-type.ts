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
export type Described = Omit<Details, 'measure'> & { of?: Record<string, Details> }
/** A figure put right after publication, with the note that readers see. */
export type Correction = { from: string; to: string; changeNote: string }

/** Figures with these words are values of the indicator. */
export type Binding = { words: string; indicator: IndicatorSlug; period: string }

/** Figures with these words repeat what that release published. */
export type Cited = { words: string; from: string }

export type Step = { by: Name } & (
  | { bind: Binding }
  | { cite: Cited }
  | { action: Action; note?: string }
  | { describe: Described }
  | { correct: Correction }
)

export type Story = {
  slug: string
  by: Name
  english?: true
  text: Omit<Text, 'slug' | 'copyright' | 'disclaimer'>
  steps: Step[]
}

const said = (text: string) => (text ? [{ type: 'text' as const, text, marks: [] }] : [])

const cell = (words: string, header: boolean) => ({
  header,
  colSpan: 1,
  rowSpan: 1,
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

/** A story as far as its first edition: what happened before somebody corrected it. */
export const firstEdition = (story: Story): Story => ({
  ...story,
  steps: story.steps.slice(
    0,
    story.steps.findIndex((step) => 'correct' in step),
  ),
})
