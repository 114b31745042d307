import { readerRoute } from '@/respond/reader-route'

// Every address that nothing lives at: a true 404, with a page.
export const dynamic = 'force-dynamic'
export const { GET, HEAD } = readerRoute<{ path: string[] }>(async () => null)
