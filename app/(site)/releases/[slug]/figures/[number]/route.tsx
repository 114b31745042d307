import { numberIn, readerRoute } from '@/respond/reader-route'
import { figureOf } from '@/respond/release-answer'
import { figure } from '@/site/releases'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const number = numberIn(params.number)
  return number === null ? null : figureOf(await figure(params.slug!, number), site, number)
})
