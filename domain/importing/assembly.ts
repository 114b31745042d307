// A draft in the making: what was taken so far, how firmly, and what is awaited from the next line.

import { foldMarks } from '@/domain/vocabulary/folding'
import type { Language } from '../manuscript'
import type { Credit, CreditField } from './credits'
import { emptyDraft, type Draft, type SetAsideReason } from './draft'
import type { NoticeKind } from './notices'
import { documentNumberIn } from './official-document'
import { paragraph, textNode, wordsOf, type Passage } from './passage'
import { titled } from './title'
import type { WarningCode } from './warnings'
import type { Zones } from './zones'

/** What the file says of itself outside its text (meta elements, front matter). */
export type Known = Partial<Record<'title' | 'column' | 'summary' | 'date' | 'source' | 'editor', string>>

export type Assembly = {
  draft: Draft
  zones: Zones
  titleAt: number
  /** The passages of the running text, to become lead and sections. */
  body: Passage[]
  /** How good the label was that a field came from; lower is better. */
  ranks: Map<CreditField, number>
  /** A label stood alone: its words are on the next line. */
  awaited: Exclude<CreditField, 'byline' | 'title' | 'formerTitle'> | 'summary' | 'standfirst' | null
  notices: Record<NoticeKind, string[]>
  openNotice: NoticeKind | null
  /** After the text, until the first credit or notice: a signature and its date still belong to the text. */
  signing: boolean
  /** 原标题: what another called it; the title where the text has none. */
  formerTitle: string | null
  known: Known
}

export const newAssembly = (language: Language, zones: Zones, titleAt: number, known: Known): Assembly => ({
  draft: emptyDraft(language),
  zones,
  titleAt,
  body: [],
  ranks: new Map(),
  awaited: null,
  notices: { copyright: [], disclaimer: [] },
  openNotice: null,
  signing: true,
  formerTitle: null,
  known: { ...known },
})

/** Says it once, and first of all. */
export const warn = ({ draft: { warnings } }: Assembly, code: WarningCode, words: string | null): void => {
  if (words && !warnings.some((one) => one.code === code && one.words.includes(words))) warnings.push({ code, words })
}

export const setAside = (assembly: Assembly, text: string, reason: SetAsideReason): void => {
  assembly.draft.setAside.push({ text, reason })
  if (reason === 'embargo' || reason === 'secrecy') warn(assembly, reason, text)
}

/** Takes a particular into its field unless a better label filled it; false if its words are not in the draft then. */
export const credit = (assembly: Assembly, { field, rank, value }: Credit): boolean => {
  const { draft, ranks, known } = assembly
  if (field === 'formerTitle') {
    assembly.formerTitle ??= value.replace(/^《([^《》]+)》$/, '$1') || null
    return false
  }
  if (!value && field !== 'byline' && field !== 'title') assembly.awaited = field
  if (field === 'byline' || field === 'other') return false
  if (!value) return true
  if (field === 'title') {
    known.title ??= value
    return false
  }
  const before = draft[field]
  if ((ranks.get(field) ?? Infinity) <= rank) return false
  if (before && before !== value && field !== 'date') setAside(assembly, before, 'credit')
  draft[field] = value
  ranks.set(field, rank)
  return true
}

export const takeTitle = (assembly: Assembly, line: string): void => {
  const { title, column, dropped } = titled(line)
  assembly.draft.title = title
  assembly.draft.documentNumber ??= documentNumberIn(line)
  assembly.draft.column ??= column
  if (dropped || (column !== null && column !== assembly.draft.column)) setAside(assembly, line, 'duplicate')
}

const bare = (text: string) => foldMarks(text).replace(/[\s•]/g, '')
const SLACK = 24

/** The line says the title again, perhaps with its kind or its site behind it. */
export const repeatsTitle = ({ draft }: Assembly, line: string): boolean => {
  if (draft.title === null) return false
  const [words, title] = [bare(titled(line).title), bare(draft.title)]
  return (
    words === title ||
    (words.startsWith(title) &&
      title.length > 8 &&
      words.length <= title.length + SLACK &&
      /[-–—|_]/.test(words.charAt(title.length)))
  )
}

/** What the file says of itself fills what its text left open; the rest is shown. */
export const fill = (assembly: Assembly, metadata: string[]): void => {
  const { draft, known, formerTitle } = assembly
  if (draft.title === null && !known.title && formerTitle) takeTitle(assembly, formerTitle)
  if (draft.title === null && known.title) takeTitle(assembly, known.title)
  else if (known.title && !repeatsTitle(assembly, known.title)) setAside(assembly, known.title, 'metadata')
  if (known.summary && draft.summary.length === 0) draft.summary = [paragraph([textNode(known.summary)])]
  else if (known.summary && known.summary !== wordsOf(draft.summary)) setAside(assembly, known.summary, 'metadata')
  for (const field of ['column', 'date', 'source', 'editor'] as const) {
    const value = known[field]
    if (!value || draft[field] === value) continue
    if (draft[field] === null) draft[field] = value
    else setAside(assembly, value, 'metadata')
  }
  for (const line of metadata) setAside(assembly, line, 'metadata')
}
