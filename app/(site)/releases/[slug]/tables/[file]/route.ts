import { numberIn, readerRoute } from '@/respond/reader-route'
import { tableOf } from '@/respond/release-answer'
import { release } from '@/site/releases'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ params, site }) => {
  const number = numberIn(/^(\d+)\.csv$/.exec(params.file!)?.[1])
  return number === null ? null : tableOf(await release(params.slug!), site, number)
})
