// An indicator gives published values their meaning, so its words are confirmed by a second person. Where it stands is
// told from its ledger entries: what was confirmed last, what is proposed now, and by whom.
import { z } from 'zod'
import type { Person } from './approved-by'
import { METRIC_KINDS } from './figures/figure'
import type { Entry } from './ledger'
import { canonical, sha256 } from './manuscript'
import type { Reason } from './refusal'
import type { Role } from './workflow'

const words = z
  .string()
  .nullish()
  .transform((given) => given?.trim() || null)

/** What readers are told of an indicator; keys that storage adds are left out. */
export const formSchema = z.object({
  slug: z.string(),
  name: z.string().trim(),
  nameEn: words,
  definition: words,
  unit: words,
  kind: z
    .enum(METRIC_KINDS)
    .nullish()
    .transform((kind) => kind ?? null),
})
export type Form = z.infer<typeof formSchema>
export const FORM_FIELDS = ['name', 'nameEn', 'definition', 'unit', 'kind'] as const satisfies (keyof Form)[]
export type FormField = (typeof FORM_FIELDS)[number]
export type FormChange = { field: FormField; from: string | null; to: string | null }

export const formChanges = (before: Form | null, after: Form): FormChange[] =>
  FORM_FIELDS.filter((field) => (before?.[field] ?? null) !== after[field]).map((field) => ({
    field,
    from: before?.[field] ?? null,
    to: after[field],
  }))

/** Names exactly this proposal: who confirms says what they saw. */
export const formDigest = (form: Form): string => sha256(canonical(form))

/** Confirmed as it stands, proposed by somebody, or proposed and declined. */
const INDICATOR_STATES = ['proposed', 'confirmed', 'declined'] as const
export type IndicatorState = (typeof INDICATOR_STATES)[number]

export type IndicatorStanding = {
  /** The form that readers see, and its number; null and 0 before the first confirmation. */
  confirmed: Form | null
  number: number
  /** Who confirmed it last. */
  confirmedBy: (Person & { at: string }) | null
  /** What an editor wants it to be; null while that is what was confirmed. */
  proposed: Form | null
  /** Everybody who changed it since. */
  proposers: Person[]
  declined: (Person & { at: string; note: string | null }) | null
}

export const NEVER_PROPOSED: IndicatorStanding = {
  confirmed: null,
  number: 0,
  confirmedBy: null,
  proposed: null,
  proposers: [],
  declined: null,
}

/** The deeds that are about an indicator. */
export const INDICATOR_DEEDS = [
  'change-indicator',
  'confirm-indicator',
  'decline-indicator',
] as const satisfies Entry['action'][]

const formIn = ({ details }: Entry): Form | null => formSchema.safeParse(details?.after).data ?? null

const step = (before: IndicatorStanding, entry: Entry, form: Form): IndicatorStanding => {
  const { action, actor, at, note } = entry
  if (action === 'confirm-indicator')
    return { ...NEVER_PROPOSED, confirmed: form, number: before.number + 1, confirmedBy: { ...actor, at } }
  if (action === 'decline-indicator') return { ...before, declined: { ...actor, at, note } }
  // Changed back to what was confirmed, nothing is proposed any more.
  if (before.confirmed && canonical(before.confirmed) === canonical(form))
    return { ...before, proposed: null, proposers: [], declined: null }
  const proposers = before.proposers.some(({ id }) => id === actor.id) ? before.proposers : [...before.proposers, actor]
  return { ...before, proposed: form, proposers, declined: null }
}

/** Every indicator by its slug, as these entries (in order of `seq`) leave it. */
export const indicatorStandings = (entries: readonly Entry[]): Map<string, IndicatorStanding> => {
  const standings = new Map<string, IndicatorStanding>()
  for (const entry of entries) {
    const form = entry.outcome === 'done' ? formIn(entry) : null
    if (form && INDICATOR_DEEDS.some((action) => action === entry.action))
      standings.set(form.slug, step(standings.get(form.slug) ?? NEVER_PROPOSED, entry, form))
  }
  return standings
}

export const indicatorState = ({ proposed, declined }: IndicatorStanding): IndicatorState =>
  proposed === null ? 'confirmed' : declined ? 'declined' : 'proposed'

type Confirmer = Person & { roles: readonly Role[] }
/** Who confirms or declines: reviewers. */
const CONFIRMING: Role = 'reviewer'

/** Why this person cannot confirm or decline the proposal now, or null. */
export const confirmationRefusal = (
  { proposed, proposers, declined }: IndicatorStanding,
  person: Confirmer,
): Reason | null => {
  if (!person.roles.includes(CONFIRMING)) return 'role'
  if (proposed === null || declined) return 'nothing-proposed'
  return proposers.some(({ id }) => id === person.id) ? 'proposed-it' : null
}

/**
 * Whether the unit may become this one while these are the units of its published values: another unit would make every
 * value another fact, so it may only become what they all say.
 */
export const unitFits = (unit: string | null, published: readonly string[]): boolean =>
  published.every((one) => one === (unit ?? ''))
