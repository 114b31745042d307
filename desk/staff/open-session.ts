// A session for somebody whom another means than a password has named, as Payload's own sign-in would open it.
import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { rowById } from '@/database/rows'
import type { User } from '@/payload-types'
import { untilFree } from '../request/transaction'
import type { Opened } from './let-in'
import { presentOf } from './still-holds'

export const openSession = async (req: PayloadRequest, person: User): Promise<Opened> => {
  const { payload } = req
  const { config } = payload.collections.users
  const sid = await untilFree(req, async () => {
    // Read anew at each try: what was changed meanwhile counts (database/person-writes.ts).
    const user = {
      ...(await rowById(payload, 'users', String(person.id)))!,
      collection: 'users',
    } as unknown as TypedUser
    return (await addSessionToUser({ collectionConfig: config, payload, req, user })).sid
  })
  const { id, name, email, roles, active } = await presentOf(req, String(person.id))
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email,
    user: { ...person, collection: 'users' } as unknown as TypedUser,
    ...(sid ? { sid } : {}),
  })
  const { exp, token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  return { token, exp, user: { id, name, email, roles, active } as User }
}
