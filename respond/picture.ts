// A picture, or an attachment, as an answer: to readers under its digest, for ever the same; to staff as something that
// no cache may keep.
// Bytes that are not those of the digest go to nobody.
import { Readable } from 'node:stream'
import { openMedia, type MediaFile, type MediaTrouble } from '@/database/media-files'
import { SAFE_HEADERS, STAFF_HEADERS } from '@/front/safe-headers'
import { dependsOn } from './depends'

const TEXT = { ...SAFE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }
/** What only staff may see: a cache in between would hand it to strangers. */
const PRIVATE = { 'Cache-Control': 'private, no-store', 'Vary': 'Cookie' }
const CACHE = {
  public: { ...SAFE_HEADERS, 'Cache-Control': 'public, max-age=0, must-revalidate' },
  private: { ...STAFF_HEADERS, ...PRIVATE },
}

export const noPicture = (audience: keyof typeof CACHE): Response =>
  new Response('Not found', { status: 404, headers: { ...TEXT, ...CACHE[audience] } })

export const pictureHeaders = (audience: keyof typeof CACHE) => CACHE[audience]

/** Says it where it is read, too: somebody must bring the file back. */
export const unreadable = ({ digest }: MediaFile, trouble: MediaTrouble): Response => {
  console.error(`Picture ${digest} is ${trouble}: upload it again, or bring it back from a backup.`)
  return new Response('This picture cannot be shown at the moment.', {
    status: 503,
    headers: { ...TEXT, 'Cache-Control': 'private, no-store', 'Retry-After': '60' },
  })
}

/** 200 or 304; 404 where there is no such picture (`file` null); 503 where its file is missing or damaged. */
export const answerPicture = async (
  request: Pick<Request, 'headers'>,
  file: (MediaFile & { depends?: readonly string[] }) | null,
  audience: keyof typeof CACHE,
): Promise<Response> => {
  if (file === null) return noPicture(audience)
  const found = await openMedia(file)
  if (typeof found === 'string') return unreadable(file, found)
  const etag = `"${file.digest}"`
  // Whatever is no picture is saved, never opened within the site; its name is that of the link to it.
  const saved = file.mime.startsWith('image/') ? {} : { 'Content-Disposition': 'attachment' }
  const headers = { ...pictureHeaders(audience), ...saved, ...dependsOn(file.depends ?? []), ETag: etag }
  if (request.headers.get('if-none-match')?.includes(etag)) {
    await found.handle.close()
    return new Response(null, { status: 304, headers })
  }
  return new Response(Readable.toWeb(found.handle.createReadStream({ start: 0 })) as ReadableStream, {
    headers: { ...headers, 'Content-Type': file.mime, 'Content-Length': String(found.size) },
  })
}
