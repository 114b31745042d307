// Every address that nothing lives at: a true 404, with a page.
import { readerRoute } from '@/respond/reader-route'

export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute<{ path: string[] }>(async () => null)
