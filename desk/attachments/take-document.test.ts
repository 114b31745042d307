// A file that goes with a release: who may keep one, what is refused, and what readers are told of it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { MEDIA_FOLDER } from '@/database/media-files'
import { row, rows } from '@/database/rows'
import { attachmentText } from '@/domain/attachments'
import { as } from '@/seed/people'
import { publish, step, write } from '@/seed/release'
import { attachmentFile } from '@/site/queries'
import * as releases from '@/site/releases'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { storeDocument } from './take-document'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const table = (words: string) => ({ name: '附表.csv', bytes: Buffer.from(`类别,个数\n${words},12\n`) })
const keep = (file: { name: string; bytes: Buffer }, who: 'editor' | 'publisher' = 'editor') =>
  storeDocument(office.payload, as(office.people[who]), file)
const withFile = async (slug: string, document: string): Promise<string> => {
  const { payload, people } = office
  const article = await write(payload, as(people.editor), { title: `带附件的${slug}`, slug })
  await payload.update({
    collection: 'articles',
    id: article,
    data: { attachments: attachmentText([{ document, title: '附件1 分类个数' }]) },
    user: people.editor,
    overrideAccess: false,
  })
  return article
}

describe('a file for a release', () => {
  it('is kept once however often it comes, by editors alone', async () => {
    const first = await keep(table('甲'))
    expect(first).toMatchObject({ original: '附表.csv', mimeType: 'text/csv' })
    expect((await keep(table('甲'))).id).toBe(first.id)
    await expect(keep(table('乙'), 'publisher')).rejects.toMatchObject({ status: 403 })
  })

  it('is refused in a sentence where it is of another kind, or holds what runs', async () => {
    const of = (text: string) => ({ name: 'a.pdf', bytes: Buffer.from(text) })
    await expect(keep(of('<html>'))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('附件只收'),
    })
    await expect(keep(of('%PDF-1.4 /JavaScript'))).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('宏、脚本'),
    })
    expect(await rows(office.payload, 'documents', { original: { equals: 'a.pdf' } })).toEqual([])
  })

  it('is approved with its title, and public while its release is', async () => {
    const { payload, people } = office
    const { id } = await keep(table('丙'))
    const { digest } = (await row(payload, 'documents', { id: { equals: id } }))!
    const article = await withFile('with-file', id)
    expect(await attachmentFile(digest!)).toBeNull()
    await publish(payload, people, article)
    const found = await releases.release('with-file')
    expect(found?.state === 'live' && found.release.manuscript.attachments).toEqual([
      { digest, mime: 'text/csv', bytes: table('丙').bytes.length, title: '附件1 分类个数' },
    ])
    expect(await attachmentFile(digest!)).toEqual({ digest, mime: 'text/csv', depends: [article] })
    await step(payload, as(people.publisher), article, 'withdraw', '核实。')
    expect(await attachmentFile(digest!)).toBeNull()
  })

  it('that is gone from the disk is not published; uploaded again, it is', async () => {
    const { payload, people } = office
    const { id } = await keep(table('丁'))
    const { digest } = (await row(payload, 'documents', { id: { equals: id } }))!
    const article = await withFile('damaged-file', id)
    rmSync(join(MEDIA_FOLDER, `${digest}.csv`))
    await expect(step(payload, as(people.editor), article, 'submit')).rejects.toMatchObject({ status: 422 })
    await keep(table('丁'))
    await publish(payload, people, article)
    expect((await releases.release('damaged-file'))?.state).toBe('live')
  })

  it('is named in lines that can be read, or the save is refused', async () => {
    const { payload, people } = office
    const article = await write(payload, as(people.editor), { title: '附件写错了的一篇' })
    await expect(
      payload.update({
        collection: 'articles',
        id: article,
        data: { attachments: 'no id at all' },
        user: people.editor,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
