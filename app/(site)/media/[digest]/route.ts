import { answerPicture } from '@/respond/picture'
import { mediaFile } from '@/site/queries'

export const dynamic = 'force-dynamic'

// A file that a live release pins. Its name is its digest, so what lies here never changes; whether it may be seen
// does.
export const GET = async (request: Request, { params }: { params: Promise<{ digest: string }> }): Promise<Response> => {
  const { digest } = await params
  return answerPicture(request, /^[0-9a-f]{64}$/.test(digest) ? await mediaFile(digest) : null, 'public')
}
