// The pictures of a document: taken with their bytes where the file holds them, within limits.
import { imageMimeOf, type ImageMime } from '../media'

export type Picture = {
  /** By this its image block names it, until it is stored. */
  key: string
  bytes: Uint8Array
  mime: ImageMime
  name: string
  /** As the document says; often empty, and then asked for. */
  alt: string
}

const MOST_PICTURES = 60
/** All pictures of a document together. */
const MOST_PICTURE_BYTES = 32 * 1024 * 1024

const ENDING: Record<ImageMime, string> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

export type Album = {
  pictures: Picture[]
  /** The key of a picture that was taken; null where it is none that we show, or one too many. */
  take: (bytes: Uint8Array, alt: string) => string | null
}

export const newAlbum = (): Album => {
  const pictures: Picture[] = []
  let room = MOST_PICTURE_BYTES
  return {
    pictures,
    take: (bytes, alt) => {
      const mime = imageMimeOf(bytes)
      if (!mime || pictures.length >= MOST_PICTURES || bytes.length > room) return null
      room -= bytes.length
      const key = `picture-${pictures.length + 1}`
      pictures.push({ key, bytes, mime, name: `${key}.${ENDING[mime]}`, alt })
      return key
    },
  }
}

const DATA = /^data:image\/[\w.+-]{1,40}(?:;[\w=.-]{1,60}){0,4};base64,/i

/** The bytes of a picture that stands in its address; null for any other address. */
export const bytesInAddress = (address: string): Uint8Array | null => {
  const head = DATA.exec(address.slice(0, 300))
  return head ? Buffer.from(address.slice(head[0].length), 'base64') : null
}
