// The ledger of one article and its saves in one line of time: what one person saved in one sitting is one moment.
import type { Entry } from '@/domain/ledger'
import type { Contribution } from '@/payload-types'
import type { Deed } from './contract'

/** Who saves again within this time is still sitting there. */
const SITTING_MS = 30 * 60_000

export type Saves = {
  person: string
  personId: string
  from: string
  to: string
  revisions: number[]
  acts: Set<string>
}
type Told = { at: string } & ({ saves: Saves } | { deed: Entry })

/** What came along with words is no save of those who wrote them; and what an act wrote is told by the act. */
const savesOf = (contributions: readonly Contribution[], entries: readonly Entry[]): Contribution[] => {
  const acts = new Set(
    entries.flatMap(({ outcome, revision }) => (outcome === 'done' && revision !== null ? revision : [])),
  )
  return contributions.filter(({ act, revision }) => act !== 'carry' && !acts.has(revision))
}

const isSameSitting = (last: Told | undefined, { personId, at }: Contribution): last is Told & { saves: Saves } =>
  last !== undefined &&
  'saves' in last &&
  last.saves.personId === personId &&
  Date.parse(at ?? '') - Date.parse(last.saves.to) <= SITTING_MS

/** Oldest first. */
export const inOneLine = (contributions: readonly Contribution[], entries: readonly Entry[]): Told[] => {
  const all = [
    ...savesOf(contributions, entries).map((save) => ({ at: save.at ?? '', save })),
    ...entries.map((deed) => ({ at: deed.at, deed })),
  ].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0))
  const told: Told[] = []
  for (const one of all) {
    if ('deed' in one) {
      told.push(one)
      continue
    }
    const { person, personId, at, revision, act } = one.save
    const last = told.at(-1)
    if (isSameSitting(last, one.save)) {
      last.saves.to = at ?? last.saves.to
      if (last.saves.revisions.at(-1) !== revision) last.saves.revisions.push(revision)
      last.saves.acts.add(act ?? '')
    } else
      told.push({
        at: one.at,
        saves: {
          person: person ?? '',
          personId: personId ?? '',
          from: one.at,
          to: one.at,
          revisions: [revision],
          acts: new Set([act ?? '']),
        },
      })
  }
  return told
}

/** The entries as deeds, each with the edition that is live before it and the levels that its submission asks for. */
export const deedsOf = (entries: readonly Entry[]): Map<Entry, Deed> => {
  const deeds = new Map<Entry, Deed>()
  let [edition, levels] = [0, 1]
  for (const entry of entries) {
    const isDone = entry.outcome === 'done'
    if (isDone && entry.action === 'submit') levels = entry.level ?? 1
    const isPublished = isDone && entry.action === 'publish'
    deeds.set(entry, {
      kind: 'deed',
      point: isPublished ? `e${entry.edition}` : null,
      person: entry.actor.name,
      at: entry.at,
      action: entry.action,
      reason: isDone ? null : entry.reason,
      note: entry.note,
      edition: isPublished ? entry.edition! : edition,
      level: isDone && entry.action === 'approve' ? { given: entry.level ?? 1, of: levels } : null,
    })
    if (isPublished) edition = entry.edition!
  }
  return deeds
}
