import { LISTS } from '@/respond/depends'
import { chartSvg } from '@/respond/files/chart-files'
import { readerRoute } from '@/respond/reader-route'
import { indicator } from '@/site/indicators'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const view = await indicator(params.slug!)
  const file = view && (await chartSvg(site, view))
  return file && { file, depends: [LISTS, ...view.values.map(({ observation }) => observation.article)] }
})
