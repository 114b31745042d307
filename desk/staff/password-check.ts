// Whether a password is somebody's: as long for an address that nobody has as for one of ours, and two at a time, so
// that the processor stays with the readers. Who comes from a browser that is known does not wait behind strangers.
import crypto from 'node:crypto'
import { AuthenticationError, ValidationError, type CollectionBeforeLoginHook, type Payload } from 'payload'
import { fewAtOnce } from '../request/few-at-once'

/** As Payload hashes (auth/strategies/local); sign-in-limits.test.ts compares the two. */
const ROUNDS = 600_000
const BYTES = 32

/** The work of checking a password where there is none to check. */
export const checkInVain = (password: string): Promise<void> =>
  new Promise((resolve) => {
    crypto.pbkdf2(password, crypto.randomBytes(32).toString('hex'), ROUNDS, BYTES, 'sha256', () => resolve())
  })

// On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.hashing')
type Lanes = Record<'known' | 'strangers', ReturnType<typeof fewAtOnce>>
const shelf = globalThis as { [key]?: Lanes }
/** Strangers are told at once to come again where twenty wait. */
export const hashing: Lanes = (shelf[key] ??= { known: fewAtOnce(2, 200), strangers: fewAtOnce(2, 20) })

/** The mark on a sign-in that only asks whether the password is right, and ends there. */
const PASSWORD_ALONE = 'passwordAlone'
class PasswordIsRight extends Error {}

/** Before anybody is signed in. */
export const passwordAlone: CollectionBeforeLoginHook = ({ context }) => {
  if (context[PASSWORD_ALONE]) throw new PasswordIsRight()
}

export const isPasswordOf = async (payload: Payload, email: string, password: string): Promise<boolean> => {
  try {
    await payload.login({
      collection: 'users',
      data: { email, password },
      depth: 0,
      context: { [PASSWORD_ALONE]: true },
    })
  } catch (error) {
    if (error instanceof PasswordIsRight) return true
    if (!(error instanceof AuthenticationError || error instanceof ValidationError)) throw error
  }
  return false
}
