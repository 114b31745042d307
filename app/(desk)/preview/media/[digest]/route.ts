import { staffPicture } from '@/desk/preview-picture'
import { openPayload } from '@/site/payload'

export const dynamic = 'force-dynamic'

// A picture of a text that is not public, for those who write and approve it. An address of its own: that of readers
// has one answer for everybody.
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> =>
  staffPicture(await openPayload(), request, (await params).digest)
