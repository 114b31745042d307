import { IndicatorsPage } from '@/components/site/indicators-page'
import { indicators } from '@/site/figures'
import { readerRoute } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ frame }) => {
  const lines = await indicators()
  return lines.length === 0 ? null : { page: <IndicatorsPage frame={frame} lines={lines} /> }
})
