// How a body travels: its coding and its length. Next takes Content-Encoding and Content-Length off whatever a route
// handler answers, because it takes them for what fetch left behind (its send-response.js), so they are written under a
// name of our own and get their own names back when the answer leaves. Proof: e2e/http/two-servers.test.ts.
import { ServerResponse } from 'node:http'
import type { Coding } from './compress'

const FRAMED = 'x-framed'

type Kept = typeof ServerResponse.prototype & { [key]?: true }
const key: unique symbol = Symbol.for('official-releases.framing') as never

/** Once per process, before the first answer (instrumentation.ts). */
export const keepFraming = (): void => {
  const prototype = ServerResponse.prototype as Kept
  if (prototype[key]) return
  prototype[key] = true
  const writeHead = prototype.writeHead as (this: ServerResponse, ...args: unknown[]) => ServerResponse
  Object.assign(prototype, {
    writeHead(this: ServerResponse, ...args: unknown[]) {
      const framed = this.getHeader(FRAMED)
      if (framed !== undefined) {
        const [length, coding] = String(framed).split(' ')
        this.removeHeader(FRAMED)
        this.setHeader('Content-Length', length!)
        if (coding) this.setHeader('Content-Encoding', coding)
      }
      return writeHead.apply(this, args)
    },
  })
}

/** Where nothing gives the names back, a compressed body could not be read by anybody. */
export const framingIsKept = (): boolean => (ServerResponse.prototype as Kept)[key] === true

export const setFraming = (headers: Headers, length: number, coding: Coding | null): void => {
  headers.set('Content-Length', String(length))
  if (coding) headers.set('Content-Encoding', coding)
  headers.set(FRAMED, coding ? `${length} ${coding}` : String(length))
}
