import { readFileSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as previewPage } from '@/app/(desk)/preview/[article]/route'
import { GET as previewMedia } from '@/app/(desk)/preview/media/[digest]/route'
import { GET } from '@/app/(site)/media/[digest]/route'
import { MEDIA_FOLDER, mediaTrouble } from '@/database/media-files'
import { row } from '@/database/rows'
import { door, type Door } from '@/e2e/http/api'
import { NOTHING } from '@/front/safe-headers'
import type { User } from '@/payload-types'
import { as } from '@/seed/people'
import { step, write } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { toEditor } from '../manuscript/to-editor'
import { digestOf } from './clean-picture'

let office: Fixtures
let http: Door
const tokens = new Map<string, string>()
beforeAll(async () => {
  office = await fixtures()
  http = await door(office.payload)
  for (const user of [office.people.reviewer, office.people.editor]) {
    const data = { email: user.email, password: 'long enough for a test' }
    tokens.set(user.email, (await office.payload.login({ collection: 'users', data })).token!)
  }
})
afterAll(() => http.close())

const SECRET = 'SHEN-13800138000'
const photo = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } }).withExif({ IFD0: { Artist: SECRET } })
const jpeg = (background: string) => photo(background).withMetadata({ orientation: 6 }).jpeg().toBuffer()

type Sent = { type?: string; name?: string; as?: User }
const send = (
  bytes: Buffer,
  { type = 'image/jpeg', name = 'photo.jpg', as: user = office.people.editor }: Sent = {},
) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify({ digest: 'forged', width: 1, filename: 'forged.jpg' }))
  return http.ask('POST', '/api/media', form, user)
}
type Doc = {
  id: string
  digest: string
  filename: string
  mimeType: string
  width: number
  height: number
  filesize: number
  original: string
}
const docOf = ({ json }: { json: Record<string, unknown> }) => json.doc as Doc
const path = ({ filename }: Pick<Doc, 'filename'>) => join(MEDIA_FOLDER, filename)

const asked = (digest: string, headers = {}) =>
  [new Request(`http://localhost:3000/media/${digest}`, { headers }), { params: Promise.resolve({ digest }) }] as const
const ask = (digest: string, headers = {}) => GET(...asked(digest, headers))
const askPreview = (digest: string, user?: User) =>
  previewMedia(...asked(digest, user ? { Authorization: `JWT ${tokens.get(user.email)}` } : {}))

/** An article with this picture in a section of its own. */
const withPicture = async ({ id }: Doc, title: string): Promise<string> => {
  const { payload, people } = office
  const article = await write(payload, as(people.editor), { title })
  const state = toEditor([{ type: 'image', media: String(id), caption: '培训现场' }])
  Object.assign(state.root.children[0]!, { fields: { alt: '学员在车间练习', caption: '培训现场' } })
  await payload.create({
    collection: 'sections',
    data: { article, heading: '现场', level: '1', body: state as never },
    user: people.editor,
    overrideAccess: false,
  })
  return article
}
const go = (
  article: string,
  who: 'editor' | 'reviewer' | 'publisher',
  action: 'submit' | 'approve' | 'publish' | 'withdraw',
  note?: string,
) => step(office.payload, as(office.people[who]), article, action, ...(note ? [note] : []))

