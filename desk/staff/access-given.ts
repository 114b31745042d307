// Who was given a sign-in link, as the ledger tells it: asked when it is decided who may approve
// (domain/shared-hands.ts).
import { z } from 'zod'
import type { Entry } from '@/domain/ledger'
import type { AccessGiven } from '@/domain/shared-hands'

const someone = z.object({ id: z.string(), name: z.string() })
/** What `give-link` and `use-link` say: whose account, and who made the link. */
const linkDetailsSchema = z.object({
  purpose: z.enum(['invite', 'reset']),
  person: someone,
  by: someone,
  expiresAt: z.iso.datetime(),
})
export type LinkDetails = z.infer<typeof linkDetailsSchema>

export type LinkGiven = AccessGiven & { name: string; byName: string; at: string; used: boolean }

const givenIn = ({ at, action, details }: Entry): LinkGiven => {
  const { person, by } = linkDetailsSchema.parse(details)
  return { person: person.id, name: person.name, by: by.id, byName: by.name, at, used: action === 'use-link' }
}

export const LINK_DEEDS = ['give-link', 'use-link'] as const satisfies Entry['action'][]

/** Every link that was given, or used, at or after this moment, of what these entries tell. */
export const accessGiven = (entries: readonly Entry[], since: string): LinkGiven[] =>
  entries
    .filter(
      ({ action, outcome, at }) => LINK_DEEDS.some((deed) => deed === action) && outcome === 'done' && at >= since,
    )
    .map(givenIn)
