// The one way a reader page, or data to take away, is answered: status, caching, security headers. It knows nothing of
// Next. Compression, validators and conditional requests are the front's (front/answer.ts).
import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import { SHEETS, siteCss } from '@/components/site/css/site-css'
import { MESSAGES } from '@/components/site/messages/reader-pages'
import { SAFE_HEADERS } from '@/front/safe-headers'
import { dependsOn } from './depends'
import { DATA_TYPES, type DataFile } from './files/data-file'
import { XML_TYPES, type XmlFile } from './files/xml'
import { keepLargeView } from './large-view'

export type AnswerOptions = {
  status?: number
  /**
   * `revalidate` (default): may be kept, but is asked for again each time, so that a withdrawal shows at once. `never`:
   * previews and failures.
   */
  cache?: 'revalidate' | 'never'
  /** The articles that it shows. None: it depends on which releases there are. */
  depends?: readonly string[]
  /** In the large view every way onward keeps it. */
  view?: 'standard' | 'large'
  /** Added last; they win over those set here. */
  headers?: Record<string, string>
}

const CACHE = {
  revalidate: 'public, max-age=0, must-revalidate',
  never: 'private, no-store',
} as const satisfies Record<NonNullable<AnswerOptions['cache']>, string>

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style, 'utf8').digest('base64')}'`

/** Nothing may run, be framed or be sent elsewhere; the style elements are allowed by their hashes. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src ${[siteCss, ...Object.values(SHEETS)].map(hashOf).join(' ')}`,
  "img-src 'self'",
  // Lets a page be read by what checks it: a browser's tools fetch robots.txt from within it.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const LANGUAGE = /^<!doctype html><html lang="([^"]+)"/

type Answered = {
  status: number
  cache: NonNullable<AnswerOptions['cache']>
  depends: readonly string[]
  body: string | Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

const answer = ({ status, cache, depends, body, headers }: Answered): Response =>
  new Response(body, {
    status,
    headers: { ...SAFE_HEADERS, 'Cache-Control': CACHE[cache], ...dependsOn(depends), ...headers },
  })

/** Answers with this page. */
export const answerPage = async (page: ReactElement, options: AnswerOptions = {}): Promise<Response> => {
  const { status = 200, cache = status >= 500 ? 'never' : 'revalidate', depends = [] } = options
  // Next refuses a static import of react-dom/server in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(page)
  const body = `<!doctype html>${options.view === 'large' ? keepLargeView(html) : html}`
  return answer({
    status,
    cache,
    depends,
    body,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy,
      'Content-Language': LANGUAGE.exec(body)?.[1] ?? 'zh-CN',
      ...(status === 503 && { 'Retry-After': '60' }),
      ...options.headers,
    },
  })
}

/** Answers with data to take away; any site may read it. */
export const answerFile = (
  { name, as, language, body }: DataFile,
  { depends = [] }: Pick<AnswerOptions, 'depends'> = {},
): Response =>
  answer({
    status: 200,
    cache: 'revalidate',
    depends,
    body,
    headers: {
      'Content-Type': DATA_TYPES[as],
      'Content-Language': MESSAGES[language].tag,
      'Content-Disposition': `${as === 'json' ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '-')}"`,
      'Access-Control-Allow-Origin': '*',
    },
  })

/** Answers with a feed or a site map; any site may read it. */
export const answerXml = (
  { as, language, body }: XmlFile,
  { depends = [] }: Pick<AnswerOptions, 'depends'> = {},
): Response =>
  answer({
    status: 200,
    cache: 'revalidate',
    depends,
    body,
    headers: {
      'Content-Type': XML_TYPES[as],
      'Content-Language': MESSAGES[language].tag,
      'Access-Control-Allow-Origin': '*',
    },
  })
