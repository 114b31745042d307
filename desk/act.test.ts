import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { as } from '@/seed/people'
import { aRelease, step } from '@/seed/release'
import { scene, type Scene } from '@/seed/scene'
import * as queries from '@/site/queries'

let office: Scene
beforeAll(async () => { office = await scene() })

describe('a release', () => {
  it('is invisible until it is published, and then exactly what was approved', async () => {
    const { payload, cast } = office
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
