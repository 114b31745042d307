// The sample configuration (docs/nginx.conf), tried with nginx: it answers every address as the front does, byte for
// byte, before and after acts.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { aRelease, walk } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { mirrorIn, publicSite, siteFront } from '@/testing/mirrored-office'
import { asked, hasBrotli, nginx, nginxBinary, type Served } from '@/testing/nginx'
import type { Mirror } from './mirror'

const isThere = nginxBinary() !== null
if (!isThere) console.warn('SKIPPED: nginx is not installed, so the sample configuration was not tried.')

let office: Fixtures
let folder: string
let mirror: Mirror
let front: Awaited<ReturnType<typeof siteFront>>
let served: Awaited<ReturnType<typeof nginx>>

/** What both must say alike. Each has an ETag of its own kind, and nginx a body for what moved. */
const HEADERS = [
  'content-type',
  'content-language',
  'content-disposition',
  'content-security-policy',
  'content-encoding',
  'cache-control',
  'access-control-allow-origin',
  'cross-origin-opener-policy',
  'referrer-policy',
  'x-content-type-options',
  'vary',
  'location',
]
const told = ({ status, headers, body }: Served, coding: string) => ({
  status,
  headers: Object.fromEntries(
    HEADERS.filter((name) => status !== 301 || name !== 'content-type').map((name) => [name, headers[name]]),
  ),
  // nginx has been given more time to pack.
  body: status === 301 ? '' : (coding === 'br' ? brotliDecompressSync(body) : body).toString('base64'),
})
const alike = async (path: string, coding: string): Promise<void> => {
  const headers = { 'Accept-Encoding': coding }
  const [ofNginx, ofFront] = await Promise.all([asked(served.port, path, headers), asked(front.port, path, headers)])
  const isPacked = coding === 'br' && ofFront.headers['content-encoding'] === 'br'
  expect([path, coding, told(ofNginx, isPacked ? 'br' : '')]).toEqual([
    path,
    coding,
    told(ofFront, isPacked ? 'br' : ''),
  ])
}
const addresses = (): string[] => [
  ...new Set(
    readFileSync(join(folder, 'answers.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { address: string }).address),
  ),
]
/** Eight at a time, as readers come. */
const allAlike = async (coding: string): Promise<void> => {
  const left = addresses()
  const reader = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) await alike(path, coding)
  }
  await Promise.all(Array.from({ length: 8 }, reader))
}
const codings = ['identity', 'gzip', ...(hasBrotli ? ['br'] : [])]

beforeAll(async () => {
  if (!isThere) return
  office = await fixtures()
  await publicSite(office, 20)
  folder = mkdtempSync(join(tmpdir(), 'mirror-nginx-'))
  mirror = mirrorIn(folder)
  await mirror.look()
  expect([...(await mirror.settle())]).toEqual([])
  served = await nginx(folder)
  front = await siteFront()
}, 240_000)
afterAll(async () => {
  mirror?.close()
  await served?.close()
  await front?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(!isThere)('nginx before a mirror', () => {
  it.each(codings)(
    'answers every address as the front does, with %s',
    async (coding) => {
      expect(addresses().length).toBeGreaterThan(100)
      await allAlike(coding)
    },
    240_000,
  )

  it.each([
    '/?page=1',
    '/?page=2&page=1',
    '/?utm=x&page=2',
    '/?page=99',
    '/?page=x',
    '/?page=',
    '/?page=0',
    '/columns/releases?page=2',
    '/columns/releases?page=3',
    '/columns/nowhere',
    '/releases/number-1?utm=x&page=2',
    '/releases/nowhere',
    '/releases/nowhere/figures.csv',
    '/releases/number-1/editions/2',
    '/releases',
    '/index',
    '/home',
    '/lists/home/1',
    '/lists/home/1.zh-CN.html',
    '/200/releases/number-1',
    '/404/releases/withdrawn/figures.csv',
    '/410/releases/removed',
    '/data/releases/number-1/number-1-figures-1.zh-CN.csv',
    '/releases/number-1.html',
    '/releases/number-1.zh-CN',
    '/releases/number-1.zh-CN.html.gz',
    '/to/releases/new-address',
    '/301/releases/old-address.link',
    '/mirror.json',
    '/nginx/page.conf',
    `/media/${'0'.repeat(64)}`,
    '/a%20b',
    '/%E6%9D%83',
  ])('answers %s as the front does', async (path) => {
    for (const coding of codings) await alike(path, coding)
  })

  it('says that nothing has changed, and no more', async () => {
    for (const path of ['/', '/releases/number-1', '/releases/number-1/figures.csv']) {
      const first = await asked(served.port, path)
      const again = await asked(served.port, path, { 'If-None-Match': first.headers.etag! })
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0])
    }
  })

  it('shows what was published, corrected, withdrawn, reinstated and removed, as the front does', async () => {
    const { payload, people } = office
    const secret = '一定要离开的标题'
    const paths = ['', '/figures.csv', '/figures.json', '/editions/1'].map((end) => `/releases/to-leave${end}`)
    const all = ['/', '/columns/releases', '/?page=2', ...paths]
    let article = ''
    const acts = {
      publish: async () => {
        article = await aRelease(payload, people, { title: secret, slug: 'to-leave', upTo: 'publish' })
      },
      withdraw: () => walk(payload, people, article, 'withdraw'),
      reinstate: () => walk(payload, people, article, 'reinstate'),
      remove: () => walk(payload, people, article, 'remove'),
    }
    for (const [name, act] of Object.entries(acts)) {
      for (const path of all) await asked(front.port, path)
      await act()
      await vi.waitUntil(() => !mirror.isUpToDate(), { timeout: 3_000, interval: 10 })
      expect([name, ...(await mirror.settle())]).toEqual([name])
      // The front looks at the ledger twice a second.
      await vi.waitFor(async () => {
        for (const path of all) await alike(path, 'identity')
      }, 3_000)
      const shown = await asked(served.port, '/releases/to-leave')
      expect([name, shown.status]).toEqual([name, name === 'remove' ? 410 : 200])
    }
    await allAlike('gzip')
    expect((await asked(served.port, '/')).body.toString()).not.toContain(secret)
  }, 240_000)

  it('has nothing to complain of', () => {
    expect(served.complaints()).toBe('')
  })
})
