import { checkHealth } from '@/site/health'

export const dynamic = 'force-dynamic'

// For a load balancer: 200 while the database answers and lies where it was opened, 503 otherwise.
export const GET = async (): Promise<Response> => {
  try {
    await checkHealth()
    return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    console.error(`healthz: ${error instanceof Error ? error.message : String(error)}`)
    return Response.json(
      { status: 'unavailable' },
      { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '10' } },
    )
  }
}
