import { correctionsJson } from '@/respond/files/corrections-file'
import { readerRoute } from '@/respond/reader-route'
import { corrections } from '@/site/corrections'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute(async ({ site }) => ({ file: correctionsJson(site, await corrections(1)) }))
