// A public site of every kind of answer, for tests of the mirror: corrected, moved, cited, withdrawn and removed
// releases, a picture, an indicator, a list of two pages; and a front before it, to compare with.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import sharp from 'sharp'
import { freePort } from '@/commands/serving.mjs'
import { sqliteFile } from '@/database/sqlite-file'
import { toEditor } from '@/desk/manuscript/to-editor'
import { env } from '@/env'
import { startFront } from '@/front/front'
import { ledgerOf } from '@/front/ledger'
import { addresses } from '@/mirror/addresses'
import { openMirror } from '@/mirror/mirror'
import { handlers, type Render } from '@/mirror/render'
import { bindIndicator, demoIndicators } from '@/seed/indicators'
import { as } from '@/seed/people'
import { aRelease, publish, walk, write } from '@/seed/release'
import type { Fixtures } from './fixtures'

const database = { url: env.DATABASE_URL, file: sqliteFile() }

const picture = async ({ payload, people }: Fixtures): Promise<string> => {
  const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#274' } })
    .png()
    .toBuffer()
  const file = { data, name: '现场.png', mimetype: 'image/png', size: data.length }
  return String((await payload.create({ collection: 'media', data: {}, file, user: people.editor, depth: 0 })).id)
}

/** `plain`: how many releases there are beside those of a kind of their own; with twenty, lists have two pages. */
export const publicSite = async (office: Fixtures, plain: number): Promise<void> => {
  const { payload, people } = office
  const how = { user: people.editor, overrideAccess: false, depth: 0 } as const
  const ids = await demoIndicators(payload, as(people.editor), as(people.reviewer))
  const corrected = await write(payload, as(people.editor), { title: '有图的一篇', slug: 'old-address' })
  const body = toEditor([{ type: 'image', media: await picture(office), caption: '培训现场' }])
  Object.assign(body.root.children[0]!, { fields: { alt: '学员在车间练习', caption: '培训现场' } })
  await payload.create({
    collection: 'sections',
    data: { article: corrected, heading: '现场', level: '1', body: body as never },
    ...how,
  })
  await bindIndicator(payload, as(people.editor), corrected, '1280场', ids['training-courses'], { period: '2025年' })
  await publish(payload, people, corrected)
  await payload.update({
    collection: 'articles',
    id: corrected,
    data: { slug: 'new-address', changeNote: '换了网址名。' },
    ...how,
  })
  await publish(payload, people, corrected)
  for (let one = 1; one <= plain; one += 1)
    await aRelease(payload, people, {
      title: `第${one}篇`,
      slug: `number-${one}`,
      // A figure has a page of its own; one release with them is enough.
      ...(one > 1 && { summary: '', sections: [] }),
      upTo: 'publish',
    })
  await aRelease(payload, people, { title: 'In English', slug: 'in-english', language: 'en', upTo: 'publish' })
  const withdrawn = await aRelease(payload, people, { title: '撤下的一篇', slug: 'withdrawn', upTo: 'publish' })
  const removed = await aRelease(payload, people, { title: '移除的一篇', slug: 'removed', upTo: 'publish' })
  await walk(payload, people, withdrawn, 'withdraw')
  await walk(payload, people, removed, 'remove')
}

const render = handlers(env.origin)

/** A mirror of this office in a folder of its own. `by`: what renders, and as which software. */
export const mirrorIn = (folder: string, by: { render?: Render; software?: string } = {}) =>
  openMirror({ folder, software: 'one', ledger: ledgerOf(database), render, addresses, ...by })

export const siteRender = render

/** The front of this office, which renders as the server does. */
export const siteFront = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-front-'))
  mkdirSync(join(folder, 'pages'))
  const application = createServer(async (asked, response) => {
    const { status, headers, body, depends } = await render(asked.url ?? '/')
    response.writeHead(status, [...headers.flat(), 'X-Depends-On', depends.filter((one) => one !== 'lists').join(' ')])
    response.end(body)
  })
  const socketPath = join(folder, 'app.sock')
  await new Promise<void>((done) => void application.listen(socketPath, done))
  const { port1: telling, port2: recorded } = new MessageChannel()
  const port = await freePort()
  const front = await startFront(
    { port, origin: env.origin, socketPath, folder: join(folder, 'pages'), build: 'one', memory: 16_000_000, database },
    { bell: new Int32Array(new SharedArrayBuffer(4)), recorded, ready: Promise.resolve() },
  )
  return {
    port,
    close: async () => {
      await front.close()
      telling.close()
      recorded.close()
      application.closeAllConnections()
      await new Promise((done) => application.close(done))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
