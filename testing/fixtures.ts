import config from '@payload-config'
// The scene most integration tests begin with: an office with its defaults and one person for each step.
import { getPayload, type Payload } from 'payload'
import type { Role } from '@/domain/workflow'
import type { User } from '@/payload-types'
import { ensureDefaults } from '../seed/defaults'
import { person } from '../seed/people'
import type { Cast } from '../seed/release'

const PASSWORD = 'long enough for a test'

export type Scene = {
  payload: Payload
  cast: Cast & { admin: User }
  hire: (name: string, ...roles: Role[]) => Promise<User>
}

export const scene = async (): Promise<Scene> => {
  const payload = await getPayload({ config })
  await ensureDefaults(payload)
  const hire = (name: string, ...roles: Role[]) =>
    person(payload, {
      name,
      email: `${roles.join('-')}-${encodeURIComponent(name).replaceAll('%', '').toLowerCase()}@example.org`,
      password: PASSWORD,
      roles,
    })
  return {
    payload,
    hire,
    cast: {
      editor: await hire('林一', 'editor'),
      reviewer: await hire('周二', 'reviewer'),
      publisher: await hire('吴三', 'publisher'),
      admin: await hire('郑四', 'admin'),
    },
  }
}
