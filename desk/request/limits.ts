// The door before Payload's own API: how large a body may be at which address, and how much one may ask for. Everything is refused before it is read or worked on, in one sentence of the reader's language.
import type { Language } from '@/domain/manuscript'

const KB = 1024
const MB = 1024 * KB

type Sentence = Record<Language, string>
type Rule = { path: RegExp; most: number }

/** The first that fits. Saves of a section need most: 100,000 signs with their marks and figures. */
const BODIES: readonly Rule[] = [
  {
    path: /^\/api\/users\/(?:login|logout|refresh-token|forgot-password|reset-password|unlock|first-register)\b/,
    most: 16 * KB,
  },
  { path: /^\/api\/payload-preferences\b/, most: 64 * KB },
  { path: /^\/api\/articles\/import\b/, most: 10 * MB + 64 * KB },
  { path: /^\/api\/articles\/(?:[^/]+\/)?sheet\b/, most: 10 * MB },
  { path: /^\/api\/(?:media|documents)\b/, most: 20 * MB + 64 * KB },
  { path: /^\/(?:api\/users|setup)\b/, most: 16 * KB },
]
export const LARGEST_SAVE = 2 * MB
/** The largest body of all: what Payload's own parser must let through, so that these limits alone decide. */
export const LARGEST_BODY = 20 * MB + 64 * KB

const MOST_PARTS = 20
/** A query of the panel names some dozens of columns and conditions. */
const LONGEST_QUERY = 8_000
const MOST = { limit: 1000, page: 100_000, depth: 2 } as const

const size = (bytes: number): string => (bytes < MB ? `${Math.floor(bytes / KB)} KB` : `${Math.floor(bytes / MB)} MB`)
const MESSAGES = {
  body: (most: number): Sentence => ({
    zh: `内容超过 ${size(most)}，没有接收，也没有保存。`,
    en: `This is larger than ${size(most)}; it was not taken and nothing was saved.`,
  }),
  parts: (): Sentence => ({
    zh: `表单超过 ${MOST_PARTS} 项，没有接收。`,
    en: `The form has more than ${MOST_PARTS} parts; it was not taken.`,
  }),
  query: (): Sentence => ({ zh: '查询条件过长，请缩短。', en: 'The query is too long; please shorten it.' }),
  number: (name: string): Sentence => ({
    zh: `查询参数 ${name} 须是 0 到 ${MOST[name as keyof typeof MOST]} 之间的整数。`,
    en: `The query parameter ${name} must be a whole number from 0 to ${MOST[name as keyof typeof MOST]}.`,
  }),
}

/** The language of somebody of whom only the request is known. */
export const languageAsked = ({ headers }: Request): Language => {
  const chosen = /(?:^|;\s*)payload-lng=(zh|en)\b/.exec(headers.get('cookie') ?? '')?.[1]
  return (
    ((chosen ?? /^\s*(zh|en)\b/i.exec(headers.get('accept-language') ?? '')?.[1]?.toLowerCase()) as Language) ?? 'zh'
  )
}

const refusal = (request: Request, status: 400 | 413, sentence: Sentence, headers: HeadersInit = {}): Response =>
  Response.json(
    { errors: [{ message: sentence[languageAsked(request)] }] },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  )

/** The body, or null as soon as it is larger than `most`; the rest is not read. */
const bodyWithin = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body!.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      void reader.cancel().catch(() => {})
      return null
    }
    chunks.push(next.value)
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}

/** How many parts a form has, by its boundary; counting ends above `most`. */
const partsOf = (type: string, body: Uint8Array, most: number): number => {
  const boundary = /^multipart\/.*boundary="?([^";]{1,200})"?/i.exec(type)?.[1]
  if (!boundary) return 0
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  let parts = -1
  for (let at = bytes.indexOf(`--${boundary}`); at >= 0 && parts <= most; at = bytes.indexOf(`--${boundary}`, at + 1))
    parts += 1
  return parts
}

const outOfBounds = (query: URLSearchParams): keyof typeof MOST | null =>
  (Object.keys(MOST) as (keyof typeof MOST)[]).find((name) =>
    query.getAll(name).some((given) => !/^\d{1,7}$/.test(given) || Number(given) > MOST[name]),
  ) ?? null

const queryRefusal = (request: Request, query: string): Response | null => {
  if (query.length > LONGEST_QUERY) return refusal(request, 400, MESSAGES.query())
  const name = outOfBounds(new URLSearchParams(query))
  return name && refusal(request, 400, MESSAGES.number(name))
}

/** The same request with a body that was counted, or the refusal. */
export const counted = async (request: Request): Promise<Request | Response> => {
  const { pathname, search } = new URL(request.url)
  const asks = queryRefusal(request, search.slice(1))
  if (asks) return asks
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return request
  const most = BODIES.find(({ path }) => path.test(pathname))?.most ?? LARGEST_SAVE
  const body = await bodyWithin(request, most)
  if (!body) return refusal(request, 413, MESSAGES.body(most), { Connection: 'close' })
  const type = request.headers.get('content-type') ?? ''
  if (partsOf(type, body, MOST_PARTS) > MOST_PARTS) return refusal(request, 413, MESSAGES.parts())
  // A long query of the panel comes as a form, with the method it stands for in a header.
  if (type.startsWith('application/x-www-form-urlencoded') && request.headers.has('x-payload-http-method-override')) {
    const name = outOfBounds(new URLSearchParams(new TextDecoder().decode(body)))
    if (name) return refusal(request, 400, MESSAGES.number(name))
  }
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body })
}

type Handler<C> = (request: Request, context: C) => Promise<Response>

/** The handler behind this door. */
export const behindLimits =
  <C>(handler: Handler<C>): Handler<C> =>
  async (request, context) => {
    const asked = await counted(request)
    return asked instanceof Response ? asked : handler(asked, context)
  }
