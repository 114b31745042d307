// What lies behind the front: the application, asked over a socket of this machine. It renders what readers ask for,
// and answers staff itself.
import { Agent, request, type IncomingMessage } from 'node:http'
import type { Rendered } from './answer'
import { withSafeHeaders } from './safe-headers'
import { LISTS } from './touched'

const RENDER_LIMIT_MS = 30_000
/** Renderings at the same moment, since the processor has other work too; and how many wait for their turn. */
const AT_ONCE = 4
const IN_LINE = 200

/** Says on which articles an answer depends (respond/depends.ts). */
export const DEPENDS = 'x-depends-on'
/** How a body travels is the front's own business, and so is what the framework adds for itself. */
const NOT_ITS_OWN =
  /^(?:connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag|vary|accept-ranges|x-depends-on|x-nextjs-.*|x-powered-by)$/i

export const ownHeaders = (headers: Iterable<readonly [string, string]>): [string, string][] =>
  [...headers].flatMap(([name, value]) => (NOT_ITS_OWN.test(name) ? [] : [[name, value] as [string, string]]))

const pairs = ({ rawHeaders }: IncomingMessage): [string, string][] =>
  rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as [string, string]] : [],
  )

/** What it said of that, or what holds for an answer that says nothing. */
export const dependsIn = (told: string | null | undefined): string[] => {
  const articles = (told ?? '').split(' ').filter(Boolean)
  return articles.length > 0 ? articles : [LISTS]
}

export type Backend = ReturnType<typeof backend>

/** `socketPath`: where it listens. `ready`: when it does. `secure`: the site is read over https alone. */
export const backend = (socketPath: string, ready: Promise<unknown>, secure: boolean) => {
  // Each has its own, so that nobody who sends or reads slowly keeps a page from being rendered.
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 32 })
  const rendering = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const waiting: (() => void)[] = []
  let busy = 0

  const ask = (address: string, host: string): Promise<Rendered> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { socketPath, agent: rendering, path: address, headers: { 'Host': host, 'Accept-Encoding': 'identity' } },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.once('error', reject)
          answer.once('end', () => {
            resolve({
              status: answer.statusCode ?? 502,
              headers: withSafeHeaders(ownHeaders(pairs(answer)), secure),
              body: Buffer.concat(parts),
              depends: dependsIn(answer.headers[DEPENDS]?.toString()),
            })
          })
        },
      )
      asked.setTimeout(RENDER_LIMIT_MS, () => asked.destroy(new Error(`${address} took too long.`)))
      asked.once('error', reject)
      asked.end()
    })

  return {
    socketPath,
    agent,
    ready,
    secure,
    /** Renders what lies at a reader's address. */
    render: async (address: string, host: string): Promise<Rendered> => {
      await ready
      if (waiting.length >= IN_LINE) throw new Error(`Too many pages are waiting to be rendered: ${address}`)
      if (busy >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
      else busy += 1
      try {
        return await ask(address, host)
      } finally {
        const next = waiting.shift()
        if (next) next()
        else busy -= 1
      }
    },
  }
}
