// How fast readers are served: each kind of answer against the same bytes from nginx and from bare node:http,
// everything in one run and in turns, so that what else the machine does falls on all of them alike.
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { has, load, medianOf, type Load } from './load'
import { anOffice, clear } from './office'
import { bareNode, nginx, type Peer, type Sample } from './peers'

const ROUNDS = 3
const HEADERS = { 'accept-encoding': 'br, gzip' }
const NOT_COPIED = /^(?:date|connection|keep-alive|content-length|etag)$/

const sampled = (origin: string, path: string): Promise<Sample & { etag: string }> =>
  new Promise((resolve, reject) => {
    get(origin + path, { headers: HEADERS }, async (answer) => {
      const headers = Object.entries(answer.headers).filter(([name]) => !NOT_COPIED.test(name))
      const body = Buffer.concat(await answer.toArray())
      resolve({ path, body, headers: Object.fromEntries(headers) as never, etag: answer.headers.etag ?? '' })
    }).once('error', reject)
  })

const addresses = async (origin: string): Promise<[string, string][]> => {
  const home = await (await fetch(origin)).text()
  const slugs = [...new Set([...home.matchAll(/\/releases\/[a-z0-9-]+/g)].map(([slug]) => slug))]
  const pages = await Promise.all(slugs.map((slug) => sampled(origin, slug)))
  const largest = pages.toSorted((a, b) => b.body.length - a.body.length)[0]!.path
  const list = await (await fetch(`${origin}/indicators`)).text()
  const indicator = /\/indicators\/[a-z0-9-]+/.exec(list)![0]
  return [
    ['release', largest],
    ['home', '/'],
    ['CSV', `${largest}/figures.csv`],
    ['indicator', indicator],
  ]
}

type Row = { kind: string; bytes: number; by: Record<string, Load> }

const compared = async (origin: string, peers: Peer[], kind: string, { path, body }: Sample): Promise<Row> => {
  const loads: Record<string, Load[]> = {}
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, origin: at } of [{ name: 'ours', origin }, ...peers])
      (loads[name] ??= []).push(await load(at + path, { seconds: 3 }))
  const by = Object.fromEntries(Object.entries(loads).map(([name, all]) => [name, medianOf(all)]))
  return { kind, bytes: body.length, by }
}

const whole = (value: number) => Math.round(value).toLocaleString('en')
const part = (value: number) => value.toFixed(2)

const print = (rows: readonly Row[]): void => {
  console.log('\n| answer | bytes | ours, a second | nginx | ours : nginx | node:http | p50 | p99 | p99 : nginx’s |')
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|')
  for (const { kind, bytes, by } of rows) {
    const { ours, 'nginx': other, 'node:http': bare } = by
    const against = (is: number | undefined, was: number | undefined) => (is && was ? part(is / was) : '—')
    const cells = [
      kind,
      whole(bytes),
      whole(ours!.perSecond),
      other ? whole(other.perSecond) : '—',
      against(ours!.perSecond, other?.perSecond),
      bare ? whole(bare.perSecond) : '—',
      `${part(ours!.p50)} ms`,
      `${part(ours!.p99)} ms`,
      against(ours!.p99, other?.p99),
    ]
    console.log(`| ${cells.join(' | ')} |`)
    if (ours!.failed > 0) console.log(`  ${ours!.failed} answers of ours were none.`)
  }
}

/** A miss: pages that nobody asked for yet, one after another. In milliseconds. */
const misses = async (origin: string): Promise<number[]> => {
  const waited: number[] = []
  for (let one = 0; one < 30; one += 1) {
    const since = performance.now()
    await (await fetch(`${origin}/releases/nobody-asked-${one}`)).arrayBuffer()
    waited.push(performance.now() - since)
  }
  return waited.toSorted((a, b) => a - b)
}

export const readers = async (): Promise<void> => {
  for (const program of ['wrk', 'nginx'])
    if (!has(program)) throw new Error(`${program} is not here: apt-get install wrk nginx-light`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'))
  const office = await anOffice()
  const idle = office.memory()
  const kinds = await addresses(office.origin)
  const samples = await Promise.all(kinds.map(([, path]) => sampled(office.origin, path)))
  const peers = [await nginx(folder, samples), await bareNode(folder, samples)]
  try {
    const rows: Row[] = []
    for (const [at, [kind]] of kinds.entries()) {
      rows.push(await compared(office.origin, peers, kind, samples[at]!))
      console.log(`  ${kind} is measured`)
    }
    const known = { 'If-None-Match': samples[0]!.etag }
    const notModified = await load(office.origin + samples[0]!.path, { seconds: 3, headers: known })
    rows.push({ kind: '304', bytes: 0, by: { ours: notModified } })
    print(rows)
    const waited = await misses(office.origin)
    console.log(`\nA miss (404, rendered): p50 ${part(waited[15]!)} ms, slowest ${part(waited.at(-1)!)} ms`)
    const loaded = office.memory()
    await office.stop()
    const again = await anOffice(office)
    console.log(
      `Memory: idle ${whole(idle)} MB, after the load ${whole(loaded)} MB, started again ${whole(again.memory())} MB`,
    )
    console.log(`From the start to the first page, with pages on the disk: ${whole(again.started)} ms`)
    await again.stop()
  } finally {
    for (const { stop } of peers) stop()
    rmSync(folder, { recursive: true, force: true })
    clear(office)
  }
}
