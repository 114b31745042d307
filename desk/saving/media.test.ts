import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/media/[digest]/route'
import { row, rows } from '@/database/rows'
import { as } from '@/seed/people'
import { publish, step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { toEditor } from '../manuscript/to-editor'

let office: Fixtures
beforeAll(async () => {
  office = await fixtures()
})

const picture = async (background: string) => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: 'photo.png', size: data.length }
}
const upload = async (background: string) =>
  office.payload.create({
    collection: 'media',
    data: {},
    file: await picture(background),
    user: office.people.editor,
    overrideAccess: false,
  })
const ask = (digest: string, headers = {}) =>
  GET(new Request(`http://localhost:3000/media/${digest}`, { headers }), { params: Promise.resolve({ digest }) })

describe('a picture', () => {
  it('is public while a release that is live pins it, and not before or after', async () => {
    const { payload, people } = office
    const { id, digest } = await upload('#224466')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    const article = await write(payload, as(people.editor), { title: '有图的一篇' })
    const [section] = await rows(payload, 'sections', { article: { equals: article } })
    const state = toEditor([{ type: 'image', media: String(id), caption: '培训现场' }])
    Object.assign(state.root.children[0]!, { fields: { alt: '学员在车间练习', caption: '培训现场' } })
    await payload.create({
      collection: 'sections',
      data: { article, heading: '现场', level: '1', body: state as never },
      user: people.editor,
      overrideAccess: false,
    })
    expect([section!.heading, (await ask(digest!)).status]).toEqual(['课堂办到车间', 404])
    await publish(payload, people, article)
    const { manuscript } = (await row(payload, 'editions', { article: { equals: article } }))!
    expect((JSON.parse(manuscript) as { media: unknown[] }).media).toEqual([
      { digest, mime: 'image/png', width: 40, height: 30, alt: '学员在车间练习' },
    ])
    const response = await ask(digest!)
    expect([response.status, response.headers.get('content-type'), (await response.arrayBuffer()).byteLength]).toEqual([
      200,
      'image/png',
      (await picture('#224466')).size,
    ])
    expect((await ask(digest!, { 'If-None-Match': `"${digest}"` })).status).toBe(304)
    await step(payload, as(people.publisher), article, 'withdraw', '待核实。')
    expect((await ask(digest!, { 'If-None-Match': `"${digest}"` })).status).toBe(404)
  })

  it('is kept once, by its digest, and only if it is one', async () => {
    await upload('#aa3311')
    await expect(upload('#aa3311')).rejects.toMatchObject({ status: 409 })
    const text = Buffer.from('<script>alert(1)</script>')
    await expect(
      office.payload.create({
        collection: 'media',
        data: {},
        file: { data: text, mimetype: 'image/png', name: 'x.png', size: text.length },
        user: office.people.editor,
        overrideAccess: false,
      }),
    ).rejects.toThrow()
  })
})
