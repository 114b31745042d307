// What a person's page shows of how they sign in: their live sessions, their second factor, and what was done to it.
import type { Payload } from 'payload'
import { row, rowById, rows } from '@/database/rows'
import type { User } from '@/payload-types'
import { factorOf, isFactorNeeded } from '../staff/second-factor'
import { sessionOf } from '../staff/sessions'

export type LiveSession = {
  id: string
  device: string
  address: string
  means: string
  at: string
  seenAt: string
  isThis: boolean
}
export type Access = {
  sessions: LiveSession[]
  factor: { since: string; codesLeft: number } | null
  isFactorNeeded: boolean
}

/** `user` is who looks. */
export const accessOf = async (payload: Payload, id: string, user: unknown): Promise<Access> => {
  const person: User | null = await rowById(payload, 'users', id)
  const now = new Date()
  const live = (person?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now).map((one) => one.id)
  const known = await rows(payload, 'sign-ins', { person: { equals: id } }, { sort: '-at', limit: 200 })
  const factor = await factorOf(payload, id)
  return {
    sessions: known
      .filter(({ session }) => live.includes(session))
      .map(({ id: signIn, session, device, address, means, at, seenAt }) => ({
        id: String(signIn),
        device,
        address,
        means,
        at,
        seenAt,
        isThis: session === sessionOf({ user }),
      })),
    factor: factor && { since: factor.at, codesLeft: factor.kept.codes.length },
    isFactorNeeded: person ? await isFactorNeeded(payload, person) : false,
  }
}

/** Who reset the person's second factor, and when, until they have read it. */
export const unseenReset = async (payload: Payload, id: string): Promise<{ by: string; at: string } | null> => {
  const stored = await row(payload, 'second-factors', { person: { equals: id } })
  return stored?.resetAt && !stored.seenAt ? { by: stored.resetBy ?? '', at: stored.resetAt } : null
}
