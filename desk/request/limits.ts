// The door before Payload's own API: how large a body may be at which address, and how much one may ask for. Everything
// is refused before it is read or worked on, in one sentence of the reader's language.
import type { Language } from '@/domain/manuscript'
import { bodyTrouble, type BodyTrouble } from './body'
import { queryTrouble } from './query'

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
const LARGEST_SAVE = 2 * MB
/** The largest body of all: what Payload's own parser must let through, so that these limits alone decide. */
export const LARGEST_BODY = 20 * MB + 64 * KB

const size = (bytes: number): string => (bytes < MB ? `${Math.floor(bytes / KB)} KB` : `${Math.floor(bytes / MB)} MB`)
const tooLarge = (most: number): Sentence => ({
  zh: `内容超过 ${size(most)}，没有接收，也没有保存。`,
  en: `This is larger than ${size(most)}; it was not taken and nothing was saved.`,
})
const NOWHERE: Sentence = { zh: '没有这个地址。', en: 'There is nothing at this address.' }

/** The language of somebody of whom only the request is known. */
export const languageAsked = ({ headers }: Request): Language => {
  const chosen = /(?:^|;\s*)payload-lng=(zh|en)\b/.exec(headers.get('cookie') ?? '')?.[1]
  return (
    ((chosen ?? /^\s*(zh|en)\b/i.exec(headers.get('accept-language') ?? '')?.[1]?.toLowerCase()) as Language) ?? 'zh'
  )
}

export const refusal = (
  request: Request,
  status: number,
  sentence: Sentence,
  headers: Record<string, string> = {},
): Response =>
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

/** A method that is another's in disguise: a long query of the panel comes as a form. */
const isQuery = ({ headers }: Request): boolean =>
  ['x-payload-http-method-override', 'x-http-method-override'].some((name) => headers.has(name))

/** Pages of readers' kind that send a form as browsers do. */
const OWN_FORMS = /^\/api\/users\/sso\/invited\/?$/

const isAddress = (pathname: string): boolean => {
  try {
    return !decodeURIComponent(pathname).includes('\0')
  } catch {
    return false
  }
}

/** What is wrong with a body that is for Payload's API. */
const apiTrouble = (request: Request, body: Uint8Array): BodyTrouble | null => {
  const trouble = bodyTrouble(request.headers.get('content-type') ?? '', body, isQuery(request))
  if (trouble || !isQuery(request)) return trouble
  const sentence = queryTrouble(new TextDecoder().decode(body), 'form')
  return sentence && { status: 400, sentence }
}

/** The same request with a body that was counted, or the refusal. */
export const counted = async (request: Request): Promise<Request | Response> => {
  const { pathname, search } = new URL(request.url)
  if (!isAddress(pathname)) return refusal(request, 404, NOWHERE)
  const asks = queryTrouble(search.slice(1), 'address')
  if (asks) return refusal(request, 400, asks)
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return request
  const most = BODIES.find(({ path }) => path.test(pathname))?.most ?? LARGEST_SAVE
  const body = await bodyWithin(request, most)
  if (!body) return refusal(request, 413, tooLarge(most), { Connection: 'close' })
  const trouble = pathname.startsWith('/api/') && !OWN_FORMS.test(pathname) ? apiTrouble(request, body) : null
  if (trouble) return refusal(request, trouble.status, trouble.sentence)
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
