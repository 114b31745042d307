import { answerCopy } from '@/respond/picture-copy'
import { mediaFile } from '@/site/queries'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ digest: string; width: string }> }

// A smaller copy of a file that a live release pins: public exactly as long as the file is.
export const GET = async (request: Request, { params }: Asked): Promise<Response> => {
  const { digest, width } = await params
  const isOne = /^[0-9a-f]{64}$/.test(digest) && /^[1-9]\d{1,3}$/.test(width)
  return answerCopy(request, isOne ? await mediaFile(digest) : null, Number(width))
}
