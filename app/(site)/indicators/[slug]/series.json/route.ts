import { seriesJson } from '@/respond/files/series-files'
import { readerRoute } from '@/respond/reader-route'
import { indicator } from '@/site/indicators'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const view = await indicator(params.slug!)
  return view && { file: seriesJson(site, view) }
})
