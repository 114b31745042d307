// Making a person. An admin invites by a one-time link and knows no password; only the house itself, when nobody is
// signed in (the first admin's page, demo and tests), makes somebody with a password.
import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nameSchema } from '@/domain/person-name'
import { ROLES, type Role } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { notAllowed } from '../request/refusal-answer'
import { inTransaction, type Actor } from '../request/transaction'
import { makeLink, type Given } from './access-link'
import { OWN_PASSWORD } from './password'

export type NewPerson = { name: string; email: string; password: string; roles: Role[] }

const create = (req: PayloadRequest, data: NewPerson): Promise<User> => {
  req.context[OWN_PASSWORD] = true
  return req.payload.create({ collection: 'users', data: { ...data, active: true }, req, depth: 0 })
}

/** Inside a transaction of the house itself. */
export const addPerson = (req: PayloadRequest, data: NewPerson): Promise<User> => {
  if (req.user) throw new Error('Who is signed in makes people by invitation.')
  return create(req, data)
}

/** What POST /api/users/invite takes. */
export const inviteSchema = z.strictObject({
  name: nameSchema,
  email: z.email().max(200),
  roles: z.array(z.enum(ROLES)).min(1),
})

/** A new person, whose password nobody knows, and the link by which they set their own. */
export const invite = (
  payload: Payload,
  actor: Actor,
  asked: z.infer<typeof inviteSchema>,
): Promise<Given & { id: string }> =>
  inTransaction(payload, actor, async (req) => {
    if (!req.user!.roles.includes('admin'))
      throw notAllowed(req, 403, { zh: '只有管理员能新增人员。', en: 'Only admins add people.' })
    const person = await create(req, { ...asked, password: randomBytes(32).toString('base64url') })
    return { id: String(person.id), ...(await makeLink(req, person, 'invite')) }
  })
