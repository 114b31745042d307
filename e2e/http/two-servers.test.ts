// Two servers on one database: the same approvals, the same numbers, nothing published twice, and what one of them
// publishes or withdraws is seen at the other within a second.

import { fork, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '@/commands/serving.mjs'
import { row, rows } from '@/database/rows'
import { emptyHead, follow, type Head } from '@/domain/ledger'
import { env } from '@/env'
import type { User } from '@/payload-types'
import { aRelease } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'

type Server = { origin: string; process: ChildProcess }
let office: Fixtures
let servers: [Server, Server]
const tokens = new Map<string, string>()

const start = (more: Record<string, string> = {}): Promise<Server> =>
  new Promise((resolve, reject) => {
    void freePort().then((port) => {
      const origin = `http://localhost:${port}`
      const child = fork('commands/start.mjs', ['--no-demo'], {
        env: { ...process.env, PORT: String(port), SITE_URL: origin, ...more },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        execArgv: [],
      })
      let said = ''
      for (const stream of [child.stdout!, child.stderr!])
        stream.on('data', (text) => {
          said += text
        })
      child.once('message', () => resolve({ origin, process: child }))
      child.once('exit', (code) => reject(new Error(`The server ended (${code}):\n${said}`)))
    })
  })

beforeAll(async () => {
  office = await fixtures()
  servers = (await Promise.all([start({ MIRROR_DIR: mirror() }), start()])) as [Server, Server]
  for (const user of Object.values(office.people)) {
    const { token } = await office.payload.login({
      collection: 'users',
      data: { email: user.email, password: 'long enough for a test' },
    })
    tokens.set(String(user.id), token!)
  }
}, 300_000)

afterAll(async () => {
  await Promise.all(
    (servers ?? []).map(
      ({ process: child }) =>
        new Promise((resolve) => {
          child.once('exit', resolve)
          child.kill('SIGTERM')
        }),
    ),
  )
}, 30_000)

const ask = async (at: 0 | 1, method: string, path: string, user?: User, body?: unknown) => {
  const response = await fetch(servers[at].origin + path, {
    method,
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/json',
      ...(user ? { Authorization: `JWT ${tokens.get(String(user.id))}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, text: await response.text() }
}
const act = async (at: 0 | 1, user: User, article: string, action: string, note?: string) => {
  const board = JSON.parse((await ask(at, 'GET', `/api/articles/${article}/actions`, user)).text) as {
    fingerprint: string
    standing: { edition: number }
  }
  const named = ['withdraw', 'reinstate', 'remove'].includes(action)
    ? { edition: board.standing.edition }
    : { fingerprint: board.fingerprint }
  return (
    await ask(at, 'POST', `/api/articles/${article}/actions`, user, { action, ...named, ...(note ? { note } : {}) })
  ).status
}
const within = async (milliseconds: number, seen: () => Promise<boolean>): Promise<boolean> => {
  for (const until = Date.now() + milliseconds; Date.now() < until;) if (await seen()) return true
  return false
}

/** How many of the pages that lie beside the data hold these words. */
const onDisk = (words: string): number =>
  readdirSync(join(env.DATA_DIR, 'pages'), { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /[/\\][0-9a-f]{40}$/.test(name) && readFileSync(join(env.DATA_DIR, 'pages', name), 'utf8').includes(words),
  ).length

/** The first server keeps one. */
const mirror = () => join(env.DATA_DIR, 'mirror')
const mirrored = (file: string): string | null => {
  const path = join(mirror(), 'public', file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

describe('two servers on one database', () => {
  it('publish an edition once, however many ask for it at the same moment', async () => {
    const { payload, people } = office
    const articles: string[] = []
    for (const number of [1, 2, 3, 4])
      articles.push(await aRelease(payload, people, { upTo: 'approve', title: `两台服务器同时发布的第${number}篇` }))
    const statuses = await Promise.all(
      articles.flatMap((article) => ([0, 1] as const).map((at) => act(at, people.publisher, article, 'publish'))),
    )
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 409, 409, 409, 409])
    for (const article of articles)
      expect(await rows(payload, 'editions', { article: { equals: article } })).toHaveLength(1)
  })

  it('see each other: approved at one, published at the other, read and withdrawn at both within a second', async () => {
    const { payload, people } = office
    const article = await aRelease(payload, people, { upTo: 'submit', title: '两台服务器都看得见的一篇' })
    expect(await act(0, people.reviewer, article, 'approve')).toBe(200)
    expect(await act(1, people.publisher, article, 'publish')).toBe(200)
    const { slug } = (await row(payload, 'releases', { article: { equals: article } }))!
    const reads = (at: 0 | 1, path: string, words: string, is: boolean) =>
      within(1000, async () => (await ask(at, 'GET', path)).text.includes(words) === is)
    for (const at of [0, 1] as const)
      for (const path of ['/', `/releases/${slug}`, '/columns/releases'])
        expect([at, path, await reads(at, path, '6.4万人次', true)]).toEqual([at, path, true])
    // At the server that did it, the very next reader sees it.
    expect((await ask(1, 'GET', `/releases/${slug}`)).text).toContain('6.4万人次')
    expect(await act(0, people.publisher, article, 'withdraw', '来源待核。')).toBe(200)
    expect((await ask(0, 'GET', `/releases/${slug}`)).text).not.toContain('6.4万人次')
    expect((await ask(0, 'GET', '/')).text).not.toContain(`/releases/${slug}"`)
    for (const at of [0, 1] as const)
      expect([
        at,
        await reads(at, `/releases/${slug}`, '6.4万人次', false),
        await reads(at, '/', `/releases/${slug}"`, false),
      ]).toEqual([at, true, true])
  })

  it('keep nothing of what was removed, in memory or on the disk', async () => {
    const { payload, people } = office
    // A word that no heading is broken within.
    const secret = 'Qwxyzv'
    const article = await aRelease(payload, people, { upTo: 'approve', title: `再也看不到的${secret}` })
    expect(await act(0, people.publisher, article, 'publish')).toBe(200)
    const { slug } = (await row(payload, 'releases', { article: { equals: article } }))!
    const paths = ['/', `/releases/${slug}`, `/releases/${slug}/editions/1`, '/columns/releases']
    const shown = (at: 0 | 1) =>
      Promise.all(paths.map(async (path) => (await ask(at, 'GET', path)).text.includes(secret)))
    for (const at of [0, 1] as const)
      expect(await within(3000, async () => (await shown(at)).every(Boolean))).toBe(true)
    expect(await within(2000, async () => onDisk(secret) === 2 * paths.length)).toBe(true)
    const [page, list] = [`200/releases/${slug}.zh-CN.html`, 'lists/home/1.zh-CN.html']
    const isMirrored = () => [page, list].every((file) => mirrored(file)?.includes(secret))
    // The mirror gives way to everybody, and renders the whole site first.
    await vi.waitUntil(isMirrored, { timeout: 180_000 })
    expect(mirrored(page)).toBe((await ask(0, 'GET', `/releases/${slug}`)).text)
    expect(await act(0, people.publisher, article, 'remove', 'legal')).toBe(200)
    expect(await shown(0)).toEqual(paths.map(() => false))
    expect(await within(1000, async () => (await shown(1)).every((is) => !is) && onDisk(secret) === 0)).toBe(true)
    const isLeft = () => [page, list].some((file) => mirrored(file)?.includes(secret))
    await vi.waitUntil(() => !isLeft(), { timeout: 1_000, interval: 10 })
    await vi.waitUntil(() => mirrored(`410/releases/${slug}.zh-CN.html`) !== null, { timeout: 10_000 })
  }, 240_000)

  it.each(['br', 'gzip'] as const)('send a page packed as %s, saying so and how long it is', async (coding) => {
    const address = new URL(servers[0].origin)
    const sent = await new Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
      get({ port: address.port, path: '/', headers: { 'Accept-Encoding': coding } }, async (response) => {
        const { headers } = response
        resolve({ headers, bytes: Buffer.concat(await response.toArray()) })
      }).on('error', reject)
    })
    expect(sent.headers).toMatchObject({ 'content-encoding': coding, 'content-length': String(sent.bytes.length) })
    expect(sent.headers).not.toHaveProperty('x-depends-on')
    const unpacked = (coding === 'br' ? brotliDecompressSync : gunzipSync)(sent.bytes).toString()
    expect(unpacked).toMatch(/^<!doctype html>/)
    expect(sent.bytes.length).toBeLessThan(unpacked.length / 2)
  })

  it('write one chain, without a gap or a fork', async () => {
    const { payload, people } = office
    const articles = [await aRelease(payload, people), await aRelease(payload, people)]
    // What the same person tries again in vain is told once: here each is another.
    const hopeless = ['submit', 'recall', 'approve', 'publish', 'abandon', 'delete', 'restore']
    const tries = articles.flatMap((article) => hopeless.map((action) => ({ article, action })))
    await Promise.all(
      tries.map(({ article, action }, index) => act((index % 2) as 0 | 1, people.reviewer, article, action)),
    )
    const sealed = await rows(payload, 'ledger', { seq: { greater_than: 0 } }, { sort: 'seq' })
    let head: Head = emptyHead
    for (const { seq, prevHash, hash, body } of sealed) {
      const next = follow(head, { seq, prevHash: prevHash ?? '', hash: hash ?? '', body })
      expect(next).toHaveProperty('head')
      if ('head' in next) ({ head } = next)
    }
    expect(
      sealed.filter(({ article, outcome }) => articles.includes(article ?? '') && outcome === 'refused'),
    ).toHaveLength(tries.length)
  })
})
