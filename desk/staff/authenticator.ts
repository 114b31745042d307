// The authenticator of a second factor (RFC 6238) and its recovery codes, as they are kept: sealed, each code once.
import { createHash, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { recoveryCode, RECOVERY_CODES, RECOVERY_LETTERS, RECOVERY_SIGNS, typedCode } from '@/domain/recovery-code'
import { isSealedAnew, seal, unseal } from './sealed'

const PERIOD_S = 30
/** Half minutes before and after now: clocks differ. */
const WINDOW = 1
/** How long a secret that was shown waits for its first code. */
const SETUP_MS = 15 * 60 * 1000

const PURPOSE = 'second factor'
const SETUP = 'second factor, to be confirmed'
const keptSchema = z.strictObject({ person: z.string(), secret: z.string(), codes: z.array(z.string()) })
export type Kept = z.infer<typeof keptSchema>
const setupSchema = z.strictObject({ person: z.string(), secret: z.string(), until: z.number() })

export const sealKept = (kept: Kept): string => seal(PURPOSE, kept)

/** What was kept for this person; anybody else's, copied into their row, opens nothing. */
export const keptIn = (sealed: string, person: string): Kept | null => {
  const kept = keptSchema.safeParse(unseal(PURPOSE, sealed)).data
  return kept?.person === person ? kept : null
}

export const isKeptAnew = (sealed: string): boolean => isSealedAnew(PURPOSE, sealed)

const totp = (secret: string, label: string, issuer: string): TOTP =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD_S, algorithm: 'SHA1' })

/** The half minute whose code this is, where it is one of around now. */
const stepOf = (secret: string, code: string): number | null => {
  const delta = totp(secret, '', '').validate({ token: code, window: WINDOW })
  return delta === null ? null : Math.floor(Date.now() / 1000 / PERIOD_S) + delta
}

const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex')

export const newRecoveryCodes = (): { codes: string[]; digests: string[] } => {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCode(Array.from({ length: RECOVERY_SIGNS }, () => randomInt(RECOVERY_LETTERS.length))),
  )
  return { codes, digests: codes.map((code) => digestOf(code.replaceAll('-', ''))) }
}

export type Setup = { setup: string; secret: string; address: string; qr: string }

/** A new secret, as the authenticator takes it up and as it comes back to be confirmed. */
export const newSetup = (person: { id: unknown; email: string }, issuer: string): Setup => {
  const secret = new Secret({ size: 20 }).base32
  const address = totp(secret, person.email, issuer).toString()
  return {
    setup: seal(SETUP, { person: String(person.id), secret, until: Date.now() + SETUP_MS }),
    secret,
    address,
    qr: renderSVG(address, { border: 2, whiteColor: '#fff', blackColor: '#000' }),
  }
}

/** The secret of a setup of this person, and the half minute of its first code; null where either is wrong. */
export const confirmed = (setup: string, person: string, typed: string): { secret: string; step: number } | null => {
  const shown = setupSchema.safeParse(unseal(SETUP, setup)).data
  const given = typedCode(typed)
  if (!shown || shown.person !== person || shown.until < Date.now() || !given || !('code' in given)) return null
  const step = stepOf(shown.secret, given.code)
  return step === null ? null : { secret: shown.secret, step }
}

export type Spent = { by: 'code'; step: number } | { by: 'recovery'; codes: string[] }

/** What is left after this code was used; null where it is none, or was used before. */
export const spent = (kept: Kept, lastStep: number, typed: string): Spent | null => {
  const given = typedCode(typed)
  if (!given) return null
  if ('code' in given) {
    const step = stepOf(kept.secret, given.code)
    return step === null || step <= lastStep ? null : { by: 'code', step }
  }
  const digest = digestOf(given.recovery)
  return kept.codes.includes(digest) ? { by: 'recovery', codes: kept.codes.filter((one) => one !== digest) } : null
}
