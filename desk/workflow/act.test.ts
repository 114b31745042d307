import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { as } from '@/seed/people'
import { aRelease, step } from '@/seed/release'
import * as queries from '@/site/queries'
import * as releases from '@/site/releases'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { factsOf } from './facts'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

describe('a release', () => {
  it('in English carries the notices of its language, where the office has them', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, {
      language: 'en',
      title: 'Evening classes',
      slug: 'evening-classes',
    })
    const notices = async () =>
      (await readAs(payload, as(people.editor), (req) => factsOf(req, article))).gathered.manuscript.notices
    expect((await notices()).copyright.key).toBe('copyright')
    await payload.create({
      collection: 'notices',
      data: { kind: 'copyright', key: 'copyright-en', title: 'Copyright', text: 'All rights reserved.' },
      user: people.admin,
      overrideAccess: false,
    })
    expect([(await notices()).copyright.key, (await notices()).disclaimer.key]).toEqual(['copyright-en', 'disclaimer'])
  })

  it('is invisible until it is published, and then exactly what was approved', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'approve', title: '走完全程的一篇' })
    expect((await queries.home(1)).releases.map(({ title }) => title)).not.toContain('走完全程的一篇')
    await step(payload, as(people.publisher), article, 'publish')
    const [headline] = (await queries.home(1)).releases
    expect(headline?.title).toBe('走完全程的一篇')
    const found = await releases.release(headline!.slug)
    expect(found?.state === 'live' && found.release.manuscript.metrics.map(({ words }) => words)).toEqual([
      '1280场',
      '6.4万人次',
      '1280场',
      '6.4万人次',
      '26个',
      '310处',
      '2万余人次',
    ])
    const [edition] = await rows(payload, 'editions', { article: { equals: article } })
    expect(found?.state === 'live' && found.release.fingerprint).toBe(edition!.fingerprint)
  })
})
