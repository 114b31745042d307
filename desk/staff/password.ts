// A password is set by its owner alone: at the first link, at a one-time link, or with the present one. No other door.
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowById, type At } from '@/database/rows'
import { isGuessable } from '@/domain/guessable'
import { isPassword, WEAKNESS_MESSAGES, type Weakness } from '@/domain/password'
import { appendToLedger } from '../ledger/append'
import { notAllowed, refused } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import { isPasswordOf } from './password-check'
import { countTry, RULES } from './tries'

/** The mark on a request of the desk in which somebody sets their own password, or the house itself makes a person. */
export const OWN_PASSWORD = 'ownPassword'

/** Every other write with a password is refused: by form, API, in bulk, in the name of whoever. */
export const keepPasswordOwn: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = 'data' in args ? (args.data as Record<string, unknown> | undefined) : undefined
  const writes = operation === 'create' || operation === 'update' || operation === 'updateByID'
  if (writes && data && 'password' in data && !req.context[OWN_PASSWORD])
    throw notAllowed(req, 403, {
      zh: '密码只能由本人设定：管理员请发出登录链接，本人请在账号页修改。',
      en: 'Only its owner sets a password: admins give a sign-in link, and everybody changes their own on the account page.',
    })
  return args
}

type Whose = { name?: unknown; email?: unknown }

/** What is wrong with a new password of this person, or null. */
export const weaknessOf = async (at: At, password: string, whose: Whose): Promise<Weakness | null> => {
  if (!isPassword(password)) return 'length'
  const [payload, inside] = 'payload' in at ? [at.payload, { req: at }] : [at, {}]
  const { siteName, issuer } = await payload.findGlobal({ slug: 'settings', depth: 0, ...inside })
  const about = [whose.name, whose.email, siteName, issuer].filter((word) => typeof word === 'string')
  return isGuessable(password, about) ? 'guessable' : null
}

/** Before anything is stored, whoever stores it. */
export const soundPassword = async (req: PayloadRequest, data: Whose & { password?: unknown }): Promise<void> => {
  if (data.password === undefined || data.password === null) return
  const weakness = typeof data.password === 'string' ? await weaknessOf(req, data.password, data) : ('length' as const)
  if (weakness) throw notAllowed(req, 422, WEAKNESS_MESSAGES[weakness])
}

/** What POST /api/users/password takes. */
export const passwordSchema = z.strictObject({ present: z.string().max(1000), password: z.string().max(1000) })

/** The present password, asked again before something is changed that only its owner may change; tries are counted. */
export const givePresent = async (req: PayloadRequest, { user }: Actor, present: string): Promise<void> => {
  const counted = await countTry(req.payload, [{ rule: 'present', of: String(user.id) }])
  if (!counted.allowed)
    throw notAllowed(
      req,
      429,
      {
        zh: `密码试错次数太多，请 ${RULES.present.lastsMs / 60_000} 分钟后再试。`,
        en: `Too many wrong tries; please try again in ${RULES.present.lastsMs / 60_000} minutes.`,
      },
      { retryAfter: RULES.present.lastsMs / 1000 },
    )
  if (!(await isPasswordOf(req.payload, user.email, present)))
    throw notAllowed(req, 403, { zh: '现在的密码不对。', en: 'The present password is not right.' })
  await counted.takeBack()
}

/** Changes one's own password. */
export const changeOwnPassword = async (
  asking: PayloadRequest,
  actor: Actor,
  { present, password }: z.infer<typeof passwordSchema>,
): Promise<{ changed: true }> => {
  const { payload } = asking
  const { id } = actor.user
  await soundPassword(asking, { ...actor.user, password })
  const before = await rowById(payload, 'users', String(id))
  await givePresent(asking, actor, present)
  return inTransaction(payload, actor, async (req) => {
    // A link was used meanwhile: the password that was just checked is no longer the present one.
    if ((await rowById(req, 'users', String(id)))?.revision !== before?.revision)
      throw refused(req, { kind: 'conflict', reason: 'busy' })
    req.context[OWN_PASSWORD] = true
    await req.payload.update({ collection: 'users', id, data: { password }, req, depth: 0 })
    await appendToLedger(req, { action: 'change-password' })
    return { changed: true as const }
  })
}
