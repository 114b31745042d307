import { feedFile } from '@/respond/files/feed-file'
import { readerRoute } from '@/respond/reader-route'
import { column } from '@/site/queries'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const view = await column(params.slug!, 1)
  return view && { xml: feedFile(site, view, view.column) }
})
