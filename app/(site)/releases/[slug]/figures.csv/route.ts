import { readerRoute } from '@/respond/reader-route'
import { fileOf } from '@/respond/release-answer'
import { release } from '@/site/releases'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => fileOf(await release(params.slug!), site, 'csv'))
