import { office } from '@/site/payload'

export const dynamic = 'force-dynamic'

// For a load balancer: 200 while the database answers, 503 otherwise.
export const GET = async (): Promise<Response> => {
  try {
    const { db } = await office()
    await db.count({ collection: 'releases', where: {} })
    return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    console.error(error)
    return Response.json(
      { status: 'unavailable' },
      { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '10' } },
    )
  }
}
