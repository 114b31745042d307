// A picture in one of the widths that readers are offered, as an answer.
import type { MediaFile } from '@/database/media-files'
import { pictureInWidth } from '@/database/picture-widths'
import { widthsOf } from '@/domain/picture-widths'
import { dependsOn } from './depends'
import { noPicture, pictureHeaders, unreadable } from './picture'

type Public = MediaFile & { width: number | null; depends: readonly string[] }

/**
 * 404 where the picture is not public (`file` null), or is not offered in this width; 503 where its file is damaged.
 */
export const answerCopy = async (
  request: Pick<Request, 'headers'>,
  file: Public | null,
  width: number,
): Promise<Response> => {
  const copy = file && widthsOf(file).includes(width) ? await pictureInWidth(file, width) : null
  if (file === null || copy === null) return noPicture('public')
  if (typeof copy === 'string') return unreadable(file, copy)
  const etag = `"${copy.digest}"`
  const headers = { ...pictureHeaders('public'), ...dependsOn(file.depends), ETag: etag }
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(copy.bytes, {
    headers: { ...headers, 'Content-Type': copy.mime, 'Content-Length': String(copy.bytes.length) },
  })
}
