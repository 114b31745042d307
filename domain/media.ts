// The kinds of picture there are: told from their first bytes (the magic number), never from a name, and the one way a
// kind becomes a file's name.

const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif' } as const
export type ImageMime = keyof typeof ENDINGS
export const IMAGE_MIMES = Object.keys(ENDINGS) as ImageMime[]

const isKind = (mime: string): mime is ImageMime => Object.hasOwn(ENDINGS, mime)

/** The name under which a picture lies on the disk, or null where its kind is none of ours. */
export const mediaFileName = ({ digest, mime }: { digest: string; mime: string }): string | null =>
  isKind(mime) && /^[0-9a-f]{64}$/.test(digest) ? `${digest}.${ENDINGS[mime]}` : null

/** The digest in a file's name, or null where it is no name that we give. */
export const digestIn = (name: string): string | null =>
  /^([0-9a-f]{64})\.(?:jpg|png|webp|gif)$/.exec(name)?.[1] ?? null

/** What these bytes are by their own word. */
export const imageMimeOf = (bytes: Uint8Array): ImageMime | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP/.test(start) ? 'image/webp' : null
}
