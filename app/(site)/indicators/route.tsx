import { IndicatorsPage } from '@/components/site/pages/indicators-page'
import { readerRoute } from '@/respond/reader-route'
import { indicators } from '@/site/indicators'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => {
  const lines = await indicators()
  return lines.length === 0 && !site.indicators ? null : { page: <IndicatorsPage site={site} lines={lines} /> }
})
