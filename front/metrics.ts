// What is counted and measured, in the form of Prometheus, for whoever bears the token: at /metrics.
import { timingSafeEqual } from 'node:crypto'
import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { plain } from './answer-plain'
import type { Mark } from './ledger'
import type { Recorded } from './touched'

type Check = { name: string; ok: boolean }
type Watched = {
  token: string
  socketPath: string
  mark: () => Mark | null
  isSilent: () => boolean
  kept: () => { answers: number; bytes: number }
}

const ASKED_WITHIN_MS = 3_000
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

const isBearer = ({ headers }: IncomingMessage, token: string): boolean => {
  const [given, wanted] = [headers.authorization ?? '', `Bearer ${token}`].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** What the application says of itself; nothing where it does not answer. */
const readinessOf = (socketPath: string): Promise<Check[]> =>
  new Promise((resolve) => {
    const asked = request({ socketPath, path: '/readyz', headers: { 'X-Readiness': 'whole', 'Host': 'localhost' } })
    asked.setTimeout(ASKED_WITHIN_MS, () => asked.destroy())
    asked.once('error', () => resolve([]))
    asked.once('response', async (answer) => {
      try {
        const text = Buffer.concat(await answer.toArray()).toString()
        resolve((JSON.parse(text) as { checks?: Check[] }).checks ?? [])
      } catch {
        resolve([])
      }
    })
    asked.end()
  })

/** The first part of an address: never an id, of which there is no end. */
const kindOf = (target: string): string =>
  /^\/(admin|api|preview|setup|access|_next|healthz|readyz)\b/.exec(target)?.[1] ?? 'reader'

export const metrics = ({ token, socketPath, mark, isSilent, kept }: Watched) => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  let fromMemory = 0
  const memory = new Counter({
    registers: [],
    name: 'releases_reader_answers_from_memory_total',
    help: 'Answers to readers that lay ready.',
    collect() {
      this.reset()
      this.inc(fromMemory)
    },
  })
  const answered = new Counter({
    registers,
    name: 'releases_answers_total',
    help: 'All other answers, by the first part of the address and by status.',
    labelNames: ['kind', 'method', 'status'],
  })
  const seconds = new Histogram({
    registers,
    name: 'releases_answer_seconds',
    help: 'How long those took.',
    labelNames: ['kind'],
    buckets: SECONDS,
  })
  const acts = new Counter({
    registers,
    name: 'releases_acts_total',
    help: 'What this server wrote into the ledger.',
    labelNames: ['action', 'outcome'],
  })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      registers: [],
      name,
      help,
      collect() {
        this.set(value())
      },
    })
  const ready = new Gauge({
    registers: [],
    name: 'releases_ready',
    help: 'The checks of /readyz: 1 where it holds.',
    labelNames: ['check'],
    async collect() {
      this.reset()
      const checks = await readinessOf(socketPath)
      this.set({ check: 'application' }, checks.length > 0 ? 1 : 0)
      for (const { name, ok } of checks) this.set({ check: name }, ok ? 1 : 0)
    },
  })
  for (const one of [
    memory,
    ready,
    gauge('releases_ledger_head', 'The number of the last entry of the ledger that was seen.', () => mark()?.seq ?? 0),
    gauge('releases_database_answers', '1 while the database answers the front.', () => (isSilent() ? 0 : 1)),
    gauge('releases_pages_kept', 'Answers in memory.', () => kept().answers),
    gauge('releases_pages_kept_bytes', 'What they take.', () => kept().bytes),
  ])
    registry.registerMetric(one)
  return {
    fromMemory: (): void => {
      fromMemory += 1
    },
    answered: (asked: IncomingMessage, status: number, ms: number): void => {
      const kind = kindOf(asked.url ?? '')
      answered.inc({ kind, method: asked.method ?? '', status })
      seconds.observe({ kind }, ms / 1000)
    },
    acted: ({ action, outcome }: Recorded): void => acts.inc({ action, outcome }),
    /** Null where there are none: nobody set a token. */
    answer:
      token === ''
        ? null
        : async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
            asked.resume()
            if (!isBearer(asked, token)) return plain(response, 401, '', { 'WWW-Authenticate': 'Bearer' })
            plain(response, 200, await registry.metrics(), { 'Content-Type': registry.contentType })
          },
  }
}
export type Metrics = ReturnType<typeof metrics>
