import { NoticePage } from '@/components/site/pages/notice-page'
import { numberIn, readerRoute } from '@/respond/reader-route'
import { notice } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const version = numberIn(/^v(\d+)$/.exec(params.version!)?.[1])
  const view = version === null ? null : await notice(params.key!, version)
  return view && { page: <NoticePage site={site} view={view} /> }
})
