// What people want to know of a picture's file, in words.
import type { Language } from '@/domain/manuscript'

export type Picture = {
  filename?: string | null
  original?: string | null
  width?: number | null
  height?: number | null
  filesize?: number | null
}

const SIZE = { zh: '{w} × {h} 像素', en: '{w} × {h} pixels' } satisfies Record<Language, string>

const room = (bytes: number, language: Language): string => {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumSignificantDigits: 2 })
  return bytes < 1_000_000 ? `${format.format(Math.max(1, bytes / 1000))} KB` : `${format.format(bytes / 1_000_000)} MB`
}

export const pictureFacts = ({ width, height, filesize }: Picture, language: Language): string =>
  [
    width && height ? SIZE[language].replace('{w}', String(width)).replace('{h}', String(height)) : '',
    filesize ? room(filesize, language) : '',
  ]
    .filter(Boolean)
    .join(' · ')

/** Payload's own address of a file, which staff may read. */
export const pictureAddress = (api: string, filename: string): string =>
  `${api}/media/file/${encodeURIComponent(filename)}`
