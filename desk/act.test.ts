import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import config from '@payload-config'
import { rows } from '@/database/rows'
import { ensureDefaults } from '@/seed/defaults'
import { as, person } from '@/seed/people'
import { aRelease, step, type Cast } from '@/seed/release'
import * as queries from '@/site/queries'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await getPayload({ config })
  await ensureDefaults(payload)
  const make = (name: string, role: 'editor' | 'reviewer' | 'publisher') => person(payload, { name, email: `${role}@example.org`, password: 'long enough for a test', roles: [role] })
  cast = { editor: await make('林一', 'editor'), reviewer: await make('周二', 'reviewer'), publisher: await make('吴三', 'publisher') }
})

describe('a release', () => {
  it('is invisible until it is published, and then exactly what was approved', async () => {
    const article = await aRelease(payload, cast, { upTo: 'approve', title: '走完全程的一篇' })
    expect((await queries.home(1)).releases.map(({ title }) => title)).not.toContain('走完全程的一篇')
    await step(payload, as(cast.publisher), article, 'publish')
    const [headline] = (await queries.home(1)).releases
    expect(headline?.title).toBe('走完全程的一篇')
    const found = await queries.release(headline!.slug)
    expect(found?.state === 'live' && found.release.manuscript.metrics.map(({ words }) => words)).toEqual(['1280场', '6.4万人次', '1280场', '6.4万人次', '26个', '310处', '2万余人次'])
    const [edition] = await rows(payload, 'editions', { article: { equals: article } })
    expect(found?.state === 'live' && found.release.fingerprint).toBe(edition!.fingerprint)
  })
})
