// What was withdrawn or removed is told by no address of the built server, the framework's own included: every route of
// the build's manifests is asked while the release is live (so that every cache has it), and again afterwards.
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request, type APIRequestContext, type Page } from '@playwright/test'
import sharp from 'sharp'
import { toEditor } from '../../desk/manuscript/to-editor'
import { anArticle, stored } from './articles'
import { expect, test } from './session'

const origin = () => process.env.E2E_ORIGIN!
const manifest = <T>(name: string): T => JSON.parse(readFileSync(`.next/${name}`, 'utf8')) as T

/** `attached`: the digest of the file that goes with it. */
type Hidden = { secret: string; article: string; slug: string; digest: string; file: string; attached: string }

const SIGNS = '春夏秋冬东南西北'

/** Acts as this page's person, who names what they see. */
const act = async (page: Page, article: string, action: string, note?: string) => {
  const at = `/api/articles/${article}/actions`
  const board = (await (await page.request.get(at, { headers: { Origin: origin() } })).json()) as {
    fingerprint: string
    standing: { edition: number }
  }
  const named = ['withdraw', 'remove'].includes(action)
    ? { edition: board.standing.edition }
    : { fingerprint: board.fingerprint }
  const data = { action, ...named, ...(note ? { note } : {}) }
  const answer = await page.request.post(at, { headers: { Origin: origin() }, data })
  expect(answer.status(), `${action}: ${await answer.text()}`).toBe(200)
}

const published = async (
  people: Record<'editor' | 'reviewer' | 'publisher', Page>,
  background: string,
): Promise<Hidden> => {
  const { editor } = people
  // Without digits, which the checks would take for figures.
  const secret = `不再公开${Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join('')}`
  const buffer = await sharp({ create: { width: 700, height: 480, channels: 3, background } })
    .png()
    .toBuffer()
  const uploaded = await editor.request.post('/api/media', {
    headers: { Origin: origin() },
    multipart: { file: { name: `${secret}.png`, mimeType: 'image/png', buffer } },
  })
  const { doc } = (await uploaded.json()) as { doc: { id: string; digest: string; filename: string } }
  const table = Buffer.from(`类别,说明\n一,${secret}\n`)
  const kept = await editor.request.post('/api/documents/file', {
    headers: { Origin: origin() },
    multipart: { file: { name: `${secret}.csv`, mimeType: 'text/csv', buffer: table } },
  })
  const { id: document } = (await kept.json()) as { id: string }
  const slug = `gone-${randomUUID().slice(0, 8)}`
  const article = await anArticle(editor, {
    title: '培训进社区',
    slug,
    date: '2026-11-20',
    summary: `${secret}的摘要。`,
    lead: `${secret}的导语。`,
    source: `${secret}来源`,
    editor: secret,
    attachments: `${document} ${secret}`,
  })
  const body = toEditor([
    { type: 'paragraph', children: [{ type: 'text', text: `${secret}的正文。`, marks: [] }] },
    { type: 'image', media: doc.id, caption: secret },
  ])
  const picture = body.root.children.find(({ type }) => type === 'upload')!
  Object.assign(picture, { fields: { alt: secret, caption: secret } })
  await stored(editor, 'sections', { article, heading: `${secret}的章节`, level: '1', body })
  await act(editor, article, 'submit')
  await act(people.reviewer, article, 'approve')
  await act(people.publisher, article, 'publish')
  const attached = createHash('sha256').update(table).digest('hex')
  return { secret, article, slug, digest: doc.digest, file: doc.filename, attached }
}

