// People for demo and tests: made by hand of the system, with the roles they need.
import type { Payload } from 'payload'
import { row } from '@/database/rows'
import { inTransaction, type Actor } from '@/desk/request/transaction'
import { addPerson } from '@/desk/staff/add-person'
import type { Role } from '@/domain/workflow'
import type { User } from '@/payload-types'

export type NewPerson = { name: string; email: string; password: string; roles: Role[] }

/** The person with this address; made if there is none. */
export const person = async (payload: Payload, data: NewPerson): Promise<User> =>
  (await row(payload, 'users', { email: { equals: data.email } })) ??
  (await inTransaction(payload, null, (req) => addPerson(req, data)))

/** Somebody who acts in Chinese, as most of the office does. */
export const as = (user: User): Actor => ({ user, language: 'zh' })
