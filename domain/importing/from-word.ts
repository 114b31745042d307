// A Word file (.docx) becomes passages, by way of HTML. What the converter does not know is made plain before
// (word/*.ts), and what it leaves out is listed.
import mammoth from 'mammoth'
import type { Content } from './content'
import { fromHtml } from './from-html'
import { laidOut } from './laid-out'
import { newAlbum, type Album } from './pictures'
import { Unreadable } from './unreadable'
import { unconverted } from './word/messages'
import { plainWord } from './word/plain-word'
import type { Parts } from './zip'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='题注'] => figcaption:fresh",
  'u => u',
]

/** What the converter reads a file by, in the shape of a zip of its own (mammoth, lib/unzip.js). */
const fileOf = (parts: Parts) => ({
  exists: (name: string) => parts.has(name),
  read: async (name: string, encoding?: 'base64' | 'utf-8') => {
    const bytes = parts.get(name)
    if (!bytes) throw new Unreadable('word')
    return encoding ? Buffer.from(bytes).toString(encoding) : bytes
  },
})

/** Pictures are taken whole; the address of one that is not stays empty, and is listed. */
const taking = (album: Album) =>
  mammoth.images.imgElement(async (image) => ({
    src: album.take(new Uint8Array(await image.readAsArrayBuffer()), '') ?? '',
  }))

const converted = async (parts: Parts, album: Album) => {
  const input = { file: fileOf(parts) } as unknown as { buffer: Buffer }
  return mammoth.convertToHtml(input, { styleMap: STYLES, convertImage: taking(album) })
}

/** Throws Unreadable. */
export const fromWord = async (given: Parts): Promise<Content> => {
  const album = newAlbum()
  try {
    const { parts, asides } = plainWord(given)
    const html = await converted(parts, album)
    const content = fromHtml(html.value, album)
    return {
      ...content,
      ...laidOut(content.passages),
      markup: false,
      known: {},
      asides: [...asides, ...(content.asides ?? []), ...unconverted(html.messages)],
    }
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : new Unreadable('word')
  }
}
