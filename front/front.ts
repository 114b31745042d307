// The front: the thread that readers' requests come to. It keeps rendered pages and hands everything else to the
// application, whose work never keeps a reader waiting (docs/decisions/026-a-front-before-the-application.md).
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Socket } from 'node:net'
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { z } from 'zod'
import { backend } from './backend'
import { disk } from './disk'
import { EVERY_MS, following } from './follow'
import { hotLane } from './hot-lane'
import { answerGarbled, handler } from './http'
import { ledgerOf } from './ledger'
import { metrics } from './metrics'
import { notingHeads } from './note-ledger-head'
import { pages } from './pages'
import type { Recorded } from './touched'

const settingsSchema = z.object({
  port: z.number().int(),
  origin: z.url(),
  /** Where the application listens. */
  socketPath: z.string(),
  /** Empty: the pages are kept in memory alone. */
  folder: z.string(),
  build: z.string(),
  memory: z.number().int().min(1),
  database: z.object({ url: z.string(), file: z.string() }),
  /** Empty: there are no metrics. */
  metricsToken: z.string().default(''),
  /** Where the ledger's head is noted; empty: nowhere. */
  headTo: z.string().default(''),
  headEveryMs: z
    .number()
    .min(1)
    .default(60 * 60 * 1000),
  /** How long what runs may go on after `close`. */
  stopWithinMs: z.number().int().min(0).default(30_000),
})
export type Settings = z.input<typeof settingsSchema>

/** `bell`: counts what this process recorded; each entry lies in `recorded` before the bell has rung for it. */
export type Wires = {
  bell: Int32Array
  recorded: MessagePort
  ready: Promise<unknown>
  /** A line for the log. */
  note?: (line: Record<string, unknown>) => void
}

const LOOKED_WITHIN_MS = 1_500
const PATIENCE_MS = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
}
/**
 * Nothing sent and nothing read for so long ends a connection; the longest silence of an answer to staff is shorter.
 */
const SILENCE_MS = 120_000

/** Answers when readers are served; `close` ends what is idle and waits for the rest. */
export const startFront = async (given: Settings, { bell, recorded, ready, note = () => {} }: Wires) => {
  const settings = settingsSchema.parse(given)
  const { port, origin, socketPath, folder, build, memory, database } = settings
  const behind = backend(socketPath, ready, origin.startsWith('https:'))
  const stored = folder ? disk(folder, `${build} ${origin}`) : null
  const site = pages({ backend: behind, disk: stored }, { bytes: memory, host: new URL(origin).host })
  const follower = following(ledgerOf(database), stored?.mark() ?? null, {
    drop: site.drop,
    reached: (mark) => stored?.reached(mark),
  })

  const measured = metrics({
    token: settings.metricsToken,
    socketPath,
    mark: follower.mark,
    isSilent: follower.isSilent,
    kept: site.kept.size,
  })
  const heads = notingHeads({ to: settings.headTo, every: settings.headEveryMs, site: origin }, follower.mark, (said) =>
    console.error(said),
  )
  let rung = 0
  /** What this process recorded is dropped before the next page is read. */
  const fresh = (): void => {
    const now = Atomics.load(bell, 0)
    if (now === rung) return
    rung = now
    for (let one; (one = receiveMessageOnPort(recorded)) !== undefined;) {
      follower.told(one.message as Recorded)
      measured.acted(one.message as Recorded)
    }
  }

  // What lies on the disk is served only after the ledger was asked, or when it does not answer.
  await Promise.race([
    follower.look(),
    new Promise((resolve) => {
      setTimeout(resolve, LOOKED_WITHIN_MS)
    }),
  ])
  let isLooking = false
  const timer = setInterval(async () => {
    fresh()
    if (isLooking) return
    isLooking = true
    await follower.look()
    isLooking = false
  }, EVERY_MS)

  const http = createHttpServer(
    PATIENCE_MS,
    handler(site, behind, { fresh, isSilent: follower.isSilent, metrics: measured, note }),
  )
  http.on('clientError', answerGarbled(behind))
  http.timeout = SILENCE_MS
  // It never listens itself, and would watch no connection for slowness if it believed so.
  http.emit('listening')
  const open = new Set<Socket>()
  const lane = hotLane(site, http, fresh, measured.fromMemory)
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    lane.take(socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    pages: site,
    close: async (): Promise<void> => {
      clearInterval(timer)
      const closed = new Promise((resolve) => {
        server.close(resolve)
      })
      lane.close()
      http.close()
      // What becomes idle is closed; what runs goes on, for as long as it is given.
      const sweeping = setInterval(() => http.closeIdleConnections(), 50)
      const ended = new Promise((resolve) => {
        setTimeout(resolve, settings.stopWithinMs).unref()
      })
      await Promise.race([closed, ended])
      clearInterval(sweeping)
      for (const socket of open) socket.destroy()
      if (settings.headTo) await follower.look()
      await heads.close()
      await stored?.settled()
    },
  }
}
