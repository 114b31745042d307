// Authorization read again inside the transaction: what the request knew of a person when it came in may have been
// taken away since. Roles and activity are those of the row, and a write that claims more is refused.
import type { PayloadRequest } from 'payload'
import { rowById } from '@/database/rows'
import type { User } from '@/payload-types'
import { notAllowed } from '../request/refusal-answer'

/** The person as they are now, or 403 where they were deactivated. */
export const presentOf = async (req: PayloadRequest, id: string): Promise<User> => {
  const person = await rowById(req, 'users', id)
  if (!person || person.active === false)
    throw notAllowed(req, 403, { zh: '此账号已停用。', en: 'This account is inactive.' })
  return person
}

/** The requests whose person was read in their own transaction: what it sees of them does not change any more. */
const present = new WeakSet<PayloadRequest>()

/** The person of this request as they are now, read at the beginning of its transaction; or 403. */
export const bePresent = async (req: PayloadRequest): Promise<void> => {
  if (!req.user) return
  const { name, email, roles, active } = await presentOf(req, String(req.user.id))
  Object.assign(req.user, { name, email, roles, active })
  present.add(req)
}

/** Refuses what somebody does who meanwhile is inactive, or lost a role that this request counts on. */
export const stillHolds = async (req: PayloadRequest): Promise<void> => {
  if (!req.user || present.has(req)) return
  const { roles } = await presentOf(req, String(req.user.id))
  if (!req.user.roles.every((role) => roles.includes(role)))
    throw notAllowed(req, 403, {
      zh: '您的角色刚有变动，请重新登录。',
      en: 'Your roles have just been changed; please sign in again.',
    })
}
