import { readerRoute } from '@/respond/reader-route'
import { shownOf } from '@/respond/release-answer'
import { release } from '@/site/releases'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => shownOf(await release(params.slug!), site))
