import { beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { verify } from '@/desk/verify/verify'
import { factsOf } from '@/desk/workflow/facts'
import type { User } from '@/payload-types'
import { bindIndicator } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, step, write } from '@/seed/release'
import { indicator as publicIndicator, indicators as publicIndicators } from '@/site/indicators'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { confirmationBoard, confirmIndicator } from './confirm'

let office: Fixtures
let both: User
let id: string
const SLUG = 'night-courses'
const by = (user: User) => ({ user, overrideAccess: false }) as const
const propose = (user: User, data: object) => office.payload.update({ collection: 'indicators', id, data, ...by(user) })
const decide = async (user: User, action: 'confirm' | 'decline', note?: string) => {
  const { proposal } = await confirmationBoard(office.payload, as(user), id)
  return confirmIndicator(office.payload, as(user), id, {
    action,
    proposal: proposal ?? 'f'.repeat(64),
    ...(note && { note }),
  })
}
const seen = async () => (await publicIndicator(SLUG))?.indicator ?? null
const lastEntry = async (action: string) =>
  JSON.parse((await row(office.payload, 'ledger', { action: { equals: action } }, '-seq'))!.body) as Record<
    string,
    never
  >

beforeAll(async () => {
  office = await fixtures()
  both = await office.addPerson('编审两职', 'editor', 'reviewer')
  id = String(
    (
      await office.payload.create({
        collection: 'indicators',
        data: { slug: SLUG, name: '夜校场次', unit: '场', definition: '一年内开办的夜校课程。' },
        ...by(both),
      })
    ).id,
  )
}, 120_000)

describe('a new indicator', () => {
  it('holds up a release until somebody else has confirmed it: no reader is led to what is not there', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor), { title: '夜校开班' })
    await bindIndicator(payload, as(people.editor), article, '1280场', id)
    const issues = async () =>
      (await readAs(payload, as(people.editor), (req) => factsOf(req, article))).gathered.issues.map(({ code }) => code)
    expect(await issues()).toContain('indicator-unconfirmed')
    await expect(step(payload, as(people.editor), article, 'submit')).rejects.toMatchObject({ status: 422 })
    await expect(decide(both, 'confirm')).rejects.toMatchObject({ status: 403, refusal: { reason: 'proposed-it' } })
    await expect(decide(people.editor, 'confirm')).rejects.toMatchObject({ status: 403, refusal: { reason: 'role' } })
    await expect(decide(people.admin, 'confirm')).rejects.toMatchObject({ status: 403, refusal: { reason: 'role' } })
    expect(await decide(people.reviewer, 'confirm')).toMatchObject({ state: 'confirmed', isPublic: true, changes: [] })
    expect(await issues()).not.toContain('indicator-unconfirmed')
    for (const [who, action] of [
      [people.editor, 'submit'],
      [people.reviewer, 'approve'],
      [people.publisher, 'publish'],
    ] as const)
      await step(payload, as(who), article, action)
    expect(await seen()).toMatchObject({ name: '夜校场次', unit: '场' })
  })

  it('is confirmed on the record with both names', async () =>
    expect(await lastEntry('confirm-indicator')).toMatchObject({
      actor: { name: '周二' },
      details: { before: null, after: { slug: SLUG, name: '夜校场次' }, proposers: [{ name: '编审两职' }] },
    }))
})

