export const dynamic = 'force-dynamic'

// Whether the process is alive: it answers. Of the database it says nothing, since a new process would not bring it
// back (readyz does).
export const GET = async (): Promise<Response> =>
  Response.json({ status: 'alive' }, { headers: { 'Cache-Control': 'no-store' } })
