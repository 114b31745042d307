import { siteMapIndex } from '@/respond/files/site-map-file'
import { readerRoute } from '@/respond/reader-route'
import { siteMapPages } from '@/site/site-map'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => ({ xml: siteMapIndex(site, await siteMapPages()) }))
