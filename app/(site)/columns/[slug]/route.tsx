import { ColumnPage } from '@/components/site/pages/column-page'
import { numberIn, readerRoute } from '@/respond/reader-route'
import { column } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, query, site }) => {
  const page = query.has('page') ? numberIn(query.get('page')) : 1
  const view = page === null ? null : await column(params.slug!, page)
  return view === null || view.page > view.pages ? null : { page: <ColumnPage site={site} view={view} /> }
})
