// Files that are no pictures, or too large as such: refused before they are decoded.
import { deflateSync } from 'node:zlib'
import type { Attack } from './scene'

/** A PNG whose head says how large it would be; its few bytes hold no such picture. */
const png = (width: number, height: number): Uint8Array => {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, named, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const upload = (what: string, content: Uint8Array | string, name: string, type: string, status = 422): Attack => ({
  who: 'editor',
  what: `uploads ${what}`,
  method: 'POST',
  path: '/api/media',
  body: () => {
    const form = new FormData()
    form.append('file', new Blob([content as BlobPart], { type }), name)
    return form
  },
  status,
})
export const UPLOADS: Attack[] = [
  upload('a bomb of pixels', png(30_000, 30_000), 'a.png', 'image/png'),
  upload('a picture without an end', png(100, 100), 'a.png', 'image/png'),
  upload(
    'a script as a drawing',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'a.svg',
    'image/svg+xml',
  ),
  upload('a drawing under another name', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'),
  upload('a page as a picture', '<html><script>alert(1)</script>', 'a.jpg', 'image/jpeg'),
  upload('a page that begins as a GIF', 'GIF89a<script>alert(1)</script>', 'a.gif', 'image/gif'),
  upload('nothing', '', 'a.png', 'image/png'),
  upload('a program', '#!/bin/sh\nrm -rf /', '../../a.sh', 'application/x-sh'),
]
