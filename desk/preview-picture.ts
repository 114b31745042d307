// Pictures and attachments for staff, of any article: in the preview, and in the admin through Payload's own address.
import type { Payload, PayloadRequest } from 'payload'
import type { MediaFile } from '@/database/media-files'
import { row, type At } from '@/database/rows'
import { digestIn } from '@/domain/media'
import { answerPicture, noPicture } from '@/respond/picture'
import { staffOf } from './request/staff-page'

const fileOf = async (at: At, digest: string): Promise<MediaFile | null> => {
  if (!/^[0-9a-f]{64}$/.test(digest)) return null
  const named = { digest: { equals: digest } }
  const found = (await row(at, 'media', named)) ?? (await row(at, 'documents', named))
  return found?.mimeType ? { digest, mime: found.mimeType } : null
}

/** For the preview; a stranger gets the same 404 for what is there and what is not. */
export const staffPicture = async (payload: Payload, request: Request, digest: string): Promise<Response> => {
  const staff = await staffOf(payload, request)
  return 'redirect' in staff ? noPicture('private') : answerPicture(request, await fileOf(payload, digest), 'private')
}

/** For /api/media/file/<name>: Payload has asked who may read. */
export const adminPicture = async (
  req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<Response> => answerPicture(req, await fileOf(req, digestIn(filename) ?? ''), 'private')
