// The kinds of picture there are: told from their first bytes (the magic number), never from a name, and the one way a
// kind becomes a file's name.

import { DOCUMENT_ENDINGS, isDocumentMime } from './attachments'

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif' } as const
export type ImageMime = keyof typeof ENDINGS
export const IMAGE_MIMES = Object.keys(ENDINGS) as ImageMime[]

const isKind = (mime: string): mime is ImageMime => Object.hasOwn(ENDINGS, mime)

const endingOf = (mime: string): string | null => {
  if (isKind(mime)) return ENDINGS[mime]
  return isDocumentMime(mime) ? DOCUMENT_ENDINGS[mime] : null
}

/** The name under which a picture or an attachment lies on the disk, or null where its kind is none of ours. */
export const mediaFileName = ({ digest, mime }: { digest: string; mime: string }): string | null => {
  const ending = endingOf(mime)
  return ending !== null && /^[0-9a-f]{64}$/.test(digest) ? `${digest}.${ending}` : null
}

const NAME = new RegExp(
  `^([0-9a-f]{64})\\.(?:${[...Object.values(ENDINGS), ...Object.values(DOCUMENT_ENDINGS)].join('|')})$`,
)
/** The digest in a file's name, or null where it is no name that we give. */
export const digestIn = (name: string): string | null => NAME.exec(name)?.[1] ?? null

/** What these bytes are by their own word. */
export const imageMimeOf = (bytes: Uint8Array): ImageMime | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(start) ? 'image/webp' : null
}
