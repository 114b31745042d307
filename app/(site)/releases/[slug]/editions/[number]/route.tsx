import { numberIn, readerRoute } from '@/respond/reader-route'
import { shownOf } from '@/respond/release-answer'
import { editionHref } from '@/site/addresses'
import { edition } from '@/site/releases'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const number = numberIn(params.number)
  return number === null
    ? null
    : shownOf(await edition(params.slug!, number), site, (slug) => editionHref(slug, number))
})
