// The second factor of a person: asked for before anybody is let in, by whatever door; set up, renewed and taken off by
// its owner; reset by an admin, which both see.
import type { CollectionBeforeLoginHook, PayloadRequest } from 'payload'
import { permitted } from '@/database/guard'
import { row, type At } from '@/database/rows'
import type { SecondFactorRule } from '@/domain/messages'
import type { Role } from '@/domain/workflow'
import type { SecondFactor } from '@/payload-types'
import { notAllowed } from '../request/refusal-answer'
import { confirmed, keptIn, newRecoveryCodes, newSetup, sealKept, spent, type Kept } from './authenticator'

type Whose = { id: unknown; email: string; roles: Role[] }

const rowOf = (at: At, person: unknown): Promise<SecondFactor | null> =>
  row(at, 'second-factors', { person: { equals: String(person) } })

export type Factor = { id: string; kept: Kept; step: number; at: string }

/** The factor of this person, or null where there is none. A row that does not open is a factor nobody can show. */
export const factorOf = async (at: At, person: unknown): Promise<Factor | null> => {
  const stored = await rowOf(at, person)
  if (!stored?.sealed) return null
  const kept = keptIn(stored.sealed, String(person)) ?? { person: String(person), secret: 'A'.repeat(32), codes: [] }
  return { id: String(stored.id), kept, step: stored.step ?? 0, at: stored.at ?? '' }
}

const DECISIVE: readonly Role[] = ['publisher', 'admin']

/** Whether the office asks it of this person. */
export const isFactorNeeded = async (at: At, { roles }: Pick<Whose, 'roles'>): Promise<boolean> => {
  const [payload, inside] = 'payload' in at ? [at.payload, { req: at }] : [at, {}]
  const { secondFactor } = await payload.findGlobal({ slug: 'settings', depth: 0, ...inside })
  const rule = secondFactor as SecondFactorRule
  return rule === 'everybody' || (rule === 'decisive' && roles.some((role) => DECISIVE.includes(role)))
}

/**
 * Whether this session may be renewed under the rule as it is now: with a factor of ours, or one that the service
 * asked.
 */
export const isFactorEnough = async (at: At, person: Pick<Whose, 'id' | 'roles'>, session: string): Promise<boolean> =>
  !(await isFactorNeeded(at, person)) ||
  (await factorOf(at, person.id)) !== null ||
  (await row(at, 'sign-ins', { session: { equals: session } }))?.means === 'sso-factor'

const change = (req: PayloadRequest, id: string, data: Partial<SecondFactor>): Promise<unknown> =>
  permitted(() => req.payload.db.updateOne({ collection: 'second-factors', id, data, req, returning: false }))

/** Why nobody is let in yet: `data.reason` of the answer. */
export type FactorReason = 'second-factor' | 'second-factor-setup' | 'wrong-code'

export const wrongCode = (req: PayloadRequest) =>
  notAllowed(
    req,
    401,
    {
      zh: '验证码不对、已过期，或已经用过。请看验证器上现在的六位数，或换一个恢复码。',
      en: 'This code is wrong, too old, or was used already. Look at the six figures your authenticator shows now, or take another recovery code.',
    },
    { reason: 'wrong-code' satisfies FactorReason },
  )

/** Uses a code up, in the transaction of `req`: of two who use it at once, one does. */
export const useCode = async (req: PayloadRequest, factor: Factor, code: string): Promise<'code' | 'recovery'> => {
  const used = spent(factor.kept, factor.step, code)
  if (!used) throw wrongCode(req)
  const data = used.by === 'code' ? { step: used.step } : { sealed: sealKept({ ...factor.kept, codes: used.codes }) }
  await change(req, factor.id, data)
  return used.by
}

/** Keeps what was shown, once its first code was typed. Answers the recovery codes, which are shown once. */
export const keepFactor = async (
  req: PayloadRequest,
  person: unknown,
  { setup, code }: { setup: string; code: string },
): Promise<string[]> => {
  const first = confirmed(setup, String(person), code)
  if (!first) throw wrongCode(req)
  const { codes, digests } = newRecoveryCodes()
  const data = {
    person: String(person),
    sealed: sealKept({ person: String(person), secret: first.secret, codes: digests }),
    step: first.step,
    at: new Date().toISOString(),
  }
  const stored = await rowOf(req, person)
  if (stored) await change(req, String(stored.id), data)
  else await permitted(() => req.payload.db.create({ collection: 'second-factors', data, req, returning: false }))
  return codes
}

export const renewCodes = async (req: PayloadRequest, factor: Factor): Promise<string[]> => {
  const { codes, digests } = newRecoveryCodes()
  await change(req, factor.id, { sealed: sealKept({ ...factor.kept, codes: digests }) })
  return codes
}

/** Takes it off; `by` is the admin who did it for somebody else, whom its owner is told of. */
export const dropFactor = (req: PayloadRequest, factor: Factor, by?: string): Promise<unknown> =>
  change(req, factor.id, {
    sealed: null,
    ...(by === undefined ? {} : { resetBy: by, resetAt: new Date().toISOString(), seenAt: null }),
  })

/** The owner has read that it was reset. */
export const seeReset = async (req: PayloadRequest, person: unknown): Promise<void> => {
  const stored = await rowOf(req, person)
  if (stored?.resetAt && !stored.seenAt) await change(req, String(stored.id), { seenAt: new Date().toISOString() })
}

/** What a sign-in says beside the password, and what comes of it. Kept on the request's context by this name. */
export const ENTRY = 'entry'
export type Entry = { code?: string; setup?: string; used?: 'code' | 'recovery'; recovery?: string[] }

/** The last step before somebody is let in, in the transaction of the sign-in. */
export const factorShown: CollectionBeforeLoginHook = ({ context, req, user }) =>
  showFactor(req, user as unknown as Whose, (context[ENTRY] ?? {}) as Entry)

/** Uses the code that `entry` says, or keeps the factor it sets up; refused where there is neither and one is asked. */
export const showFactor = async (req: PayloadRequest, person: Whose, entry: Entry): Promise<void> => {
  const factor = await factorOf(req, person.id)
  if (factor) {
    if (!entry.code)
      throw notAllowed(
        req,
        401,
        {
          zh: '请再输入验证器上的六位数，或一个恢复码。',
          en: 'Please also give the six figures of your authenticator, or a recovery code.',
        },
        { reason: 'second-factor' satisfies FactorReason },
      )
    entry.used = await useCode(req, factor, entry.code)
    return
  }
  if (!(await isFactorNeeded(req, person))) return
  if (!entry.setup || !entry.code) throw setupAsked(req)
  entry.recovery = await keepFactor(req, person.id, { setup: entry.setup, code: entry.code })
  entry.used = 'code'
}

/** A setup for this person, named as the office is. */
export const setupOf = async (req: PayloadRequest, person: Pick<Whose, 'id' | 'email'>) => {
  const { siteName } = await req.payload.findGlobal({ slug: 'settings', depth: 0, req })
  return newSetup(person, siteName)
}

/** The secret is not part of it: what is thrown is logged (desk/staff/sign-in.ts adds it to the answer). */
const setupAsked = (req: PayloadRequest) =>
  notAllowed(
    req,
    401,
    {
      zh: '本单位要求两步验证，请先设置。',
      en: 'This office asks for a second factor; please set it up first.',
    },
    { reason: 'second-factor-setup' satisfies FactorReason },
  )
