import { editionHref } from '@/site/addresses'
import { edition } from '@/site/queries'
import { numberIn, readerRoute, shownOf } from '@/site/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, frame }) => {
  const number = numberIn(params.number)
  return number === null
    ? null
    : shownOf(await edition(params.slug!, number), frame, (slug) => editionHref(slug, number))
})
