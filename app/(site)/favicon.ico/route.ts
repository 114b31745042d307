// The mark of the site, which browsers ask for by themselves: a square in the accent of the pages.
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#9b1c1c"/><path d="M8 10h16v2H8zm0 5h16v2H8zm0 5h10v2H8z" fill="#fff"/></svg>'

export const GET = (): Response =>
  new Response(ICON, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  })
