// A Word file (.docx) becomes passages, by way of HTML.
import mammoth from 'mammoth'
import type { Content } from './content'
import { fromHtml } from './from-html'
import type { Passage } from './passage'
import { Unreadable } from './unreadable'
import { refuseInflated } from './zip'

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='题注'] => figcaption:fresh",
  'u => u',
]

/** Pictures are added by hand, with their rights; an import leaves them out. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: '' }))

/** The words of the file, one passage per line, so that places in it can be named. */
const laidOut = (passages: Passage[]): { text: string; passages: Passage[] } => {
  let start = 0
  const moved = passages.map((passage) => {
    const here = { ...passage, start }
    start += passage.text.length + 1
    return here
  })
  return { text: moved.map((passage) => passage.text).join('\n'), passages: moved }
}

/** Throws Unreadable. */
export const fromWord = async (bytes: Uint8Array): Promise<Content> => {
  refuseInflated(bytes)
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: withoutPictures })
    .catch(() => {
      throw new Unreadable('word')
    })
  return { ...laidOut(fromHtml(html.value).passages), markup: false, known: {} }
}