/** The addresses of one pattern of the manifest, with everything that could lead to this release. */
const addressesOf = (
  pattern: string,
  { article, slug, digest, file, attached }: Hidden,
  collections: string[],
): string[] => {
  const api = collections.flatMap((name) => [
    `${name}?depth=2&limit=1000`,
    `${name}/${article}?draft=true`,
    `${name}/versions`,
  ])
  const rest: Record<string, string[]> = {
    '/api/[...slug]': [
      ...api,
      `articles/${article}/actions`,
      `articles/${article}/manuscript`,
      `media/file/${file}`,
      'globals/settings',
      'users/me',
      'access',
    ],
    '/admin/[[...segments]]': [
      '',
      ...collections.map((name) => `collections/${name}`),
      `collections/articles/${article}`,
    ],
    '/[...path]': [`releases/${slug}/`, `media/${digest}.png`, `${slug}`],
  }
  const params: Record<string, string> = {
    slug,
    digest,
    article,
    key: 'copyright',
    version: 'v1',
    number: '1',
    width: '480',
    file: '1.csv',
  }
  const ends = rest[pattern] ?? ['']
  const base = pattern.replace(/\/\[+\.{3}\w+\]+$/, '')
  return ends.map((end) => {
    const named = base.startsWith('/attachments/') ? { ...params, digest: attached } : params
    const path = base.replace(/\[(\w+)\]/g, (_, name: string) => named[name] ?? name)
    return end === '' ? path || '/' : `${path}/${end}`
  })
}

/** What the build says of itself. Read in the test: a list of the tests needs no build. */
const built = () => {
  type Pages = { page: string }[]
  const routes = Object.values(manifest<Record<string, string>>('app-path-routes-manifest.json'))
  const { staticRoutes, dynamicRoutes } = manifest<{ staticRoutes: Pages; dynamicRoutes: Pages }>(
    'routes-manifest.json',
  )
  return {
    id: readFileSync('.next/BUILD_ID', 'utf8').trim(),
    patterns: [...new Set([...routes, ...[...staticRoutes, ...dynamicRoutes].map(({ page }) => page)])],
    actions: Object.keys(manifest<{ node: Record<string, unknown> }>('server/server-reference-manifest.json').node),
  }
}

/** The framework's own: the image optimizer in several spellings, data of pages, and what lies in the build. */
const own = (id: string, { slug, digest, file }: Hidden): string[] => [
  ...[
    `/media/${digest}`,
    `/media/%${digest.charCodeAt(0).toString(16)}${digest.slice(1)}`,
    `/preview/media/${digest}`,
    `/api/media/file/${file}`,
    `${origin()}/media/${digest}`,
  ].flatMap((url) => [16, 640, 3840].map((w) => `/_next/image?url=${encodeURIComponent(url)}&w=${w}&q=75`)),
  `/_next/data/${id}/index.json`,
  `/_next/data/${id}/releases/${slug}.json`,
  `/_next/static/media/${file}`,
  `/_next/static/${id}/_ssgManifest.js`,
  `/releases/${slug}.rsc`,
  `/releases/${slug}.txt`,
  `/sitemap.xml`,
  `/opengraph-image`,
]

const VARIANTS: { query: string; headers: Record<string, string> }[] = [
  { query: '', headers: {} },
  { query: '_rsc=1', headers: { 'RSC': '1', 'Next-Router-Prefetch': '1' } },
  {
    query: 'draft=true&page=1&edition=1',
    headers: { 'x-nextjs-data': '1', 'x-middleware-prefetch': '1', 'Accept': 'image/webp,*/*' },
  },
]

type Told = { address: string; status: number; words: boolean; bytes: boolean; picture: boolean }

/** The signs of the site itself, which show nothing of any release. */
const OWN_ICONS = /^\/(?:favicon\.ico|apple-touch-icon\.png)(?:\?|$)/

