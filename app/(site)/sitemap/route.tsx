import { SiteMapPage } from '@/components/site/pages/site-map-page'
import { readerRoute } from '@/respond/reader-route'
import { siteMap } from '@/site/site-map'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => ({
  page: <SiteMapPage site={site} view={await siteMap()} />,
}))
