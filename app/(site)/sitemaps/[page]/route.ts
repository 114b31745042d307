import { siteMapFile } from '@/respond/files/site-map-file'
import { numberIn, readerRoute } from '@/respond/reader-route'
import { siteMapPage } from '@/site/site-map'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const page = numberIn(/^(\d+)\.xml$/.exec(params.page!)?.[1])
  const view = page === null ? null : await siteMapPage(page)
  return view && { xml: siteMapFile(site, view) }
})
