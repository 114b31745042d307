import { release } from '@/site/queries'
import { readerRoute, shownOf } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) => shownOf(await release(params.slug!), frame))
