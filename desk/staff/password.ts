// A password is set by its owner alone: at the first link, at a one-time link, or with the present one. No other door.
import { AuthenticationError, ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rowById } from '@/database/rows'
import { isPassword, SHORTEST_PASSWORD } from '@/domain/password'
import { appendToLedger } from '../ledger/append'
import { notAllowed, refused } from '../request/refusal-answer'
import { inTransaction, untilFree, type Actor } from '../request/transaction'

export { isPassword }

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

/** What POST /api/users/password takes. */
export const passwordSchema = z.strictObject({ present: z.string().max(1000), password: z.string().max(1000) })

/** Changes one's own password. Signing in with the present one counts wrong tries and locks, as every sign-in does. */
export const changeOwnPassword = async (
  asking: PayloadRequest,
  actor: Actor,
  { present, password }: z.infer<typeof passwordSchema>,
): Promise<{ changed: true }> => {
  const { payload } = asking
  const { id, email } = actor.user
  if (!isPassword(password))
    throw notAllowed(asking, 422, {
      zh: `新密码至少 ${SHORTEST_PASSWORD} 个字符，不能只有空格。`,
      en: `A new password has at least ${SHORTEST_PASSWORD} characters, and not only spaces.`,
    })
  const before = await rowById(payload, 'users', String(id))
  const data = { email, password: present }
  await untilFree(asking, () => payload.login({ collection: 'users', data, depth: 0 })).catch((error: unknown) => {
    if (!(error instanceof AuthenticationError || error instanceof ValidationError)) throw error
    throw notAllowed(asking, 403, { zh: '现在的密码不对。', en: 'The present password is not right.' })
  })
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
