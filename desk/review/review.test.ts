// Whoever looks a second time is told what changed since the first; what they ticked is on the ledger with their
// approval.
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { row, rows } from '@/database/rows'
import { entriesOf } from '@/desk/workflow/facts'
import { as } from '@/seed/people'
import { step, walk, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { inTransaction, readAs } from '../request/transaction'
import { act } from '../workflow/act'
import { look, tick } from './looks'
import { reviewOf } from './review'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})
const setting = (data: { reviewLevels?: number; figuresChecked?: boolean }) =>
  office.payload.updateGlobal({ slug: 'settings', data, user: office.people.admin, overrideAccess: false })
afterEach(() => setting({ reviewLevels: 1, figuresChecked: false }))

const change = (payload: Payload, collection: 'articles' | 'metrics', id: string, data: object) =>
  payload.update({ collection, id, data, user: office.people.editor, overrideAccess: false, depth: 0 })
const metricOf = async (payload: Payload, article: string, words: string): Promise<string> => {
  const found = await row(payload, 'metrics', { and: [{ article: { equals: article } }, { words: { equals: words } }] })
  return String(found!.id)
}
/** As the lens does: reads, and says what is on the screen. */
const opened = async (article: string, who: 'reviewer' | 'publisher' | 'editor' = 'reviewer') => {
  const actor = as(office.people[who])
  const read = await reviewOf(office.payload, actor, article)
  const { fingerprint, revision } = read.review
  await look(office.payload, actor, article, { fingerprint, revision })
  return read
}
const base = ({ review }: Awaited<ReturnType<typeof opened>>, name: 'look' | 'live') =>
  review.bases.find((one) => one.name === name)

describe('a look', () => {
  it('is compared with at the next one: exactly what changed, before the first edition too', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit')
    const first = await opened(article)
    expect(first.review.bases).toEqual([])
    expect(first.review.lastLook).toBeNull()

    await step(payload, as(people.reviewer), article, 'request-changes', '标题太泛；实训点的数请核对。')
    await change(payload, 'articles', article, { title: '技能培训走进车间' })
    await change(payload, 'metrics', await metricOf(payload, article, '26个'), { words: '28个' })
    await walk(payload, people, article, 'submit')

    const second = await opened(article)
    expect(base(second, 'look')!.items).toMatchObject([
      { kind: 'words', where: { part: 'title' }, from: '工业园区', to: '车间' },
      { kind: 'words', where: { heading: '课堂办到车间' }, from: '26个', to: '28个' },
    ])
    expect(base(second, 'look')!.figures).toMatchObject([{ words: { from: '26个', to: '28个' } }])
    expect(base(second, 'look')!.elsewhere).toBe(false)
    // Opened again, it still says so: what was seen before is what it is compared with.
    expect(base(await opened(article), 'look')!.items).toHaveLength(2)
    // Everybody has their own.
    expect((await opened(article, 'publisher')).review.bases).toEqual([])
  })

  it('is of a text that was submitted: what is still being written is none', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await opened(article)
    expect(await rows(payload, 'looks', { article: { equals: article } })).toEqual([])
  })

  it('is told where a notice that the text takes up has changed since', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit')
    await opened(article)
    await payload.updateGlobal({ slug: 'settings', data: { issuer: '临川市政府' }, user: people.admin })
    const again = await opened(article)
    await payload.updateGlobal({ slug: 'settings', data: { issuer: '新闻办公室' }, user: people.admin })
    expect(base(again, 'look')).toMatchObject({ items: [], elsewhere: true })
  })

  it('compares with the live edition as well', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit', 'approve', 'publish')
    await change(payload, 'metrics', await metricOf(payload, article, '26个'), { words: '27个' })
    await change(payload, 'articles', article, { changeNote: '26个应为27个。' })
    await walk(payload, people, article, 'submit')
    const read = await opened(article)
    const live = base(read, 'live')!
    expect(live.edition).toBe(1)
    expect(live.items.map((item) => item.kind === 'words' && [item.from, item.to])).toEqual([
      ['', '26个应为27个。'],
      ['26个', '27个'],
    ])
    const figure = read.review.figures.find(({ words }) => words === '27个')!
    expect(figure).toMatchObject({
      published: { words: '26个', isSame: false },
      around: { before: expect.stringContaining('新建实训点') },
    })
    expect(read.panel.goesOut).toBeNull()
    await walk(payload, people, article, 'approve')
    expect((await opened(article, 'publisher')).panel.goesOut).toMatchObject({
      changes: 2,
      title: '技能培训走进工业园区',
    })
  })
})

