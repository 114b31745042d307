// What the front does for staff and for whoever runs it: the number of each request, a database that is silent, metrics
// for whoever bears the token, and the head of the ledger noted elsewhere.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { headsIn } from '@/domain/heads'
import { frontOffice } from '@/testing/front-office'
import { noteHead } from './note-ledger-head'

/** For a machine with much else to do. */
const LONG = { timeout: 20_000 }
const TOKEN = 'a token of the collector'
const office = frontOffice()
const folder = mkdtempSync(join(tmpdir(), 'heads-'))
const lines: Record<string, unknown>[] = []
let front: Awaited<ReturnType<typeof office.open>>
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${front.port}${path}`, { headers, redirect: 'manual' })

beforeAll(async () => {
  office.answers.render = (request, response) => {
    if (request.url === '/readyz') {
      const checks = [
        { name: 'read', ok: true },
        { name: 'disk', ok: false },
      ]
      const whole = request.headers['x-readiness'] === 'whole'
      response.setHeader('X-Request-Id', 'said behind')
      return void response.end(JSON.stringify(whole ? { checks } : { failing: ['disk'] }))
    }
    response.setHeader('Content-Type', 'text/html')
    response.end(`<p>${request.headers['x-request-id'] ?? 'a reader'}`)
  }
  front = await office.open({
    metricsToken: TOKEN,
    headTo: join(folder, 'heads'),
    note: (line) => {
      lines.push(line)
    },
  })
})
afterAll(async () => {
  await front.close()
  await office.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a request of staff', () => {
  it('has a number that its answer, the application and the log agree on', async () => {
    const answer = await ask('/admin/collections/articles?search=机密', { 'X-Request-Id': 'from-the-proxy-1' })
    expect([answer.headers.get('x-request-id'), await answer.text()]).toEqual([
      'from-the-proxy-1',
      '<p>from-the-proxy-1',
    ])
    await vi.waitUntil(() => lines.length > 0, LONG)
    expect(lines.at(-1)).toEqual({
      request: 'from-the-proxy-1',
      method: 'GET',
      address: '/admin/collections/articles',
      status: 200,
      ms: expect.any(Number),
    })
    const other = await ask('/admin', { 'X-Request-Id': 'no number: "}' })
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('learns nothing of the checks but their names', async () => {
    const answer = await ask('/readyz', { 'X-Readiness': 'whole' })
    expect(await answer.json()).toEqual({ failing: ['disk'] })
  })

  it('is told of a silent database at once, in the language of who asks; readers are served on', async () => {
    expect((await ask('/')).status).toBe(200)
    renameSync(office.file, `${office.file}.away`)
    const behind = office.asked.length
    await vi.waitUntil(async () => (await ask('/admin')).status === 503, LONG)
    const page = await ask('/admin/collections/articles', { 'Accept-Language': 'zh-CN' })
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('登录没有失效，请不要重新登录')])
    const refused = await ask('/api/articles', { 'Accept-Language': 'en' })
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      503,
      '5',
      { errors: [{ message: expect.stringMatching(/^The database cannot be reached/), data: { fault: 'away' } }] },
    ])
    expect((await ask('/')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    expect(office.asked.slice(behind).filter((one) => /admin|api/.test(one)).length).toBeLessThan(10)
    renameSync(`${office.file}.away`, office.file)
    await vi.waitUntil(async () => (await ask('/admin')).status === 200, LONG)
  })
})

describe('metrics', () => {
  it('are for whoever bears the token', async () => {
    expect((await ask('/metrics')).status).toBe(401)
    expect((await ask('/metrics', { Authorization: `Bearer ${TOKEN}x` })).status).toBe(401)
    front.act({ action: 'publish', article: 'a' })
    await vi.waitUntil(async () => {
      const answer = await ask('/metrics', { Authorization: `Bearer ${TOKEN}` })
      return (await answer.text()).includes('releases_acts_total{action="publish",outcome="done"} 1')
    }, LONG)
    const text = await (await ask('/metrics', { Authorization: `Bearer ${TOKEN}` })).text()
    expect(text).toContain('releases_ready{check="application"} 1')
    expect(text).toContain('releases_ready{check="disk"} 0')
    expect(text).toContain('releases_database_answers 1')
    expect(text).toMatch(/releases_ledger_head [1-9]/)
    expect(text).toMatch(/releases_answers_total\{kind="admin",method="GET",status="503"\} [1-9]/)
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('are nowhere without one', async () => {
    const other = await office.open()
    const answer = await fetch(`http://127.0.0.1:${other.port}/metrics`, { headers: { Authorization: 'Bearer ' } })
    expect([answer.status, await answer.text()]).not.toContain('releases_')
    expect(office.asked.at(-1)).toBe('GET /metrics')
    await other.close()
  })
})

describe('the head of the ledger', () => {
  it('is noted in a file at the start, and again at the end where it has moved, as verify reads it', async () => {
    const file = join(folder, 'others')
    // Nothing lies on the disk: the ledger has still to be read.
    const other = await office.open({ headTo: file, keepsPages: false })
    await vi.waitUntil(() => existsSync(file), LONG)
    other.act({ action: 'withdraw', article: 'a' })
    await other.close()
    const noted = headsIn(
      readFileSync(file, 'utf8').replaceAll(/hash-(\d+)/g, (_, seq: string) => seq.padStart(64, '0')),
    )
    expect(noted).toHaveLength(2)
  })

  it('is sent to an address, and what is refused is no success', async () => {
    const got: unknown[] = []
    const receiver = createServer(async (request, response) => {
      got.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
      response.statusCode = got.length === 1 ? 200 : 500
      response.end()
    })
    await new Promise<void>((resolve) => void receiver.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/heads`
    const head = { seq: 46, hash: 'a'.repeat(64) }
    await noteHead(address, 'https://news.example.gov', head, '2026-11-27T00:00:00.000Z')
    expect(got).toEqual([{ site: 'https://news.example.gov', at: '2026-11-27T00:00:00.000Z', ...head }])
    await expect(noteHead(address, 'https://news.example.gov', head)).rejects.toThrow('it answered 500')
    receiver.close()
  })
})
