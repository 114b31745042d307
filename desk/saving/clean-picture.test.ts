import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { imageMimeOf } from '@/domain/media'
import { cleanPicture, digestOf, NoPicture } from './clean-picture'

const SECRET = 'SHEN-13800138000-30.6586N'
const plain = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#224466' } })

/** Wide, red on the left and blue on the right; told to be shown a quarter turned. */
const turned = async () => {
  const right = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer()
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#ff0000' } }).composite([
    { input: right, left: 20, top: 0 },
  ])
}
const exif = {
  IFD0: { Artist: SECRET, Copyright: SECRET },
  IFD3: { GPSLatitude: '30/1 39/1 30/1', GPSAreaInformation: SECRET },
}
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${SECRET}</note></x:xmpmeta>`

const segment = (marker: number, body: Buffer) => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, body])
}
/** A comment, and IPTC as Photoshop writes it, right behind the start of a JPEG. */
const withSegments = (jpeg: Buffer) => {
  const caption = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, SECRET.length]), Buffer.from(SECRET)])
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0'),
    Buffer.from([caption.length]),
    caption,
  ])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, Buffer.from(SECRET)),
    segment(0xed, resource),
    jpeg.subarray(2),
  ])
}
const behindTheEnd = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(SECRET)])
const withGifComment = (gif: Buffer) =>
  Buffer.concat([
    gif.subarray(0, -1),
    Buffer.from([0x21, 0xfe, SECRET.length]),
    Buffer.from(SECRET),
    Buffer.from([0, 0x3b]),
  ])
const moving = () => {
  const frames = Buffer.concat([Buffer.alloc(20 * 10 * 3, 0xff), Buffer.alloc(20 * 10 * 3, 0x33)])
  return sharp(frames, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
}

const UPLOADS: [string, () => Promise<Buffer>][] = [
  ['jpeg', async () => behindTheEnd(withSegments(await plain().withExif(exif).withXmp(xmp).jpeg().toBuffer()))],
  ['png', async () => behindTheEnd(await plain().withExif(exif).withXmp(xmp).png().toBuffer())],
  ['webp', async () => behindTheEnd(await plain().withExif(exif).withXmp(xmp).webp().toBuffer())],
  ['gif', async () => behindTheEnd(withGifComment(await moving().gif().toBuffer()))],
]
const tells = (bytes: Buffer) => [SECRET, 'Exif', 'xmpmeta', 'Photoshop', '8BIM'].filter((word) => bytes.includes(word))

describe('a clean picture', () => {
  it.each(UPLOADS)(
    'of kind %s has nothing beside its pixels: no author, place, comment or bytes behind the end',
    async (kind, made) => {
      const bytes = await made()
      expect(tells(bytes)).toContain(SECRET)
      const clean = await cleanPicture(bytes)
      expect(tells(clean.bytes)).toEqual([])
      expect([clean.mime, imageMimeOf(clean.bytes)]).toEqual([`image/${kind}`, `image/${kind}`])
      expect(clean.digest).toBe(digestOf(clean.bytes))
      const { exif: left, xmp: alsoLeft, iptc, icc } = await sharp(clean.bytes).metadata()
      expect([left, alsoLeft, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
    },
  )

  it('stands upright, and its width and height are those of the upright picture', async () => {
    const clean = await cleanPicture(await (await turned()).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect([clean.width, clean.height, (await sharp(clean.bytes).metadata()).orientation]).toEqual([20, 40, undefined])
    const { data } = await sharp(clean.bytes).raw().toBuffer({ resolveWithObject: true })
    // Turned to the right, the red left side is on top.
    expect([data[0]! > 200, data[2]! < 60, data.at(-1)! > 200, data.at(-3)! < 60]).toEqual([true, true, true, true])
  })

  it('is sRGB: colours of another profile are converted, not cut off from it', async () => {
    const green = sharp({ create: { width: 8, height: 8, channels: 3, background: '#40c040' } })
    const wide = await green.withIccProfile('p3').png().toBuffer()
    const seen = await sharp((await cleanPicture(wide)).bytes)
      .raw()
      .toBuffer()
    const raw = await sharp(wide).raw().toBuffer()
    expect(Math.abs(seen[0]! - raw[0]!)).toBeLessThanOrEqual(2)
    expect(Math.abs(seen[1]! - 0xc0)).toBeLessThanOrEqual(4)
  })

  it('still moves if it moved, and is as high as one frame', async () => {
    for (const made of [await moving().gif().toBuffer(), await moving().webp().toBuffer()]) {
      const clean = await cleanPicture(made)
      expect([clean.width, clean.height, (await sharp(clean.bytes).metadata()).pages]).toEqual([20, 10, 2])
    }
  })

  it('is the same for the same upload', async () => {
    const bytes = await plain().jpeg().toBuffer()
    expect((await cleanPicture(bytes)).digest).toBe((await cleanPicture(bytes)).digest)
  })
})

/** A PNG that says it is so large, and holds hardly anything. */
const huge = async (width: number, height: number) => {
  const png = await plain().png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  const chunk = png.subarray(12, 29)
  png.writeUInt32BE(crc32(chunk), 29)
  return png
}
const crc32 = (bytes: Buffer): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

describe('what is no picture for us', () => {
  it.each<[string, () => Promise<Buffer>, RegExp]>([
    ['30,000 × 30,000 pixels, refused before any is decoded', () => huge(30_000, 30_000), /6400万像素/],
    ['13,000 × 10 pixels', () => huge(13_000, 10), /12000像素/],
    ['a picture cut short', async () => (await plain(400, 300).jpeg().toBuffer()).subarray(0, 900), /没有传完/],
    ['a header and nothing else', async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /无法读取/],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /只收/],
    ['an AVIF', () => plain().avif().toBuffer(), /只收/],
    ['a TIFF', () => plain().tiff().toBuffer(), /只收/],
    ['a script', async () => Buffer.from('<script>alert(1)</script>'), /只收/],
    ['nothing', async () => Buffer.alloc(0), /只收/],
  ])('%s', async (_, made, sentence) => {
    const refusal = await cleanPicture(await made()).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(NoPicture)
    expect((refusal as NoPicture).words.zh).toMatch(sentence)
  })
})
