import { checkReadiness } from '@/site/health'

export const dynamic = 'force-dynamic'

// For whoever watches over the server: 200 where it may be relied on, 503 otherwise, with the names of what fails. What
// was found is for the log, and for the front's metrics, which ask from this machine.
export const GET = async (request: Request): Promise<Response> => {
  const checks = await checkReadiness()
  const failing = checks.flatMap(({ name, ok }) => (ok ? [] : [name]))
  const body = { status: failing.length === 0 ? 'ready' : 'unavailable', failing }
  return Response.json(request.headers.get('x-readiness') === 'whole' ? { ...body, checks } : body, {
    status: failing.length === 0 ? 200 : 503,
    headers: { 'Cache-Control': 'no-store', ...(failing.length === 0 ? {} : { 'Retry-After': '10' }) },
  })
}
