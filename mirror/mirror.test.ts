// The mirror of a whole office: complete, kept up to date act by act, and nothing hidden is left in it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { aRelease, walk } from '@/seed/release'
import { fixtures, type Fixtures } from '@/testing/fixtures'
import { mirrorIn, publicSite, siteRender } from '@/testing/mirrored-office'
import type { Mirror } from './mirror'

let office: Fixtures
let folder: string
let open: Mirror | null = null
/** What was rendered, in its order. */
const rendered: string[] = []
const counting = (address: string) => {
  rendered.push(address)
  return siteRender(address)
}
const opened = (how: Parameters<typeof mirrorIn>[1] = {}): Mirror => {
  open?.close()
  rendered.splice(0)
  open = mirrorIn(folder, { render: counting, ...how })
  return open
}
const brought = async (how: Parameters<typeof mirrorIn>[1] = {}): Promise<Mirror> => {
  const mirror = opened(how)
  expect(await mirror.look()).toBe(true)
  expect([...(await mirror.settle())]).toEqual([])
  return mirror
}

const UNPACK: Record<string, (bytes: Buffer) => Buffer> = { '.gz': gunzipSync, '.br': brotliDecompressSync }
/** Files anywhere in the mirror that hold these words, unpacked too; and every link and list of its own. */
const holding = (words: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return (UNPACK[path.slice(-3)]?.(bytes) ?? bytes).toString('utf8').includes(words)
    })
/** How long it takes until none of the files that hold these words holds them any more. */
const leftAfter = async (words: string, act: () => Promise<void>): Promise<number> => {
  const files = holding(words).filter((path) => !/\.(?:gz|br)$/.test(path))
  expect(files.length).toBeGreaterThan(3)
  await act()
  const since = Date.now()
  const isLeft = (path: string) => existsSync(path) && readFileSync(path, 'utf8').includes(words)
  await vi.waitUntil(() => !files.some(isLeft), { timeout: 5_000, interval: 5 })
  return Date.now() - since
}
/** Settles as soon as the mirror has learned of something. */
const settledThen = async (mirror: Mirror) => {
  await vi.waitUntil(() => !mirror.isUpToDate(), { timeout: 5_000, interval: 5 })
  return mirror.settle()
}
const there = (file: string) => ['', '.gz', '.br'].map((ending) => existsSync(join(folder, 'public', file + ending)))
const ALL = [true, true, true]
const NONE = [false, false, false]
const published = (title: string, slug: string) =>
  aRelease(office.payload, office.people, { title, slug, summary: `${title}的摘要。`, upTo: 'publish' })

