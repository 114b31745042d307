// A database that does not answer is told as that: Payload takes a person it cannot look up for nobody, and would ask
// somebody who is signed in to sign in, or tell them that they may not.
import { FAULT_MESSAGES, faultSince, type Fault } from '@/database/fault'
import { languageAsked } from './limits'

const MISTAKEN = new Set([400, 401, 403, 404, 500])
const HEADERS = { 'Cache-Control': 'private, no-store', 'Retry-After': '5' }
/** Answers 200 and nobody where the person cannot be read. */
const WHO = /\/api\/users\/me\/?$/

export const outage = (request: Request, fault: Fault): Response =>
  Response.json(
    { errors: [{ message: FAULT_MESSAGES[fault][languageAsked(request)], data: { fault } }] },
    { status: 503, headers: HEADERS },
  )

/** The same for a page of staff's, as text. */
export const outagePage = (request: Request, fault: Fault): Response =>
  new Response(`${FAULT_MESSAGES[fault].zh}\n${FAULT_MESSAGES[fault].en}\n`, {
    status: 503,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  })

type Handler<C> = (request: Request, context: C) => Promise<Response>

/** The handler, whose answer is 503 where the database met a fault while it was at work. */
export const truthful =
  <C>(handler: Handler<C>): Handler<C> =>
  async (request, context) => {
    const since = Date.now()
    const response = await handler(request, context)
    const fault = faultSince(since)
    const isMistaken =
      MISTAKEN.has(response.status) || (response.status === 200 && WHO.test(new URL(request.url).pathname))
    return fault && isMistaken ? outage(request, fault) : response
  }
