import { feedFile } from '@/respond/files/feed-file'
import { readerRoute } from '@/respond/reader-route'
import { home } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => ({ xml: feedFile(site, await home(1), null) }))
