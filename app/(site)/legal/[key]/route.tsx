import { NoticePage } from '@/components/site/notice-page'
import { notice } from '@/site/queries'
import { readerRoute } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) => {
  const view = await notice(params.key!, null)
  return view && { page: <NoticePage frame={frame} view={view} /> }
})
