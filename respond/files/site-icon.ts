// The mark of the site as browsers and phones ask for it: three lines of text on the accent of the pages.
import sharp from 'sharp'
import { SAFE_HEADERS } from '@/front/safe-headers'

const svg = (size: number, corner: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><rect width="32" height="32" rx="${corner}" fill="#9b1c1c"/><path d="M8 9h16v2.5H8zm0 5.5h16V17H8zM8 20h10v2.5H8z" fill="#fff"/></svg>`,
  )
const png = (size: number, corner: number): Promise<Buffer> =>
  sharp(svg(size, corner)).png({ compressionLevel: 9 }).toBuffer()

/** ICO holds PNG since Windows Vista: a directory, then the files. */
const ico = (files: { size: number; bytes: Buffer }[]): Buffer => {
  const head = Buffer.alloc(6 + 16 * files.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(files.length, 4)
  let at = head.length
  for (const [index, { size, bytes }] of files.entries()) {
    const entry = 6 + 16 * index
    head.writeUInt8(size, entry)
    head.writeUInt8(size, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(bytes.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += bytes.length
  }
  return Buffer.concat([head, ...files.map(({ bytes }) => bytes)])
}

const answer = (bytes: Buffer, type: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      ...SAFE_HEADERS,
      'Content-Type': type,
      'Cache-Control': 'public, max-age=86400',
    },
  })

export const favicon = async (): Promise<Response> =>
  answer(
    ico(await Promise.all([16, 32, 48].map(async (size) => ({ size, bytes: await png(size, 2) })))),
    'image/x-icon',
  )

/** Phones round the corners themselves. */
export const touchIcon = async (): Promise<Response> => answer(await png(180, 0), 'image/png')