/** Everything that a stranger is told of this release, by any address. */
const walk = async (stranger: APIRequestContext, hidden: Hidden, collections: string[]): Promise<Told[]> => {
  const told: Told[] = []
  const note = async (address: string, method: string, headers: Record<string, string>) => {
    const answer = await stranger.fetch(address, { method, headers, maxRedirects: 0, failOnStatusCode: false })
    const body = await answer.body()
    const text = body.toString('utf8') + JSON.stringify(answer.headers())
    const words = text.includes(hidden.secret) || text.includes(encodeURIComponent(hidden.secret))
    const bytes = createHash('sha256').update(body).digest('hex') === hidden.digest
    const isOwn = OWN_ICONS.test(address)
    const picture = !isOwn && /^image\/(?!svg)/.test(answer.headers()['content-type'] ?? '')
    if (words || bytes || picture)
      told.push({ address: `${method} ${address}`, status: answer.status(), words, bytes, picture })
  }
  const { id, patterns, actions } = built()
  const addresses = [...patterns.flatMap((pattern) => addressesOf(pattern, hidden, collections)), ...own(id, hidden)]
  for (const address of addresses)
    for (const { query, headers } of VARIANTS)
      await note(query ? `${address}${address.includes('?') ? '&' : '?'}${query}` : address, 'GET', headers)
  for (const action of actions)
    for (const at of ['/admin', `/admin/collections/articles/${hidden.article}`, `/releases/${hidden.slug}`])
      await note(at, 'POST', { 'Next-Action': action, 'Content-Type': 'text/plain;charset=UTF-8', 'Origin': origin() })
  return told
}

test('what was withdrawn or removed is told by no address of the build', async ({ signedIn }) => {
  test.setTimeout(300_000)
  const [editor, reviewer, publisher, admin] = [
    await signedIn('shen'),
    await signedIn('song'),
    await signedIn('lu'),
    await signedIn('xu'),
  ]
  // Without an origin no cookie is believed, and a stranger is told of one collection alone.
  const answer = await admin.request.get('/api/access', { headers: { Origin: origin() } })
  const access = (await answer.json()) as { collections: Record<string, unknown> }
  const collections = Object.keys(access.collections)
  expect(collections).toEqual(expect.arrayContaining(['articles', 'sections', 'editions', 'media', 'observations']))
  expect(built().patterns).toEqual(
    expect.arrayContaining(['/releases/[slug]', '/media/[digest]', '/api/[...slug]', '/preview/media/[digest]']),
  )
  const stranger = await request.newContext({ baseURL: origin() })
  for (const [background, action, note] of [
    ['#102030', 'withdraw', '正在核实。'],
    ['#302010', 'remove', 'privacy'],
  ] as const) {
    const hidden = await published({ editor, reviewer, publisher }, background)
    const live = await walk(stranger, hidden, collections)
    // The walk sees what there is to see: while the release is live, its pages tell its words and its picture is shown.
    expect(live.filter(({ words }) => words).map(({ address }) => address)).toContain(`GET /releases/${hidden.slug}`)
    expect(live.filter(({ bytes }) => bytes).map(({ address }) => address)).toContain(`GET /media/${hidden.digest}`)
    expect(live.filter(({ address }) => /_next|\/api\/|\/admin|\/preview/.test(address))).toEqual([])
    const narrow = `GET /media/${hidden.digest}/480`
    expect(live.filter(({ picture }) => picture).map(({ address }) => address)).toContain(narrow)
    expect(live.filter(({ words }) => words).map(({ address }) => address)).toContain(
      `GET /attachments/${hidden.attached}`,
    )
    await act(publisher, hidden.article, action, note)
    expect(await walk(stranger, hidden, collections)).toEqual([])
  }
  await stranger.dispose()
})

test('the image optimizer is off', async ({ request: stranger }) => {
  const answer = await stranger.get(`/_next/image?url=${encodeURIComponent('/favicon.ico')}&w=640&q=75`)
  expect(answer.status()).toBe(404)
})

test('what the API answers to somebody signed in is kept by no cache', async ({ signedIn }) => {
  const page = await signedIn('editor')
  for (const address of ['/api/articles?limit=1', '/api/users/me', '/api/nowhere', '/api/articles/none/actions']) {
    const headers = (await page.request.get(address, { headers: { Origin: origin() } })).headers()
    expect([address, headers['cache-control'], headers.vary]).toEqual([
      address,
      'private, no-store',
      expect.stringMatching(/cookie/i),
    ])
  }
})
