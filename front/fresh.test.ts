// Never a stale page: what an act touched is dropped before the act is answered, in other processes within a second,
// and on the disk; and what nobody touched is served on, without a database and without the application.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bytesOf, frontOffice } from '@/testing/front-office'
import { EVERY_MS } from './follow'

type Office = ReturnType<typeof frontOffice>
type Front = Awaited<ReturnType<Office['open']>>
let office: Office
let fronts: Front[]
/** What each article says now; an address names the articles it shows: /a-b. */
let now: Record<string, string>

beforeEach(() => {
  office = frontOffice()
  fronts = []
  now = { a: 'a1', b: 'b1', lists: 'l1' }
  office.answers.render = (asked, response) => {
    const shown = asked.url!.slice(1).split('-')
    const depends = shown.filter((one) => one !== 'lists').join(' ')
    response.writeHead(200, {
      'Cache-Control': 'public, max-age=0',
      'Content-Type': 'text/plain',
      ...(depends && { 'X-Depends-On': depends }),
    })
    response.end(shown.map((one) => now[one]).join(' '))
  }
})
afterEach(async () => {
  for (const front of fronts) await front.close()
  await office.close()
})

const open = async (...how: Parameters<Office['open']>): Promise<Front> => {
  const front = await office.open(...how)
  fronts.push(front)
  return front
}
const shut = async (front: Front) => {
  fronts.splice(fronts.indexOf(front), 1)
  await front.close()
}
const read = async (front: Front, path: string) => (await fetch(`http://127.0.0.1:${front.port}${path}`)).text()
/** On a connection of its own, which begins in the hot lane. */
const readHot = async (front: Front, path: string) =>
  (await bytesOf(front.port, `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)).toString().split('\r\n\r\n')[1]
const onDisk = () =>
  readdirSync(join(office.folder, 'pages'))
    .filter((name) => /^[0-9a-f]+$/.test(name))
    .map((name) => readFileSync(join(office.folder, 'pages', name), 'utf8').split('\n')[1])
    .sort()
const lieThere = (...texts: string[]) => expect.poll(onDisk).toEqual(texts)

describe('an act of this process', () => {
  it('is seen by the very next reader, and drops no more than it touched', async () => {
    const front = await open()
    for (const path of ['/a', '/b', '/a-b', '/lists']) await read(front, path)
    office.asked.splice(0)
    now = { a: 'a2', b: 'b1', lists: 'l2' }
    front.act({ action: 'publish', article: 'a' })
    expect(await Promise.all(['/a', '/b', '/a-b', '/lists'].map((path) => read(front, path)))).toEqual([
      'a2',
      'b1',
      'a2 b1',
      'l2',
    ])
    expect(office.asked.toSorted()).toEqual(['GET /a', 'GET /a-b', 'GET /lists'])
  })

  it('is seen in the hot lane, where nothing is waited for', async () => {
    const front = await open()
    expect([await readHot(front, '/a'), await readHot(front, '/a')]).toEqual(['a1', 'a1'])
    now.a = 'a2'
    front.act({ action: 'withdraw', article: 'a' })
    expect(await readHot(front, '/a')).toBe('a2')
    expect(office.asked).toEqual(['GET /a', 'GET /a'])
  })

  it('of the office drops everything, one among staff nothing', async () => {
    const front = await open()
    await read(front, '/b')
    front.act({ action: 'approve', article: 'b' })
    now.b = 'b2'
    expect(await read(front, '/b')).toBe('b1')
    front.act({ action: 'change-settings', article: null })
    expect(await read(front, '/b')).toBe('b2')
  })

  it('is not undone by a page whose rendering began before it', async () => {
    const front = await open()
    let letGo = () => {}
    const { render } = office.answers
    office.answers.render = async (asked, response) => {
      const was = { ...now }
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      const is = now
      now = was
      await render(asked, response)
      now = is
    }
    const early = read(front, '/a')
    await vi.waitFor(() => expect(office.asked).toEqual(['GET /a']))
    office.answers.render = render
    now.a = 'a2'
    front.act({ action: 'withdraw', article: 'a' })
    // Who asks after the act is given what is after it, although another one still waits for what was before.
    expect(await read(front, '/a')).toBe('a2')
    letGo()
    expect(await early).toBe('a1')
    expect(await read(front, '/a')).toBe('a2')
    await lieThere('a2')
  })
})

describe('an act of another process', () => {
  it('is seen within a second', async () => {
    const front = await open()
    for (const path of ['/a', '/b']) await read(front, path)
    now = { a: 'a2', b: 'never asked' }
    const since = Date.now()
    office.record({ action: 'remove', article: 'a' })
    await vi.waitFor(async () => expect(await read(front, '/a')).toBe('a2'), { interval: 20, timeout: 2_000 })
    expect(Date.now() - since).toBeLessThan(EVERY_MS + 600)
    expect(await read(front, '/b')).toBe('b1')
  })

  it('many hundred of them too', async () => {
    const front = await open()
    await read(front, '/a')
    for (let one = 0; one < 1200; one += 1) office.record({ action: 'publish', article: 'other' })
    now.a = 'a2'
    office.record({ action: 'publish', article: 'a' })
    await vi.waitFor(async () => expect(await read(front, '/a')).toBe('a2'), { interval: 50, timeout: 3_000 })
  })
})

describe('pages on the disk', () => {
  it('are served by a server that has just started, before the application answers', async () => {
    const first = await open()
    for (const path of ['/a', '/b']) await read(first, path)
    await lieThere('a1', 'b1')
    await shut(first)
    const second = await open({ ready: false })
    expect([await read(second, '/a'), await read(second, '/b')]).toEqual(['a1', 'b1'])
  })

  it('are not served where the ledger has moved on meanwhile, and no longer lie there', async () => {
    const first = await open()
    for (const path of ['/a', '/b']) await read(first, path)
    await lieThere('a1', 'b1')
    await shut(first)
    office.record({ action: 'remove', article: 'a' })
    now.a = 'gone'
    const second = await open()
    await lieThere('b1')
    expect(await read(second, '/a')).toBe('gone')
  })

  it('of another record, or of other software, count for nothing', async () => {
    const first = await open()
    await read(first, '/a')
    await lieThere('a1')
    await shut(first)
    const state = join(office.folder, 'pages', 'state.json')
    const other = readFileSync(state, 'utf8').replace(/hash-\d+/, 'another')
    writeFileSync(state, other)
    const second = await open()
    expect(onDisk()).toEqual([])
    await read(second, '/a')
    await lieThere('a1')
    await shut(second)
    const third = await open({ build: 'two' })
    expect(onDisk()).toEqual([])
    await read(third, '/a')
    await lieThere('a1')
    await shut(third)
    await open({ build: 'two', origin: 'https://other.example.gov' })
    expect(onDisk()).toEqual([])
  })

  it('leave with what was withdrawn or removed, at once', async () => {
    const front = await open()
    for (const path of ['/a', '/a-b', '/b', '/lists']) await read(front, path)
    await lieThere('a1', 'a1 b1', 'b1', 'l1')
    front.act({ action: 'remove', article: 'a' })
    await read(front, '/b')
    expect(onDisk()).toEqual(['b1'])
  })

  it('are served on while the database is away, and followed again when it is back', async () => {
    const front = await open()
    await read(front, '/a')
    const away = `${office.file}.away`
    renameSync(office.file, away)
    office.answers.render = (_, response) => void response.writeHead(503, { 'Cache-Control': 'no-store' }).end('away')
    const since = Date.now()
    await vi.waitFor(() => expect(Date.now() - since).toBeGreaterThan(2.5 * EVERY_MS), { timeout: 5_000 })
    expect([await read(front, '/a'), await read(front, '/b')]).toEqual(['a1', 'away'])
    renameSync(away, office.file)
    office.record({ action: 'withdraw', article: 'a' })
    await vi.waitFor(async () => expect(await read(front, '/a')).toBe('away'), { timeout: 3_000 })
  })
})

describe('the memory for pages', () => {
  it('is bounded: what was longest unused goes first', async () => {
    const front = await open({ memory: 40_000, keepsPages: false })
    const page = 'x'.repeat(2000)
    office.answers.render = (_, response) =>
      void response.writeHead(200, { 'Cache-Control': 'public', 'Content-Type': 'image/png' }).end(page)
    for (let one = 0; one < 40; one += 1) {
      await read(front, `/p${one}`)
      await read(front, '/p0')
    }
    expect(front.pages.kept.size().bytes).toBeLessThanOrEqual(40_000)
    office.asked.splice(0)
    for (const path of ['/p0', '/p39', '/p5']) await read(front, path)
    expect(office.asked).toEqual(['GET /p5'])
  })

  it('takes no answer that would push out all others', async () => {
    const front = await open({ memory: 40_000, keepsPages: false })
    office.answers.render = (_, response) =>
      void response.writeHead(200, { 'Cache-Control': 'public', 'Content-Type': 'image/png' }).end('x'.repeat(20_000))
    for (const _ of [1, 2]) await read(front, '/large')
    expect(front.pages.kept.size()).toEqual({ answers: 0, bytes: 0 })
  })
})
