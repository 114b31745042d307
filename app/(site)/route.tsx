import { HomePage } from '@/components/site/home-page'
import { home } from '@/site/queries'
import { numberIn, readerRoute } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ query, frame }) => {
  const page = query.has('page') ? numberIn(query.get('page')) : 1
  if (page === null) return null
  const view = await home(page)
  return page > view.pages ? null : { page: <HomePage frame={frame} home={view} /> }
})
