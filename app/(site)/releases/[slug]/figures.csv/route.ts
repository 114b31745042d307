import { fileOf, readerRoute } from '@/respond/reader-route'
import { release } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => fileOf(await release(params.slug!), site, 'csv'))
