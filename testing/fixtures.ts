// The fixtures most integration tests begin with: an office with its defaults and one person for each step.

import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { Role } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { ensureDefaults } from '../seed/defaults'
import { person } from '../seed/people'
import type { People } from '../seed/release'
import { prepared } from './prepared-database'

const PASSWORD = 'long enough for a test'

export type Fixtures = {
  payload: Payload
  people: People & { admin: User }
  addPerson: (name: string, ...roles: Role[]) => Promise<User>
}

export const fixtures = async (): Promise<Fixtures> => {
  const payload = await getPayload({ config })
  const addPerson = (name: string, ...roles: Role[]) =>
    person(payload, {
      name,
      email: `${roles.join('-')}-${encodeURIComponent(name).replaceAll('%', '').toLowerCase()}@example.org`,
      password: PASSWORD,
      roles,
    })
  const people = async () => ({
    editor: await addPerson('林一', 'editor'),
    reviewer: await addPerson('周二', 'reviewer'),
    publisher: await addPerson('吴三', 'publisher'),
    admin: await addPerson('郑四', 'admin'),
  })
  await prepared(payload, async () => {
    await ensureDefaults(payload)
    await people()
  })
  return { payload, addPerson, people: await people() }
}
