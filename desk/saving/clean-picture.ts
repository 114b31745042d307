// An uploaded picture made fit for readers (re-encoding): its pixels alone, upright, in sRGB. Everything a camera or an
// editor wrote beside them (EXIF with author and place, XMP, IPTC, comments, bytes behind the end) is left behind.
import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import type { Language } from '@/domain/manuscript'
import { imageMimeOf, type ImageMime } from '@/domain/media'

export type Picture = { digest: string; mime: ImageMime; bytes: Buffer; width: number; height: number }

/** A decoded picture takes four bytes a pixel, all frames of a moving one together. */
const MOST_PIXELS = 64_000_000
const MOST_SIDE = 12_000

export class NoPicture extends Error {
  constructor(readonly words: Record<Language, string>) {
    super(words.en)
    this.name = 'NoPicture'
  }
}

const KIND_MESSAGES = {
  zh: '只收 JPEG、PNG、WebP 和 GIF 图片；判断依据是文件内容，不是文件名。',
  en: 'Only JPEG, PNG, WebP and GIF pictures are taken; what counts is the content, not the name.',
}
const SIZE_MESSAGES = {
  zh: '图片太大：每边不超过12000像素，总共不超过6400万像素。请先缩小。',
  en: 'The picture is too large: at most 12,000 pixels on a side and 64 million in all. Make it smaller first.',
}
const BROKEN_MESSAGES = {
  zh: '图片无法读取，可能没有传完或已损坏。',
  en: 'The picture cannot be read; it may be incomplete or damaged.',
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** As good as the eye can tell; small print in a JPEG keeps its colours. */
const ENCODE: Record<ImageMime, (image: Sharp) => Sharp> = {
  'image/jpeg': (image) => image.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }),
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/webp': (image) => image.webp({ quality: 90 }),
  'image/gif': (image) => image.gif(),
}

/** All frames. What a camera merely wrote oddly is no error; what is cut short is. */
const READ = { animated: true, failOn: 'error' } as const

/** Reads the header alone: how many pixels there would be. */
const requireSize = async (bytes: Uint8Array): Promise<void> => {
  const { width, height, pageHeight } = await sharp(bytes, { ...READ, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new NoPicture(BROKEN_MESSAGES)
    })
  if (width * height > MOST_PIXELS || Math.max(width, pageHeight ?? height) > MOST_SIDE)
    throw new NoPicture(SIZE_MESSAGES)
}

/**
 * The clean picture, and the digest of its bytes.
 * @throws NoPicture when it is of another kind, too large, or cannot be decoded.
 */
export const cleanPicture = async (bytes: Uint8Array): Promise<Picture> => {
  const mime = imageMimeOf(bytes)
  if (mime === null) throw new NoPicture(KIND_MESSAGES)
  await requireSize(bytes)
  const image = sharp(bytes, { ...READ, limitInputPixels: MOST_PIXELS }).autoOrient()
  const { data, info } = await ENCODE[mime](image.toColourspace('srgb'))
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new NoPicture(BROKEN_MESSAGES)
    })
  return { digest: digestOf(data), mime, bytes: data, width: info.width, height: info.pageHeight ?? info.height }
}
