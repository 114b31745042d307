import { release } from '@/site/queries'
import { fileOf, readerRoute } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) =>
  fileOf(await release(params.slug!), frame, 'json'),
)
