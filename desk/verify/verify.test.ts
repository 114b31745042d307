import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { row, rows } from '@/database/rows'
import { inTransaction, readAs } from '@/desk/request/transaction'
import { seal, type Entry } from '@/domain/ledger'
import { env } from '@/env'
import { cite } from '@/seed/cite'
import { demoIndicators } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { tamperWith, type Tamper } from '@/testing/tamper'
import { CHANGES, LOSSES, type Kind } from '@/testing/tamperings'
import { settleTask } from '../citations/settle-task'
import { tasksOf } from '../citations/tasks'
import { toEditor } from '../manuscript/to-editor'
import { verify } from './verify'

type Value = string | number | boolean | null

let office: Fixtures
let tamper: Tamper
let reviewed: string
const problems = async () => (await verify(office.payload)).problems

const image = async (): Promise<string> => {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  const { id } = await office.payload.create({
    collection: 'media',
    data: {},
    file: { data, name: '现场.png', mimetype: 'image/png', size: data.length },
    user: office.people.editor,
    depth: 0,
  })
  return String(id)
}

/** An article that cites two figures which were corrected since: one kept as it is, one still to be decided. */
const citing = async (): Promise<void> => {
  const { payload, people } = office
  const origin = await aRelease(payload, people, {
    title: '夜校开课',
    summary: '',
    sections: [{ heading: '课堂', paragraphs: ['全市夜校开课4101场，新建教学点27个。'] }],
    upTo: 'publish',
  })
  const article = await write(payload, as(people.editor), {
    title: '全年小结',
    summary: '',
    sections: [{ heading: '夜校', paragraphs: ['前已发布，夜校开课4101场，新建教学点27个。'] }],
  })
  for (const words of ['4101场', '27个']) await cite(payload, as(people.editor), article, words, origin)
  await inTransaction(payload, as(people.editor), async (req) => {
    for (const [from, words] of [
      ['4101场', '4102场'],
      ['27个', '28个'],
    ] as const) {
      const metric = await row(req, 'metrics', { and: [{ article: { equals: origin } }, { words: { equals: from } }] })
      await payload.update({ collection: 'metrics', id: metric!.id, data: { words }, req, depth: 0 })
    }
    await payload.update({ collection: 'articles', id: origin, data: { changeNote: '更正两处。' }, req, depth: 0 })
  })
  await step(payload, as(people.editor), origin, 'submit')
  await step(payload, as(people.reviewer), origin, 'approve')
  await step(payload, as(people.publisher), origin, 'publish')
  const [first] = await readAs(payload, as(people.editor), (req) => tasksOf(req, article))
  await settleTask(payload, as(people.editor), article, { task: first!.id, keep: '按原公布数引用。' })
}

beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  tamper = tamperWith(payload)
  await demoIndicators(payload, as(people.editor), as(people.reviewer))
  const corrected = await write(payload, as(people.editor), { title: '两版的一篇' })
  const body = toEditor([{ type: 'image', media: await image(), caption: '培训现场' }])
  Object.assign(body.root.children[0]!, { fields: { alt: '学员在车间练习', caption: '培训现场' } })
  await payload.create({
    collection: 'sections',
    data: { article: corrected, heading: '现场', level: '1', body: body as never },
    user: people.editor,
    depth: 0,
  })
  await step(payload, as(people.editor), corrected, 'submit')
  await step(payload, as(people.reviewer), corrected, 'approve')
  await step(payload, as(people.publisher), corrected, 'publish')
  await inTransaction(payload, as(people.editor), (req) =>
    payload.update({
      collection: 'articles',
      id: corrected,
      data: { title: '两版的一篇（改）', changeNote: '改了标题。' },
      req,
      depth: 0,
    }),
  )
  await publish(payload, people, corrected)
  const withdrawn = await aRelease(payload, people, { upTo: 'publish', title: '撤下的一篇' })
  await step(payload, as(people.publisher), withdrawn, 'withdraw', '数据需要重新核对。')
  await citing()
  reviewed = await aRelease(payload, people, { upTo: 'submit', title: '在审的一篇' })
})

const found = async (collection: Kind, which: (one: Record<string, unknown>) => boolean) =>
  (await rows(office.payload, collection, {}, { sort: collection === 'ledger' ? 'seq' : 'createdAt' })).find((one) =>
    which(one as unknown as Record<string, unknown>),
  )!

