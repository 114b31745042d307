// The next version of a notice: what it voids is told before, and is what it voids.
import { beforeAll, expect, it } from 'vitest'
import { row } from '@/database/rows'
import { readAs } from '@/desk/request/transaction'
import { factsOf } from '@/desk/workflow/facts'
import { inEverybodysWay } from '@/domain/turn'
import { as } from '@/seed/people'
import { aRelease, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { addVersion, noticeVersions } from './versions'

let office: Fixtures
let copyright = ''
const at: Record<string, string> = {}
beforeAll(async () => {
  office = await fixtures()
  const { payload, people } = office
  copyright = String((await row(payload, 'notices', { key: { equals: 'copyright' } }))!.id)
  at.review = await aRelease(payload, people, { title: '待审', upTo: 'submit' })
  at.approved = await aRelease(payload, people, { title: '已批准', upTo: 'approve' })
  at.draft = await write(payload, as(people.editor), { title: '草稿' })
  at.published = await aRelease(payload, people, { title: '已发布', upTo: 'publish' })
})

const admin = () => as(office.people.admin)
const versions = () => noticeVersions(office.payload, admin(), copyright)
const blocked = async (id: string) =>
  inEverybodysWay(await readAs(office.payload, as(office.people.publisher), (req) => factsOf(req, id)))

it('says whose approvals it would void, with who submitted and who approved', async () => {
  const { voids, mayWrite } = await versions()
  expect(mayWrite).toBe(true)
  expect(voids.toSorted((a, b) => a.title.localeCompare(b.title))).toEqual(
    [
      { article: at.review, title: '待审', submittedBy: '林一', approvedBy: [] },
      { article: at.approved, title: '已批准', submittedBy: '林一', approvedBy: ['周二'] },
    ].toSorted((a, b) => a.title.localeCompare(b.title)),
  )
})

it('is refused with the same words, after a version nobody saw, and to whoever is no admin', async () => {
  const { payload, people } = office
  const { newest } = await versions()
  const same = { after: newest.version, title: newest.title, text: ` ${newest.text}\n` }
  await expect(addVersion(payload, admin(), copyright, same)).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('一字不差'),
  })
  const other = { after: newest.version + 1, title: '版权声明', text: '另一份。' }
  await expect(addVersion(payload, admin(), copyright, other)).rejects.toMatchObject({ status: 409 })
  await expect(
    addVersion(payload, as(people.editor), copyright, { ...other, after: newest.version }),
  ).rejects.toMatchObject({ status: 403 })
  expect((await versions()).newest.version).toBe(newest.version)
})

it('voids exactly those, and is the newest then, of the old one’s page too', async () => {
  const { payload } = office
  const { newest, voids } = await versions()
  const made = await addVersion(payload, admin(), copyright, {
    after: newest.version,
    title: newest.title,
    text: '版权所有，另有新规定。',
  })
  expect(made.version).toBe(newest.version + 1)
  for (const { article } of voids) expect(await blocked(article)).toBe('changed-since')
  expect(await versions()).toMatchObject({ version: 1, newest: { id: made.id, version: 2 } })
})
