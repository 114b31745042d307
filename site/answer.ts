// The one way a reader page is answered: document, caching, validators, security headers. It knows nothing of Next.
import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { siteCss } from '@/components/site/css/site-css'
import { sha256 } from '@/domain/manuscript'

export type AnswerOptions = {
  status?: number
  /** `revalidate` (default): may be kept, but is asked for again each time, so that a withdrawal shows at once. `never`: previews and failures. */
  cache?: 'revalidate' | 'never'
  /** Added last; they win over those set here. */
  headers?: Record<string, string>
}

const CACHE = { revalidate: 'public, max-age=0, must-revalidate', never: 'private, no-store' } as const satisfies Record<NonNullable<AnswerOptions['cache']>, string>

const styleHash = createHash('sha256').update(siteCss, 'utf8').digest('base64')

/** Nothing may run, be framed or be sent elsewhere; the one style element is allowed by its hash. */
export const contentSecurityPolicy = [
  "default-src 'none'", `style-src 'sha256-${styleHash}'`, "img-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ')

const SECURITY = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Weak comparison, as RFC 9110 §13.1.2 asks of If-None-Match. */
const isKnown = (asked: string | null, etag: string): boolean =>
  asked !== null && asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

const LANGUAGE = /^<!doctype html><html lang="([^"]+)"/

/** Answers GET and HEAD with this page; 304 where the reader already has it. */
export const answerPage = async (request: Request, page: ReactElement, options: AnswerOptions = {}): Promise<Response> => {
  const { status = 200, cache = status >= 500 ? 'never' : 'revalidate' } = options
  // Next refuses a static import of react-dom/server in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const body = `<!doctype html>${renderToStaticMarkup(page)}`
  // Weak, because a proxy that compresses the page changes its bytes.
  const etag = `W/"${sha256(body).slice(0, 32)}"`
  const headers = new Headers({
    ...SECURITY,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': LANGUAGE.exec(body)?.[1] ?? 'zh-CN',
    'Cache-Control': CACHE[cache],
    ...(cache === 'revalidate' && { ETag: etag }),
    ...(status === 503 && { 'Retry-After': '60' }),
    ...options.headers,
  })
  if (status === 200 && cache === 'revalidate' && isKnown(request.headers.get('if-none-match'), etag)) {
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}
