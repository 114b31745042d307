// The one way a reader page, or data to take away, is answered: caching, validators, security headers. It knows nothing
// of Next.
import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { siteCss } from '@/components/site/css/site-css'
import { MESSAGES } from '@/components/site/messages/reader-pages'
import { sha256 } from '@/domain/manuscript'
import { codingFor, compressed, isCompressible } from './compress'
import { DATA_TYPES, type DataFile } from './files/data-file'
import { framingIsKept, setFraming } from './framing'

export type AnswerOptions = {
  status?: number
  /**
   * `revalidate` (default): may be kept, but is asked for again each time, so that a withdrawal shows at once. `never`:
   * previews and failures.
   */
  cache?: 'revalidate' | 'never'
  /** Added last; they win over those set here. */
  headers?: Record<string, string>
}

const CACHE = {
  revalidate: 'public, max-age=0, must-revalidate',
  never: 'private, no-store',
} as const satisfies Record<NonNullable<AnswerOptions['cache']>, string>

const styleHash = createHash('sha256').update(siteCss, 'utf8').digest('base64')

/** Nothing may run, be framed or be sent elsewhere; the one style element is allowed by its hash. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const SECURITY = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Weak comparison, as RFC 9110 §13.1.2 asks of If-None-Match. */
const isKnown = (asked: string | null, etag: string): boolean =>
  asked !== null &&
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

const LANGUAGE = /^<!doctype html><html lang="([^"]+)"/

type Answered = {
  status: number
  cache: NonNullable<AnswerOptions['cache']>
  body: string
  headers: Record<string, string>
}

/** GET and HEAD, in the form the reader takes; 304 where they already have that form. */
const answer = async (request: Request, { status, cache, body, headers: own }: Answered): Promise<Response> => {
  // What one person alone may see is sent as it is: how far it shrinks would tell of what it holds.
  const mayShrink = cache === 'revalidate' && isCompressible(own['Content-Type'] ?? '', body)
  const coding = mayShrink && framingIsKept() ? codingFor(request.headers.get('accept-encoding')) : null
  // Weak, because a proxy that compresses the page changes its bytes; one for each form of ours.
  const etag = `W/"${sha256(body).slice(0, 32)}${coding ? `-${coding}` : ''}"`
  const headers = new Headers({
    ...SECURITY,
    'Cache-Control': CACHE[cache],
    ...(cache === 'revalidate' && { ETag: etag }),
    ...(mayShrink && { Vary: 'Accept-Encoding' }),
    ...own,
  })
  if (status === 200 && cache === 'revalidate' && isKnown(request.headers.get('if-none-match'), etag)) {
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  const bytes = coding ? await compressed(body, coding) : Buffer.from(body)
  setFraming(headers, bytes.length, coding)
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers })
}

/** Answers with this page. */
export const answerPage = async (
  request: Request,
  page: ReactElement,
  options: AnswerOptions = {},
): Promise<Response> => {
  const { status = 200, cache = status >= 500 ? 'never' : 'revalidate' } = options
  // Next refuses a static import of react-dom/server in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const body = `<!doctype html>${renderToStaticMarkup(page)}`
  return answer(request, {
    status,
    cache,
    body,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': LANGUAGE.exec(body)?.[1] ?? 'zh-CN',
      ...(status === 503 && { 'Retry-After': '60' }),
      ...options.headers,
    },
  })
}

/** Answers with data to take away; any site may read it. */
export const answerFile = (request: Request, { name, as, language, body }: DataFile): Promise<Response> =>
  answer(request, {
    status: 200,
    cache: 'revalidate',
    body,
    headers: {
      'Content-Type': DATA_TYPES[as],
      'Content-Language': MESSAGES[language].tag,
      'Content-Disposition': `${as === 'csv' ? 'attachment' : 'inline'}; filename="${name.replace(/[^\w.-]/g, '-')}"`,
      'Content-Security-Policy': "default-src 'none'",
      'Access-Control-Allow-Origin': '*',
    },
  })
