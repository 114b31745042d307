// The door of our own API: who is it, is the body what it should be, and what language do they read.
import { addDataAndFileToRequest, headersWithCors, type Endpoint, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { known } from '@/log.mjs'
import { languageOf, notAllowed } from './refusal-answer'
import type { Actor } from './transaction'

/** The signed-in, active person, or 401 and 403 in one sentence. */
export const requireActor = (req: PayloadRequest): Actor => {
  if (!req.user) throw notAllowed(req, 401, { zh: '请先登录。', en: 'Please sign in.' })
  if (req.user.active === false) throw notAllowed(req, 403, { zh: '此账号已停用。', en: 'This account is inactive.' })
  known({ person: `${req.user.id} ${req.user.name}` })
  return { user: req.user, language: languageOf(req) }
}

const badBody = { zh: '请求的内容不符合要求', en: 'The request is not as it should be' }

/** The body as this schema wants it, or 400 and the first thing that is wrong with it. */
export const parseBody = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  let body: unknown
  try {
    body = JSON.parse((await req.text?.()) || '{}')
  } catch {
    throw notAllowed(req, 400, { zh: `${badBody.zh}：不是 JSON。`, en: `${badBody.en}: it is not JSON.` })
  }
  return checked(req, body, schema)
}

/** The query of the address, likewise. */
export const parseQuery = <T>(req: PayloadRequest, schema: z.ZodType<T>): T =>
  checked(req, Object.fromEntries(req.searchParams ?? []), schema)

const checked = <T>(req: PayloadRequest, given: unknown, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  const where = first?.path.join('.') || (first && 'keys' in first ? String(first.keys) : '')
  throw notAllowed(req, 400, {
    zh: `${badBody.zh}：${where} ${first?.message ?? ''}`,
    en: `${badBody.en}: ${where} ${first?.message ?? ''}`,
  })
}

/** A file or a pasted text, sent as a form; `more` is what else the form may say. */
export const parseDocument = async <T>(
  req: PayloadRequest,
  more: z.ZodType<T>,
): Promise<{ document: { bytes: Uint8Array; name: string } | { text: string }; more: T }> => {
  await addDataAndFileToRequest(req)
  const { text, ...rest } = (req.data ?? {}) as Record<string, unknown>
  if (req.file)
    return { document: { bytes: new Uint8Array(req.file.data), name: req.file.name }, more: checked(req, rest, more) }
  if (typeof text === 'string' && text.trim()) return { document: { text }, more: checked(req, rest, more) }
  throw notAllowed(req, 400, { zh: '请粘贴文字或选择文件。', en: 'Paste a text or choose a file.' })
}

export const answer = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

export const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

type Handler = (req: PayloadRequest, actor: Actor) => Promise<unknown>
/** An endpoint that answers JSON to a signed-in person. */
export const endpoint = (method: Endpoint['method'], path: string, handler: Handler, status = 200): Endpoint => ({
  method,
  path,
  handler: async (req) => answer(req, await handler(req, requireActor(req)), status),
})
