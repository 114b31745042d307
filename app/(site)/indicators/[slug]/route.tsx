import { IndicatorPage } from '@/components/site/indicator-page'
import { indicator } from '@/site/figures'
import { readerRoute } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) => {
  const view = await indicator(params.slug!)
  return view && { page: <IndicatorPage frame={frame} view={view} /> }
})
