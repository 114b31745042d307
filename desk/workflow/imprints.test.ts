import { beforeAll, describe, expect, it } from 'vitest'
import { row } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { verify } from '@/desk/verify/verify'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { aRelease, step, write } from '@/seed/release'
import { notice } from '@/site/queries'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { tamperWith } from '@/testing/tamper'
import { eligiblePeople, factsOf } from './facts'

let office: Fixtures
/** An admin who is a reviewer as well, as in every small office. */
let chief: User
const addNotice = (user: User, text: string) =>
  office.payload.create({
    collection: 'notices',
    data: { kind: 'copyright', key: 'copyright', title: '版权声明', text },
    user,
    overrideAccess: false,
  })
const submitted = async (title: string): Promise<string> =>
  aRelease(office.payload, office.people, { title, upTo: 'submit' })
const finish = async (article: string) => {
  await step(office.payload, as(office.people.reviewer), article, 'approve')
  await step(office.payload, as(office.people.publisher), article, 'publish')
}

beforeAll(async () => {
  office = await fixtures()
  chief = await office.addPerson('总管', 'admin', 'reviewer')
  await aRelease(office.payload, office.people, { title: '先有的一篇', upTo: 'publish' })
}, 120_000)

describe('a new version of a notice', () => {
  it('is not public before a release prints it, and its writer does not approve that release', async () => {
    const { payload, people } = office
    expect((await notice('copyright', null))!.versions).toEqual([1])
    await addNotice(chief, '第二版的版权声明。')
    expect(await notice('copyright', 2)).toBeNull()
    expect((await notice('copyright', null))!.notice.version).toBe(1)
    const article = await submitted('第一篇印第二版的')
    await expect(step(payload, as(chief), article, 'approve')).rejects.toMatchObject({
      status: 403,
      refusal: { reason: 'wrote-office-words' },
    })
    const next = await readAs(payload, as(people.editor), async (req) =>
      eligiblePeople(req, await factsOf(req, article), 'reviewer'),
    )
    expect([next.free, next.barred].map((people) => people.map(({ name }) => name))).toEqual([['周二'], ['总管']])
    await finish(article)
    expect((await notice('copyright', null))!.versions).toEqual([2, 1])
    const second = await submitted('第二篇印第二版的')
    await step(payload, as(chief), second, 'approve')
  })

  it('says something else than the one before', async () => {
    await expect(addNotice(chief, ' 第二版的\n版权声明。')).rejects.toMatchObject({ status: 422 })
    expect((await row(office.payload, 'notices', { key: { equals: 'copyright' } }, '-version'))!.version).toBe(2)
  })
})

describe('a new name', () => {
  it.each([
    [
      'of the issuer',
      () =>
        office.payload.updateGlobal({
          slug: 'settings',
          data: { issuer: '新单位' },
          user: chief,
          overrideAccess: false,
        }),
    ],
    [
      'of the site',
      () =>
        office.payload.updateGlobal({
          slug: 'settings',
          data: { siteName: '新网站' },
          user: chief,
          overrideAccess: false,
        }),
    ],
    [
      'of the column',
      async () =>
        office.payload.update({
          collection: 'columns',
          id: (await row(office.payload, 'columns', { slug: { equals: 'releases' } }))!.id,
          data: { name: '新栏目' },
          user: chief,
          overrideAccess: false,
        }),
    ],
  ])('%s is approved by somebody else than who gave it, once', async (whose, rename) => {
    await rename()
    const article = await submitted(`改名之后${whose}`)
    await expect(step(office.payload, as(chief), article, 'approve')).rejects.toMatchObject({
      refusal: { reason: 'wrote-office-words' },
    })
    await finish(article)
    const next = await submitted(`改名之后的下一篇${whose}`)
    await step(office.payload, as(chief), next, 'approve')
  })

  it('after the approval stops the publication: what was approved is what is published', async () => {
    const { payload, people } = office
    const article = await submitted('批准后改名')
    await step(payload, as(people.reviewer), article, 'approve')
    await payload.updateGlobal({
      slug: 'settings',
      data: { issuer: '临时改的单位' },
      user: people.admin,
      overrideAccess: false,
    })
    await expect(step(payload, as(people.publisher), article, 'publish')).rejects.toMatchObject({
      status: 409,
      refusal: { reason: 'changed-since' },
    })
  })
})

it('an imprint that no edition stands for is found by verify, and one that is missing', async () => {
  const { payload, people } = office
  expect((await verify(payload)).problems).toEqual([])
  await write(payload, as(people.editor))
  const tamper = tamperWith(payload)
  const one = (await row(payload, 'imprints', { word: { equals: 'notice copyright 1' } }))!
  await tamper.set('imprints', String(one.id), 'word', 'notice copyright 3')
  expect((await verify(payload)).problems).toEqual([
    expect.stringContaining('"notice copyright 1": is missing'),
    expect.stringContaining('"notice copyright 3": edition 1'),
  ])
  await tamper.set('imprints', String(one.id), 'word', 'notice copyright 1')
  expect((await verify(payload)).problems).toEqual([])
})
