import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { mediaFile } from '@/site/queries'

export const dynamic = 'force-dynamic'

// A file that a live release pins. Its name is its digest, so what lies here never changes; whether it may be seen does.
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params
  const file = /^[0-9a-f]{64}$/.test(digest) ? await mediaFile(digest) : null
  const size = file && (await stat(file.path).catch(() => null))?.size
  if (!file || size === null || size === undefined)
    return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } })
  const etag = `"${digest}"`
  const headers = {
    'ETag': etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'",
  }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
    headers: { ...headers, 'Content-Type': file.mime, 'Content-Length': String(size) },
  })
}
