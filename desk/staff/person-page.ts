// What a person's page shows of how they sign in: their live sessions, their second factor, and what was done to it.
import type { Payload } from 'payload'
import { row, rowById, rows } from '@/database/rows'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { isConnected } from '../staff/identities'
import { factorOf, isFactorNeeded } from '../staff/second-factor'
import { sessionOf } from '../staff/sessions'
import { hasService } from '../staff/sso-service'

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
  /** The organisation's sign-in service, where there is one. */
  service: { name: string; isConnected: boolean } | null
}

/** What the sign-in page calls the organisation's own service; null where there is none. */
export const serviceName = (): string | null => (hasService() ? env.OIDC_NAME : null)

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
    service: hasService() ? { name: env.OIDC_NAME, isConnected: await isConnected(payload, id) } : null,
  }
}

/** Who reset the person's second factor, and when, until they have read it. */
export const unseenReset = async (payload: Payload, id: string): Promise<{ by: string; at: string } | null> => {
  const stored = await row(payload, 'second-factors', { person: { equals: id } })
  return stored?.resetAt && !stored.seenAt ? { by: stored.resetBy ?? '', at: stored.resetAt } : null
}
