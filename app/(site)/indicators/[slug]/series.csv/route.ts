import { indicator } from '@/site/figures'
import { readerRoute } from '@/site/reader-route'
import { seriesCsv } from '@/site/series-files'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) => {
  const view = await indicator(params.slug!)
  return view && { file: seriesCsv(frame, view) }
})
