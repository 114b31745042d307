// What a withdrawal leads its readers to, and what becomes of that way when the other release changes.
import { beforeAll, describe, expect, it } from 'vitest'
import { rows } from '@/database/rows'
import { as } from '@/seed/people'
import { aRelease, publish, step } from '@/seed/release'
import { corrections } from '@/site/corrections'
import * as releases from '@/site/releases'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { readAs } from '../request/transaction'
import { verify } from '../verify/verify'
import { requestSchema } from './act'
import { entriesOf } from './facts'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const told = async (slug: string) => {
  const found = await releases.release(slug)
  return found?.state === 'withdrawn' ? { ...found.withdrawn, depends: found.depends } : null
}
const lineOf = async (slug: string) => (await corrections(1)).lines.find((line) => line.slug === slug)

describe('a withdrawal', () => {
  it('leads to the release that replaces it, for as long as that one is live', async () => {
    const { payload, people } = office
    const publisher = as(people.publisher)
    const wrong = await aRelease(payload, people, { title: '要被取代的一篇', slug: 'wrong', upTo: 'publish' })
    const right = await aRelease(payload, people, { title: '取代它的一篇', slug: 'right', upTo: 'publish' })
    await step(payload, publisher, wrong, 'withdraw', '以新的一篇为准。', right)
    const link = { slug: 'right', title: '取代它的一篇', language: 'zh' }
    expect(await told('wrong')).toMatchObject({ replacedBy: link, depends: [wrong, right] })
    expect(await lineOf('wrong')).toMatchObject({ edition: null, note: '以新的一篇为准。', replacedBy: link })
    const entries = await readAs(payload, publisher, (req) => entriesOf(req, wrong))
    expect(entries.at(-1)?.details).toMatchObject({ replacement: right })

    await step(payload, publisher, right, 'withdraw', '也在核实。')
    expect(await told('wrong')).toMatchObject({ replacedBy: null, depends: [wrong, right] })
    expect((await lineOf('wrong'))?.replacedBy).toBeNull()
    await step(payload, publisher, right, 'reinstate')
    expect((await told('wrong'))?.replacedBy).toEqual(link)
    await step(payload, publisher, right, 'remove', 'error')
    expect((await told('wrong'))?.replacedBy).toBeNull()
    expect(await lineOf('right')).toBeUndefined()

    await step(payload, publisher, wrong, 'reinstate')
    const [release] = await rows(payload, 'releases', { article: { equals: wrong } })
    expect([release!.replacement, release!.correctedAt]).toEqual([null, null])
    expect((await verify(payload)).problems).toEqual([])
  })

  it('leads to no release that nobody can read, and not to itself', async () => {
    const { payload, people } = office
    const publisher = as(people.publisher)
    const article = await aRelease(payload, people, { title: '取代不了的一篇', slug: 'no-way', upTo: 'publish' })
    const draft = await aRelease(payload, people, { title: '还没有公开的一篇', upTo: 'approve' })
    for (const replacement of [draft, article, 'nowhere'])
      await expect(step(payload, publisher, article, 'withdraw', '核实。', replacement)).rejects.toMatchObject({
        status: 422,
        refusal: { reason: 'replacement-not-live' },
      })
    expect((await releases.release('no-way'))?.state).toBe('live')
  })

  it('alone may name a replacement', () => {
    const named = { edition: 1, note: '核实。', replacement: 'a' }
    expect(requestSchema.safeParse({ action: 'withdraw', ...named }).success).toBe(true)
    expect(requestSchema.safeParse({ action: 'reinstate', ...named }).success).toBe(false)
  })
})

it('a correction is listed by its day, with its note, newest first', async () => {
  const { payload, people } = office
  const article = await aRelease(payload, people, { title: '更正过的一篇', slug: 'corrected', upTo: 'publish' })
  expect(await lineOf('corrected')).toBeUndefined()
  await payload.update({
    collection: 'articles',
    id: article,
    data: { source: '换一个来源', changeNote: '更正来源。' },
    user: people.editor,
    overrideAccess: false,
  })
  await publish(payload, people, article)
  expect((await corrections(1)).lines[0]).toMatchObject({ slug: 'corrected', edition: 2, note: '更正来源。' })
})