describe('a picture', () => {
  it('is public while a release that is live pins it; before that, its reviewers see it and nobody else', async () => {
    const { people, payload } = office
    const doc = docOf(await send(await jpeg('#224466')))
    const { digest } = doc
    const article = await withPicture(doc, '有图的一篇')
    await go(article, 'editor', 'submit')
    const seen = await askPreview(digest, people.reviewer)
    expect([seen.status, digestOf(Buffer.from(await seen.arrayBuffer()))]).toEqual([200, digest])
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'vary': 'Cookie',
      'x-content-type-options': 'nosniff',
      'content-security-policy': NOTHING,
      'cross-origin-resource-policy': 'same-origin',
    })
    const page = await previewPage(
      new Request(`http://localhost:3000/preview/${article}`, {
        headers: { Authorization: `JWT ${tokens.get(people.reviewer.email)}` },
      }),
      { params: Promise.resolve({ article }) },
    )
    expect(await page.text()).toContain(`src="/preview/media/${digest}"`)
    expect([
      (await ask(digest)).status,
      (await askPreview(digest)).status,
      (await askPreview('f'.repeat(64))).status,
    ]).toEqual([404, 404, 404])
    expect((await askPreview('f'.repeat(64), people.reviewer)).status).toBe(404)

    await go(article, 'reviewer', 'approve')
    await go(article, 'publisher', 'publish')
    const { manuscript } = (await row(payload, 'editions', { article: { equals: article } }))!
    expect((JSON.parse(manuscript) as { media: unknown[] }).media).toEqual([
      { digest, mime: 'image/jpeg', width: 30, height: 40, alt: '学员在车间练习' },
    ])
    const response = await ask(digest)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(digestOf(Buffer.from(await response.arrayBuffer()))).toBe(digest)
    expect((await ask(digest, { 'If-None-Match': `"${digest}"` })).status).toBe(304)
    await go(article, 'publisher', 'withdraw', '待核实。')
    expect((await ask(digest, { 'If-None-Match': `"${digest}"` })).status).toBe(404)
  })

  it('is stored without author and place, upright, under the digest of just those bytes', async () => {
    const bytes = await jpeg('#aa3311')
    const answer = await send(bytes, { name: '现场 照片.jpg' })
    const doc = docOf(answer)
    const stored = readFileSync(path(doc))
    expect(answer.status).toBe(201)
    expect([bytes.includes(SECRET), stored.includes(SECRET)]).toEqual([true, false])
    expect(doc).toMatchObject({
      digest: digestOf(stored),
      filename: `${doc.digest}.jpg`,
      mimeType: 'image/jpeg',
      width: 30,
      height: 40,
      filesize: stored.length,
      original: '现场 照片.jpg',
    })
    expect(await mediaTrouble({ digest: doc.digest, mime: doc.mimeType })).toBe(null)
  })

  it.each([
    ['image/png', 'png'],
    ['image/webp', 'webp'],
    ['image/gif', 'gif'],
  ] as const)('that is %s but was sent as JPEG is stored and published as what it is', async (mime, kind) => {
    const bytes = await photo('#0f7733').toFormat(kind).toBuffer()
    const doc = docOf(await send(bytes, { type: 'image/jpeg', name: 'photo.jpg' }))
    expect([doc.mimeType, doc.filename]).toEqual([mime, `${doc.digest}.${kind}`])
    const article = await withPicture(doc, `图片类型 ${kind}`)
    await go(article, 'editor', 'submit')
    await go(article, 'reviewer', 'approve')
    await go(article, 'publisher', 'publish')
    const response = await ask(doc.digest)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mime])
    expect(digestOf(Buffer.from(await response.arrayBuffer()))).toBe(doc.digest)
  })

  it('is kept once: uploaded again it is the one that is there, also as it was stored', async () => {
    const bytes = await jpeg('#123456')
    const doc = docOf(await send(bytes))
    for (const again of [bytes, readFileSync(path(doc))]) {
      const answer = await send(again)
      expect([answer.status, docOf(answer).id, answer.json.message]).toEqual([
        200,
        doc.id,
        '这张图片已在媒体库中，请直接选用。',
      ])
    }
    await expect(
      office.payload.create({
        collection: 'media',
        data: {},
        file: { data: bytes, mimetype: 'image/jpeg', name: 'x.jpg', size: bytes.length },
        user: office.people.editor,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 409, data: { id: doc.id } })
  })

  it('uploaded by three at the same moment is one, and all three have it', async () => {
    const bytes = await jpeg('#0a0b0c')
    const answers = await Promise.all([send(bytes), send(bytes), send(bytes)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
    expect(new Set(answers.map((answer) => docOf(answer).id)).size).toBe(1)
  })

  it.each([
    ['cut short', (file: string) => truncateSync(file, 100)],
    ['gone', (file: string) => rmSync(file)],
  ])('whose file is %s is neither shown nor published, and healed by uploading it again', async (_, spoil) => {
    const bytes = await jpeg(`#${digestOf(Buffer.from(_)).slice(0, 6)}`)
    const doc = docOf(await send(bytes))
    const article = await withPicture(doc, `文件坏了：${_}`)
    await go(article, 'editor', 'submit')
    await go(article, 'reviewer', 'approve')
    spoil(path(doc))
    await expect(go(article, 'publisher', 'publish')).rejects.toMatchObject({
      status: 422,
      data: { issues: [expect.stringContaining('文件缺失或损坏')] },
    })
    expect((await askPreview(doc.digest, office.people.reviewer)).status).toBe(503)
    const answer = await send(bytes)
    expect([answer.status, docOf(answer).id, answer.json.message]).toEqual([
      200,
      doc.id,
      expect.stringContaining('现已修复'),
    ])
    await go(article, 'publisher', 'publish')
    expect((await ask(doc.digest)).status).toBe(200)
    spoil(path(doc))
    const broken = await ask(doc.digest)
    expect([broken.status, broken.headers.get('cache-control')]).toEqual([503, 'private, no-store'])
    await send(bytes)
    expect((await ask(doc.digest)).status).toBe(200)
    expect(readdirSync(MEDIA_FOLDER).filter((name) => name.startsWith(doc.digest))).toEqual([doc.filename])
  })

  it('that is none, or too large, is refused in a sentence', async () => {
    const refusal = async (bytes: Buffer) => {
      const { status, json } = await send(bytes, { type: 'image/png', name: 'x.png' })
      return [status, (json.errors as { message: string }[])[0]!.message]
    }
    expect(await refusal(Buffer.from('<script>alert(1)</script>'))).toEqual([422, expect.stringContaining('只收 JPEG')])
    const data = Buffer.alloc(20 * 1024 * 1024 + 1)
    const file = { data, mimetype: 'image/png', name: 'x.png', size: data.length }
    const create = office.payload.create({ collection: 'media', data: {}, file, user: office.people.editor })
    await expect(create).rejects.toMatchObject({ status: 422, message: expect.stringMatching(/20 MB/) })
  })

  it('is taken from editors alone; nothing of others is read or written', async () => {
    const before = readdirSync(MEDIA_FOLDER)
    const bytes = await jpeg('#654321')
    expect((await send(bytes, { as: office.people.reviewer })).status).toBe(403)
    await expect(
      office.payload.create({
        collection: 'media',
        data: {},
        file: { data: bytes, mimetype: 'image/jpeg', name: 'x.jpg', size: bytes.length },
        user: office.people.reviewer,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
    expect(readdirSync(MEDIA_FOLDER)).toEqual(before)
  })

  it('is shown in the admin to staff, and kept by no cache', async () => {
    const doc = docOf(await send(await jpeg('#998877')))
    const file = (headers: Record<string, string>) =>
      fetch(`${http.origin}/api/media/file/${doc.filename}`, { headers })
    const shown = await file({ Authorization: `JWT ${tokens.get(office.people.reviewer.email)}` })
    expect([shown.status, shown.headers.get('cache-control'), shown.headers.get('vary')]).toEqual([
      200,
      'private, no-store',
      expect.stringMatching(/Cookie/i),
    ])
    expect(digestOf(Buffer.from(await shown.arrayBuffer()))).toBe(doc.digest)
    expect((await file({})).status).toBe(401)
  })
})