describe('a change of an indicator', () => {
  it('is seen by no reader before a second person confirms it', async () => {
    const { people } = office
    await propose(people.editor, { name: '改过的名称', definition: '改过的定义。' })
    expect(await seen()).toMatchObject({ name: '夜校场次', definition: '一年内开办的夜校课程。' })
    expect(JSON.stringify(await publicIndicators())).not.toContain('改过')
    const board = await confirmationBoard(office.payload, as(people.reviewer), id)
    expect(board).toMatchObject({
      state: 'proposed',
      proposers: ['林一'],
      refusal: null,
      changes: [
        { field: 'name', from: '夜校场次', to: '改过的名称' },
        { field: 'definition', from: '一年内开办的夜校课程。', to: '改过的定义。' },
      ],
    })
    await decide(people.reviewer, 'confirm')
    expect(await seen()).toMatchObject({ name: '改过的名称', definition: '改过的定义。' })
    expect(await lastEntry('confirm-indicator')).toMatchObject({
      details: { before: { name: '夜校场次' }, after: { name: '改过的名称' } },
    })
  })

  it('is confirmed as it was seen: what was changed meanwhile is looked at again', async () => {
    const { people, payload } = office
    await propose(people.editor, { definition: '看到的。' })
    const { proposal } = await confirmationBoard(payload, as(people.reviewer), id)
    await propose(both, { definition: '没看到的。' })
    await expect(
      confirmIndicator(payload, as(people.reviewer), id, { action: 'confirm', proposal: proposal! }),
    ).rejects.toMatchObject({ status: 409, refusal: { reason: 'stale' } })
    await expect(decide(both, 'confirm')).rejects.toMatchObject({ refusal: { reason: 'proposed-it' } })
    expect((await seen())?.definition).toBe('改过的定义。')
  })

  it('is declined with a reason, stays with the desk, and can be changed into another proposal', async () => {
    const { people } = office
    await expect(decide(people.reviewer, 'decline')).rejects.toMatchObject({ refusal: { reason: 'note-missing' } })
    expect(await decide(people.reviewer, 'decline', '定义说得不清楚。')).toMatchObject({
      state: 'declined',
      declined: { name: '周二', note: '定义说得不清楚。' },
    })
    await expect(decide(people.reviewer, 'confirm')).rejects.toMatchObject({ refusal: { reason: 'nothing-proposed' } })
    await propose(people.editor, { definition: '改过的定义。' })
    expect((await confirmationBoard(office.payload, as(people.reviewer), id)).state).toBe('confirmed')
    expect((await seen())?.definition).toBe('改过的定义。')
  })

  it('that changes nothing is no proposal', async () => {
    const before = (await rows(office.payload, 'ledger', { action: { equals: 'change-indicator' } })).length
    await propose(office.people.editor, { name: ' 改过的名称 ' })
    expect((await rows(office.payload, 'ledger', { action: { equals: 'change-indicator' } })).length).toBe(before)
  })

  it('of the unit is refused where values are published in another one: that is another indicator', async () => {
    await expect(propose(office.people.editor, { unit: '万场' })).rejects.toMatchObject({
      status: 422,
      refusal: { reason: 'unit-published' },
    })
    await expect(propose(office.people.editor, { unit: '' })).rejects.toMatchObject({ status: 422 })
    expect((await seen())?.unit).toBe('场')
  })

  it('by no form, whatever fields it sends, makes itself confirmed', async () => {
    const { people, payload } = office
    await propose(people.editor, { state: 'confirmed', nameEn: 'Night courses' })
    expect((await row(payload, 'indicators', { slug: { equals: SLUG } }))!.state).toBe('proposed')
    expect((await seen())?.nameEn).toBeNull()
    await expect(
      payload.create({ collection: 'confirmations', data: { indicator: SLUG, number: 9, name: '硬塞的' } }),
    ).rejects.toThrow('guard')
  })
})

it('who tried and was refused is on the record, and verify finds everything in order', async () => {
  const refusals = (await rows(office.payload, 'ledger', { outcome: { equals: 'refused' } })).map(
    ({ body }) => JSON.parse(body) as { action: string; reason: string; details: unknown },
  )
  expect(refusals).toContainEqual(
    expect.objectContaining({ action: 'confirm-indicator', reason: 'proposed-it', details: { indicator: SLUG } }),
  )
  await aRelease(office.payload, office.people, { title: '又一篇', upTo: 'publish' })
  expect((await verify(office.payload)).problems).toEqual([])
})
