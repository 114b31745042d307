// What search engines may visit: everything readers may.
import { env } from '@/env'
import { SAFE_HEADERS } from '@/front/safe-headers'
import { siteMapFileHref } from '@/site/addresses'

const rules = (): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    '',
    `Sitemap: ${env.origin}${siteMapFileHref()}`,
    '',
  ].join('\n')

export const robots = (): Response =>
  new Response(rules(), {
    headers: {
      ...SAFE_HEADERS,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
