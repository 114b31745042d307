import { CorrectionsPage } from '@/components/site/pages/corrections-page'
import { numberIn, readerRoute } from '@/respond/reader-route'
import { corrections } from '@/site/corrections'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ query, site }) => {
  const page = query.has('page') ? numberIn(query.get('page')) : 1
  const view = page === null ? null : await corrections(page)
  return view === null || view.page > view.pages ? null : { page: <CorrectionsPage site={site} view={view} /> }
})
