import { HomePage } from '@/components/site/pages/home-page'
import { numberIn, readerRoute } from '@/respond/reader-route'
import { home } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ query, site }) => {
  const page = query.has('page') ? numberIn(query.get('page')) : 1
  if (page === null) return null
  const view = await home(page)
  return page > view.pages ? null : { page: <HomePage site={site} home={view} /> }
})