describe('a tick', () => {
  const lastApproval = async (article: string) => {
    const entries = await inTransaction(office.payload, null, (req) => entriesOf(req, article))
    return entries.findLast(({ action, outcome }) => action === 'approve' && outcome === 'done')
  }

  it('is recorded with the approval: how many of how many', async () => {
    const { payload, people } = office
    const reviewer = as(people.reviewer)
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit')
    const { review } = await opened(article)
    expect(review.figures.map(({ words }) => words)).toEqual(
      '1280场 6.4万人次 1280场 6.4万人次 26个 310处 2万余人次'.split(' '),
    )
    const [first, second] = review.figures
    await tick(payload, reviewer, article, { ticked: [first!.seal, second!.seal, 'f'.repeat(24)], open: [] })
    await tick(payload, reviewer, article, { ticked: [review.figures[2]!.seal], open: [second!.seal] })
    await walk(payload, people, article, 'approve')
    expect((await lastApproval(article))!.details).toEqual({ figures: { checked: 2, of: 7 } })
    const { panel } = await opened(article)
    expect(panel.standing.submitted!.approvals).toMatchObject([{ figures: { checked: 2, of: 7 } }])
    expect(panel.conversation.at(-1)).toMatchObject({ action: 'approve', figures: { checked: 2, of: 7 } })
    await walk(payload, people, article, 'publish')
    const edition = await row(payload, 'editions', { article: { equals: article } })
    expect(JSON.parse(edition!.approvals!)).toMatchObject([{ figures: { checked: 2, of: 7 } }])
  })

  it('is for the figure as it reads in its sentence: changed, it is open again', async () => {
    const { payload, people } = office
    const reviewer = as(people.reviewer)
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit')
    const { review } = await opened(article)
    await tick(payload, reviewer, article, { ticked: review.figures.map(({ seal }) => seal), open: [] })
    await step(payload, reviewer, article, 'request-changes', '请核对。')
    await change(payload, 'metrics', await metricOf(payload, article, '310处'), { period: '2026年' })
    await walk(payload, people, article, 'submit')
    const again = await opened(article)
    const open = again.review.figures.filter(({ seal }) => !again.review.ticked.includes(seal))
    expect(open.map(({ words }) => words)).toEqual(['310处'])
  })

  it('is asked of every figure where the office says so, by the refusal that buttons and API share', async () => {
    const { payload, people } = office
    const reviewer = as(people.reviewer)
    await setting({ figuresChecked: true })
    const article = await write(payload, as(people.editor))
    await walk(payload, people, article, 'submit')
    const { review, panel } = await opened(article)
    const refusal = panel.actions.find(({ action }) => action === 'approve')!.refusal
    expect(refusal).toMatchObject({
      reason: 'figures-unchecked',
      kind: 'invalid',
      sentence: expect.stringContaining('逐条核对'),
    })
    const approve = () =>
      act(payload, reviewer, article, { action: 'approve', fingerprint: review.fingerprint, revision: review.revision })
    await expect(approve()).rejects.toMatchObject({ status: 422, refusal: { reason: 'figures-unchecked' } })
    // Somebody else's ticks are not theirs.
    await tick(payload, as(people.publisher), article, { ticked: review.figures.map(({ seal }) => seal), open: [] })
    await expect(approve()).rejects.toMatchObject({ status: 422 })
    await tick(payload, reviewer, article, { ticked: review.figures.map(({ seal }) => seal), open: [] })
    await approve()
    expect((await lastApproval(article))!.details).toEqual({ figures: { checked: 7, of: 7 } })
  })
})

describe('the talk of a round', () => {
  it('holds every note, from the submission to the last level, and ends with the edition', async () => {
    const { payload, people, addPerson } = office
    await setting({ reviewLevels: 2 })
    const second = await addPerson('冯五', 'reviewer')
    const article = await write(payload, as(people.editor))
    await step(payload, as(people.editor), article, 'submit', '请重点核对户外驿站。')
    await step(payload, as(people.reviewer), article, 'request-changes', '驿站的数是哪年的？')
    await change(payload, 'articles', article, { title: '技能培训走进园区' })
    await step(payload, as(people.editor), article, 'submit', '已补注时期。')
    await step(payload, as(people.reviewer), article, 'approve', '请终审留意标题。')
    const { panel } = await reviewOf(payload, as(second), article)
    expect(
      panel.conversation.map(({ action, person, note, level, levels }) => [action, person, note, level, levels]),
    ).toEqual([
      ['submit', '林一', '请重点核对户外驿站。', null, 2],
      ['request-changes', '周二', '驿站的数是哪年的？', null, 2],
      ['submit', '林一', '已补注时期。', null, 2],
      ['approve', '周二', '请终审留意标题。', 1, 2],
    ])
    await step(payload, as(second), article, 'approve')
    await walk(payload, people, article, 'publish')
    expect(
      (await readAs(payload, as(second), async () => reviewOf(payload, as(second), article))).panel.conversation,
    ).toEqual([])
  })
})
