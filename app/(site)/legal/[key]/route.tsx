import { NoticePage } from '@/components/site/pages/notice-page'
import { readerRoute } from '@/respond/reader-route'
import { notice } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const view = await notice(params.key!, null)
  return view && { page: <NoticePage site={site} view={view} /> }
})