beforeAll(async () => {
  office = await fixtures()
  await publicSite(office, 3)
  folder = mkdtempSync(join(tmpdir(), 'mirror-test-'))
}, 240_000)
afterEach(() => open?.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an export', () => {
  it('holds every kind of answer where its status says, plain and packed', async () => {
    await brought()
    for (const file of [
      'lists/home/1.zh-CN.html',
      'lists/columns/releases/1.zh-CN.html',
      '200/releases/new-address.zh-CN.html',
      '200/releases/new-address/editions/1.zh-CN.html',
      '200/releases/new-address/figures.csv',
      'data/releases/new-address/new-address-figures-2.zh-CN.json',
      '200/releases/in-english.en.html',
      '200/indicators/training-courses/series.json',
      '200/legal/copyright/v1.zh-CN.html',
      '200/releases/withdrawn.zh-CN.html',
      '404/releases/withdrawn/figures.csv.zh-CN.html',
      '410/releases/removed.zh-CN.html',
      '404/-.zh-CN.html',
    ])
      expect([file, there(file)]).toEqual([file, ALL])
    expect(readdirSync(join(folder, 'public', '200', 'media'))).toHaveLength(1)
    expect(there('200/releases/removed.zh-CN.html')).toEqual(NONE)
    expect(holding('移除的一篇')).toEqual([])
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
  })

  it('over one that is up to date renders nothing; by other software everything, and writes what differs', async () => {
    expect((await brought()).size().written).toBe(0)
    expect(rendered).toEqual([])
    const { size } = await brought({ software: 'two' })
    expect(size().written).toBe(0)
    expect(rendered.filter((address, at) => rendered.indexOf(address) !== at)).toEqual([])
    // The drawings of an indicator with a single value are asked for, and are none.
    expect(rendered.filter((address) => !/\/chart\.(?:svg|png)$/.test(address)).length).toBe(size().answers)
  })

  it('over an older one renders what was touched since, and finds what is new', async () => {
    await brought({ software: 'two' })
    open!.close()
    await published('后来的一篇', 'later')
    await brought({ software: 'two' })
    expect(there('200/releases/later.zh-CN.html')).toEqual(ALL)
    expect(rendered).toContain('/releases/later/figures.csv')
    expect(rendered).toContain('/')
    expect(rendered.filter((address) => address.startsWith('/releases/number-'))).toEqual([])
  })

  it('makes a file again that somebody deleted', async () => {
    rmSync(join(folder, 'public/200/releases/number-3.zh-CN.html'))
    await brought({ software: 'two' })
    expect(rendered).toEqual(['/releases/number-3'])
    expect(there('200/releases/number-3.zh-CN.html')).toEqual(ALL)
  })

  it('of another record keeps nothing', async () => {
    const state = join(folder, 'mirror.json')
    writeFileSync(state, readFileSync(state, 'utf8').replace(/"hash": "\w{6}/, '"hash": "ffffff'))
    const mirror = await brought({ software: 'two' })
    expect(rendered.length).toBeGreaterThanOrEqual(mirror.size().answers)
    expect(mirror.size().written).toBe(mirror.size().answers)
  })
})

describe('after an act', () => {
  it('a removed release is gone from every file within a second, and answered with 410', async () => {
    const article = await published('忽然不见的文章', 'vanishing')
    const mirror = await brought({ software: 'two' })
    const settled = settledThen(mirror)
    const took = await leftAfter('忽然不见的文章', () => walk(office.payload, office.people, article, 'remove'))
    expect(took).toBeLessThan(1_000)
    await settled
    expect(holding('忽然不见的文章')).toEqual([])
    expect(there('410/releases/vanishing.zh-CN.html')).toEqual(ALL)
    expect(there('410/releases/vanishing/figures.json.zh-CN.html')).toEqual(ALL)
    expect(there('lists/home/1.zh-CN.html')).toEqual(ALL)
  })

  it('what shows it is gone within a second even where nothing can be rendered', async () => {
    const article = await published('渲染不出也要离开的文章', 'stuck')
    let isStuck = false
    const mirror = await brought({
      software: 'two',
      render: async (address) => (isStuck ? new Promise(() => {}) : siteRender(address)),
    })
    expect(there('200/releases/stuck/figures.csv')).toEqual(ALL)
    isStuck = true
    void settledThen(mirror)
    const took = await leftAfter('渲染不出也要离开的文章', () =>
      walk(office.payload, office.people, article, 'withdraw'),
    )
    expect(took).toBeLessThan(1_000)
    expect(holding('渲染不出也要离开的文章')).toEqual([])
    expect(there('200/releases/stuck/figures.csv')).toEqual(NONE)
    expect(there('200/releases/number-3.zh-CN.html')).toEqual(ALL)
    await brought({ software: 'two' })
    expect(there('lists/home/1.zh-CN.html')).toEqual(ALL)
    expect(holding('渲染不出也要离开的文章').length).toBeGreaterThan(0)
  })

  it('what was rendered before it does not come back after it', async () => {
    const article = await published('渲染得太慢的文章', 'slow')
    let letGo = () => {}
    let isSlow = false
    const mirror = opened({
      software: 'two',
      render: async (address) => {
        const answer = await siteRender(address)
        if (isSlow && address === '/releases/slow') {
          isSlow = false
          await new Promise<void>((resolve) => {
            letGo = resolve
          })
        }
        return answer
      },
    })
    isSlow = true
    await mirror.look()
    const settled = mirror.settle()
    await vi.waitUntil(() => !isSlow, { timeout: 5_000 })
    await walk(office.payload, office.people, article, 'remove')
    // What is true now has been written; then comes what was true before.
    await vi.waitUntil(() => there('410/releases/slow.zh-CN.html')[2], { timeout: 5_000, interval: 5 })
    letGo()
    expect([...(await settled)]).toEqual([])
    expect(holding('渲染得太慢的文章')).toEqual([])
    expect(there('410/releases/slow.zh-CN.html')).toEqual(ALL)
  })

  it('an answer that changes within one second gets another time, of which a web server makes its ETag', async () => {
    const entries = () =>
      new Map(
        readFileSync(join(folder, 'answers.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { address: string; at: number })
          .map(({ address, at }) => [address, at]),
      )
    await published('一秒内的甲文章', 'within-a')
    await brought({ software: 'two' })
    const first = entries().get('/')!
    await published('一秒内的乙文章', 'within-b')
    await brought({ software: 'two' })
    expect(entries().get('/')!).toBeGreaterThan(first)
  })
})
