import { answerPicture } from '@/respond/picture'
import { attachmentFile } from '@/site/queries'

export const dynamic = 'force-dynamic'

// A file that goes with a live release, to be saved: its name is its digest, so what lies here never changes.
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params
  return answerPicture(request, /^[0-9a-f]{64}$/.test(digest) ? await attachmentFile(digest) : null, 'public')
}
