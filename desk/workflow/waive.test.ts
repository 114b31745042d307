import { beforeAll, describe, expect, it } from 'vitest'
import { rowById, rows } from '@/database/rows'
import { identity } from '@/domain/checks/reading/issue'
import { compareManuscripts, isSame } from '@/domain/compare'
import { as } from '@/seed/people'
import { aRelease, write } from '@/seed/release'
import { editorText } from '@/testing/editor-text'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { preview } from '../preview'
import { readAs, type Actor } from '../request/transaction'
import { factsOf } from './facts'
import { takeBack, waive } from './waive'

let office: Fixtures
let editor: Actor
beforeAll(async () => {
  office = await fixtures()
  editor = as(office.people.editor)
})

const gathered = async (id: string) => (await readAs(office.payload, editor, (req) => factsOf(req, id))).gathered
/** An article whose only warning is that it has no summary, and the name of that warning. */
const warned = async () => {
  const id = await write(office.payload, editor, { summary: '' })
  const { issues } = await gathered(id)
  return { id, issue: identity(issues.find(({ code }) => code === 'summary-missing')!) }
}
const saving = () => ({ user: office.people.editor, overrideAccess: false, depth: 0 }) as const

describe('a warning that an editor lets stand', () => {
  it('is part of the text that is approved, with its words and the reason, and counts as a contribution', async () => {
    const { payload } = office
    const { id, issue } = await warned()
    const before = await gathered(id)
    const { lockVersion } = await waive(payload, editor, id, { issue, reason: '短讯不设摘要。' })
    const after = await gathered(id)
    expect(after.manuscript.waivers).toEqual([
      { code: 'summary-missing', words: '没有摘要。', reason: '短讯不设摘要。' },
    ])
    expect(after.fingerprint).not.toBe(before.fingerprint)
    expect(isSame(compareManuscripts(before.manuscript, after.manuscript))).toBe(false)
    expect((await rowById(payload, 'articles', id))!.lockVersion).toBe(lockVersion)
    expect(
      (await rows(payload, 'contributions', { article: { equals: id } }, { sort: 'revision' })).at(-1),
    ).toMatchObject({ act: 'change', what: 'articles', person: '林一' })
  })

  it('is shown to the reviewer on the preview', async () => {
    const { payload, people } = office
    const { id, issue } = await warned()
    await waive(payload, editor, id, { issue, reason: '短讯不设摘要。' })
    expect((await preview(payload, as(people.reviewer), id)).issues).toContainEqual({
      severity: 'warns',
      message: '没有摘要。',
      waived: '短讯不设摘要。',
    })
  })

  it('can be taken back, and the text is the one it was', async () => {
    const { payload } = office
    const { id, issue } = await warned()
    const before = await gathered(id)
    await waive(payload, editor, id, { issue, reason: '短讯。' })
    await waive(payload, editor, id, { issue, reason: '短讯不设摘要。' })
    expect((await gathered(id)).manuscript.waivers).toHaveLength(1)
    await takeBack(payload, editor, id, { issue })
    expect((await gathered(id)).fingerprint).toBe(before.fingerprint)
  })

  it('is carried no longer once it is gone', async () => {
    const { payload } = office
    const { id, issue } = await warned()
    await waive(payload, editor, id, { issue, reason: '短讯不设摘要。' })
    await payload.update({ ...saving(), collection: 'articles', id, data: { summary: editorText('有摘要了。') } })
    expect((await gathered(id)).manuscript.waivers).toEqual([])
  })

  it('stays out of the hands of a form', async () => {
    const { payload } = office
    const { id, issue } = await warned()
    await payload.update({
      ...saving(),
      collection: 'articles',
      id,
      data: { title: '新标题', waivers: [{ issue, reason: '绕过' }] },
    })
    expect((await gathered(id)).manuscript.waivers).toEqual([])
  })
})

describe('letting stand is refused', () => {
  it('for what blocks, for what is not there, to who is no editor, and while the text is under review', async () => {
    const { payload, people } = office
    const id = await write(payload, editor, { source: '' })
    const block = (await gathered(id)).issues.find(({ severity }) => severity === 'blocks')!
    await expect(waive(payload, editor, id, { issue: identity(block), reason: '不管' })).rejects.toMatchObject({
      status: 422,
    })
    await expect(waive(payload, editor, id, { issue: 'gone', reason: '不管' })).rejects.toMatchObject({
      status: 409,
      data: { reason: 'stale' },
    })
    await expect(
      waive(payload, as(people.reviewer), id, { issue: identity(block), reason: '不管' }),
    ).rejects.toMatchObject({ status: 403 })
    const submitted = await aRelease(payload, people, { upTo: 'submit', summary: '' })
    const warning = (await gathered(submitted)).issues.find(({ code }) => code === 'summary-missing')!
    await expect(waive(payload, editor, submitted, { issue: identity(warning), reason: '短讯' })).rejects.toMatchObject(
      { status: 409, data: { reason: 'locked' } },
    )
    await expect(takeBack(payload, editor, submitted, { issue: identity(warning) })).rejects.toMatchObject({
      status: 409,
      data: { reason: 'locked' },
    })
  })
})
