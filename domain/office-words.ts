// The office's own words that a release prints: its two notices, the names of issuer and site, and that of its column.
// Each is public from the first edition that prints it, and whoever wrote it does not approve that edition.
import type { Entry } from './ledger'
import type { Manuscript } from './manuscript'

type Printing = Pick<Manuscript, 'notices' | 'issuer' | 'siteName' | 'column' | 'columnName'>

export const noticeWord = ({ key, version }: { key: string; version: number }): string => `notice ${key} ${version}`
const columnWord = (slug: string, name: string): string => `column ${slug} ${name}`
const nameWord = (kind: 'issuer' | 'site', name: string): string => `${kind} ${name}`

/** What this manuscript prints of the office's own, each as one line that names it exactly. */
export const officeWords = ({ notices, issuer, siteName, column, columnName }: Printing): string[] => [
  noticeWord(notices.copyright),
  noticeWord(notices.disclaimer),
  nameWord('issuer', issuer),
  nameWord('site', siteName),
  columnWord(column, columnName),
]

type Values = Record<string, unknown>
const valuesIn = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {})
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The deeds by which the office's words come to be. */
export const WRITING = ['add-notice', 'change-settings', 'change-column'] as const satisfies Entry['action'][]

/** The words that this entry brought up: those that were other words before. */
export const wordsWritten = ({ action, outcome, details }: Pick<Entry, 'action' | 'outcome' | 'details'>): string[] => {
  if (outcome !== 'done') return []
  const [before, after] = [valuesIn(details?.before), valuesIn(details?.after)]
  const changed = (key: string) => text(before[key]) !== text(after[key])
  switch (action) {
    case 'add-notice':
      return [noticeWord({ key: text(details?.key), version: Number(details?.version) })]
    case 'change-settings':
      return [
        ...(changed('issuer') ? [nameWord('issuer', text(after.issuer))] : []),
        ...(changed('siteName') ? [nameWord('site', text(after.siteName))] : []),
      ]
    case 'change-column':
      return changed('name') ? [columnWord(text(after.slug), text(after.name))] : []
    default:
      return []
  }
}

/** Who wrote each of these words last, by `entries` in order of `seq`; ids without repetition. */
export const writersOf = (words: readonly string[], entries: readonly Entry[]): string[] => {
  const writers = new Map<string, string>()
  for (const entry of entries) {
    for (const word of wordsWritten(entry)) if (words.includes(word)) writers.set(word, entry.actor.id)
  }
  return [...new Set(writers.values())]
}
