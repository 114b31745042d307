// What is done to a second factor by somebody who is signed in: each asks for the present password, is on the ledger,
// and ends the sessions that rest on what was before.
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowById } from '@/database/rows'
import { appendToLedger } from '../ledger/append'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import type { Setup } from './authenticator'
import { givePresent } from './password'
import {
  dropFactor,
  factorOf,
  isFactorNeeded,
  keepFactor,
  renewCodes,
  setupOf,
  useCode,
  wrongCode,
} from './second-factor'
import { endSessions, sessionOf } from './sessions'
import { countTry, RULES } from './tries'

const code = z.string().max(40)
/** `code` where there is a factor already: it is shown once more before another takes its place. */
export const presentSchema = z.strictObject({ present: z.string().max(1000), code: code.optional() })
export const keepSchema = z.strictObject({ setup: z.string().max(1000), code })

const tooOften = (req: PayloadRequest) =>
  notAllowed(
    req,
    429,
    {
      zh: '验证码试错次数太多，请明天再试。',
      en: 'Too many wrong codes; please try again tomorrow.',
    },
    { retryAfter: RULES.code.lastsMs / 1000 },
  )

/** A code that is typed counts before it is looked at, as a password does. */
const counted = async <T>(req: PayloadRequest, { user }: Actor, work: () => Promise<T>): Promise<T> => {
  const one = await countTry(req.payload, [{ rule: 'code', of: `signed in ${user.id}` }])
  if (!one.allowed) throw tooOften(req)
  const answer = await work()
  await one.takeBack()
  return answer
}

const noFactor = (req: PayloadRequest) =>
  notAllowed(req, 409, { zh: '还没有设置两步验证。', en: 'There is no second factor yet.' })

/** The present password, and the factor's own code where there is one. */
const showBoth = async (
  req: PayloadRequest,
  actor: Actor,
  { present, code: typed }: z.infer<typeof presentSchema>,
): Promise<void> => {
  await givePresent(req, actor, present)
  if (!(await factorOf(req.payload, actor.user.id))) return
  await counted(req, actor, () =>
    inTransaction(req.payload, actor, async (inside) => {
      const factor = await factorOf(inside, actor.user.id)
      if (factor && !typed) throw wrongCode(inside)
      if (factor) await useCode(inside, factor, typed!)
    }),
  )
}

/** POST /api/users/second-factor/setup: what the authenticator takes up. Nothing is kept yet. */
export const beginFactor = async (
  req: PayloadRequest,
  actor: Actor,
  asked: z.infer<typeof presentSchema>,
): Promise<Setup> => {
  await showBoth(req, actor, asked)
  return setupOf(req, actor.user)
}

/** POST /api/users/second-factor: its first code. Every other session ends. */
export const setFactor = (
  req: PayloadRequest,
  actor: Actor,
  asked: z.infer<typeof keepSchema>,
): Promise<{ recovery: string[] }> =>
  counted(req, actor, () =>
    inTransaction(req.payload, actor, async (inside) => {
      const id = String(actor.user.id)
      const recovery = await keepFactor(inside, id, asked)
      await endSessions(inside, id, (session) => session === sessionOf(actor))
      await appendToLedger(inside, { action: 'set-second-factor' })
      return { recovery }
    }),
  )

/** POST /api/users/second-factor/recovery: new codes; the old ones are void. */
export const newCodes = async (
  req: PayloadRequest,
  actor: Actor,
  asked: z.infer<typeof presentSchema>,
): Promise<{ recovery: string[] }> => {
  await showBoth(req, actor, asked)
  return inTransaction(req.payload, actor, async (inside) => {
    const factor = await factorOf(inside, actor.user.id)
    if (!factor) throw noFactor(inside)
    const recovery = await renewCodes(inside, factor)
    await appendToLedger(inside, { action: 'renew-recovery-codes' })
    return { recovery }
  })
}

/** POST /api/users/second-factor/end: taken off by its owner, where the office does not ask for it. */
export const endFactor = async (
  req: PayloadRequest,
  actor: Actor,
  asked: z.infer<typeof presentSchema>,
): Promise<{ ended: true }> => {
  if (await isFactorNeeded(req.payload, actor.user))
    throw notAllowed(req, 409, {
      zh: '本单位要求您使用两步验证，不能停用；换手机请重新设置。',
      en: 'The office asks you for a second factor, so it stays; for a new telephone, set it up anew.',
    })
  await showBoth(req, actor, asked)
  return inTransaction(req.payload, actor, async (inside) => {
    const factor = await factorOf(inside, actor.user.id)
    if (!factor) throw noFactor(inside)
    await dropFactor(inside, factor)
    await appendToLedger(inside, { action: 'end-second-factor' })
    return { ended: true as const }
  })
}

/** POST /api/users/:id/reset-second-factor: for a colleague who lost theirs. The actor `null` is the console. */
export const resetFactor = (payload: Payload, actor: Actor | null, id: string): Promise<{ reset: true }> =>
  inTransaction(payload, actor, async (req) => {
    if (req.user && !req.user.roles.includes('admin'))
      throw notAllowed(req, 403, { zh: '只有管理员能重置两步验证。', en: 'Only admins reset a second factor.' })
    if (req.user && String(req.user.id) === id)
      throw notAllowed(req, 409, {
        zh: '自己的两步验证请在账号页更换。',
        en: 'Change your own second factor on your account page.',
      })
    const person = await rowById(req, 'users', id)
    const factor = person && (await factorOf(req, id))
    if (!person || !factor) throw noFactor(req)
    await dropFactor(req, factor, req.user?.name ?? 'system')
    await endSessions(req, id)
    await appendToLedger(req, { action: 'reset-second-factor', details: { person: { id, name: person.name } } })
    return { reset: true as const }
  })
