// What search engines may visit: everything readers may.
const RULES = 'User-agent: *\nDisallow: /admin\nDisallow: /api\nDisallow: /preview\n'

export const dynamic = 'force-dynamic'
export const GET = (): Response =>
  new Response(RULES, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
    },
  })