describe('verify', () => {
  it('finds nothing wrong with what the desk wrote, and says how far the record goes', async () => {
    const report = await verify(office.payload, { pageSize: 3 })
    expect(report.problems).toEqual([])
    expect([report.editions, report.files]).toEqual([5, 1])
    expect(report.head.seq).toBe(report.entries)
    expect(report.head.hash).toBe((await row(office.payload, 'ledger', {}, '-seq'))!.hash)
  })

  it.each(CHANGES)('sees a change behind its back in $place', async ({ kind, field, becomes, which, says }) => {
    const one = await found(kind, which)
    const before = (one as unknown as Record<string, Value>)[field]!
    await tamper.set(kind, String(one.id), field, becomes(before))
    const said = await problems()
    await tamper.set(kind, String(one.id), field, before)
    expect(said).toContainEqual(expect.stringMatching(says))
  })

  it.each(LOSSES)('sees that a row of $of is gone', async ({ of, which, says }) => {
    const one = await found(of, which)
    const putBack = await tamper.remove(of, String(one.id))
    const said = await problems()
    await putBack()
    expect(said).toContainEqual(expect.stringMatching(says))
  })

  it('sees a contribution that was put in, and one given to somebody else', async () => {
    const one = await found('contributions', ({ article }) => article === reviewed)
    const takeOut = await tamper.copy('contributions', String(one.id))
    const doubled = await problems()
    await takeOut()
    expect(doubled).toContainEqual(
      expect.stringMatching(/^article .*: \d+ contributions stood behind ledger \d+, \d+ are stored$/),
    )
    await tamper.set('contributions', String(one.id), 'personId', String(office.people.reviewer.id))
    const given = await problems()
    await tamper.set('contributions', String(one.id), 'personId', String(office.people.editor.id))
    expect(given).toEqual([
      expect.stringMatching(/^article .*: its row does not name everybody who wrote in it$/),
      expect.stringMatching(/^article .*: its contributions are not those that stood behind ledger \d+$/),
    ])
  })

  it.each([
    ['changed', (file: string) => writeFileSync(file, 'x', { flag: 'r+' }), /does not have its digest$/],
    ['cut short', (file: string) => truncateSync(file, 40), /does not have its digest$/],
    ['gone', (file: string) => rmSync(file), /is not there$/],
  ] as const)('sees that a file is %s', async (_, spoil, says) => {
    const file = join(env.DATA_DIR, 'media', ((await found('media', () => true)) as { filename: string }).filename)
    const bytes = readFileSync(file)
    spoil(file)
    const said = await problems()
    writeFileSync(file, bytes)
    expect(said).toEqual([expect.stringMatching(says)])
  })

  it('finds nothing once everything is put back', async () => {
    expect(await problems()).toEqual([])
  })

  it('sees times that run backwards, and the desk writes none when its clock is set back', async () => {
    const { payload, people } = office
    const before = (await row(payload, 'ledger', {}, '-seq'))!.at!
    vi.useFakeTimers({ now: new Date('2020-01-01T00:00:00.000Z'), toFake: ['Date'] })
    await step(payload, as(people.editor), reviewed, 'recall')
    vi.useRealTimers()
    expect((await row(payload, 'ledger', {}, '-seq'))!.at).toBe(before)
    expect(await problems()).toEqual([])
    const last = (await row(payload, 'ledger', {}, '-seq'))!
    const { format: _f, seq: _s, prevHash: _p, ...told } = JSON.parse(last.body) as Entry
    const at = '2020-01-01T00:00:00.000Z'
    const { entry: _, ...forged } = seal({ seq: last.seq, hash: last.hash! }, { ...told, at, outcome: 'refused' })
    const undo = await tamper.copy('ledger', String(last.id), { ...forged, at, outcome: 'refused' })
    const said = await problems()
    await undo()
    expect(said).toEqual([expect.stringMatching(/^ledger \d+: its time lies before that of the entry before it$/)])
    await step(payload, as(people.editor), reviewed, 'submit')
  })

  it('sees that the end of the ledger is gone only by a head that was noted elsewhere', async () => {
    const noted = (await verify(office.payload)).head
    const { people, payload } = office
    await expect(step(payload, as(people.publisher), reviewed, 'publish')).rejects.toThrow()
    const { head } = await verify(payload)
    const last = (await row(payload, 'ledger', {}, '-seq'))!
    const putBack = await tamper.remove('ledger', String(last.id))
    expect(await problems()).toEqual([])
    expect((await verify(payload, { expected: [head] })).problems).toEqual([
      `ledger: ends at ${noted.seq}, but entry ${head.seq} was noted elsewhere: the last entries are gone`,
    ])
    await putBack()
    expect((await verify(payload, { expected: [noted] })).problems).toEqual([])
    expect((await verify(payload, { expected: [head] })).problems).toEqual([])
    expect((await verify(payload, { expected: [noted, { seq: noted.seq, hash: head.hash }] })).problems).toHaveLength(1)
  })
})
