// The parts of a zipped document (.docx, .odt), unpacked once and never further than the file says: a few kilobytes can
// hold gigabytes.
import { inflateRawSync } from 'node:zlib'
import { MAX_PASSAGES, MAX_TAGS, Unreadable } from './unreadable'

const MAX_ENTRIES = 2000
/** All parts together, pictures included. */
const MAX_UNPACKED = 64 * 1024 * 1024
/** The parts that are parsed: a hundred times a long release. */
const MAX_XML = 8 * 1024 * 1024
const XML = /\.(?:xml|rels)$/i

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

type Entry = { name: string; method: number; packed: number; declared: number; at: number }

const endOf = (zip: DataView): number => {
  for (let at = zip.byteLength - 22; at >= Math.max(0, zip.byteLength - 22 - 0xffff); at -= 1)
    if (zip.getUint32(at, true) === END) return at
  throw new Unreadable('word')
}

const entriesOf = (bytes: Uint8Array, zip: DataView): Entry[] => {
  const end = endOf(zip)
  const count = zip.getUint16(end + 10, true)
  let at = zip.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) throw new Unreadable('inflated')
  // Bytes between the directory and its end would be read differently by different readers.
  if (at + zip.getUint32(end + 12, true) !== end) throw new Unreadable('word')
  return Array.from({ length: count }, () => {
    if (zip.getUint32(at, true) !== CENTRAL) throw new Unreadable('word')
    const size = zip.getUint16(at + 28, true)
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + size)),
      method: zip.getUint16(at + 10, true),
      packed: zip.getUint32(at + 20, true),
      declared: zip.getUint32(at + 24, true),
      at: zip.getUint32(at + 42, true),
    }
    at += 46 + size + zip.getUint16(at + 30, true) + zip.getUint16(at + 32, true)
    return entry
  })
}

const unpacked = (bytes: Uint8Array, zip: DataView, { method, packed, declared, at }: Entry): Uint8Array => {
  if (zip.getUint32(at, true) !== LOCAL) throw new Unreadable('word')
  const from = at + 30 + zip.getUint16(at + 26, true) + zip.getUint16(at + 28, true)
  if (method === 0) return bytes.subarray(from, from + packed)
  if (method !== 8) throw new Unreadable('word')
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(declared, 1) })
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'inflated' : 'word')
  }
}

/** How often this stands in these bytes; counting ends above `most`. */
const timesIn = (part: Buffer, sign: string, most: number): number => {
  let times = 0
  for (let at = part.indexOf(sign); at >= 0 && times <= most; at = part.indexOf(sign, at + sign.length)) times += 1
  return times
}

const PARAGRAPH_ENDS = ['</w:p>', '<w:p/>', '</text:p>', '<text:p/>']

/** A few kilobytes can hold sixty thousand paragraphs, each of which the parser turns into a dozen objects. */
const refuseCrowded = (part: Buffer): void => {
  // Empty paragraphs are common; what has a hundred times a long release is none.
  if (PARAGRAPH_ENDS.reduce((sum, end) => sum + timesIn(part, end, 2 * MAX_PASSAGES), 0) > 2 * MAX_PASSAGES)
    throw new Unreadable('too-long')
  if (timesIn(part, '<', 5 * MAX_TAGS) > 5 * MAX_TAGS) throw new Unreadable('too-long')
}

/** The parts of a document by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>

const unpackedParts = (bytes: Uint8Array): Parts => {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(bytes, zip)
  const total = entries.reduce((sum, { declared }) => sum + declared, 0)
  if (total > MAX_UNPACKED || entries.some(({ name, declared }) => XML.test(name) && declared > MAX_XML))
    throw new Unreadable('inflated')
  return new Map(
    entries.map((entry) => {
      const part = unpacked(bytes, zip, entry)
      if (part.length !== entry.declared) throw new Unreadable('inflated')
      if (XML.test(entry.name)) refuseCrowded(Buffer.from(part.buffer, part.byteOffset, part.length))
      return [entry.name, part]
    }),
  )
}

/** Throws Unreadable where this is no zip, or its parts are not as small as they say. */
export const partsOf = (bytes: Uint8Array): Parts => {
  try {
    return unpackedParts(bytes)
  } catch (error) {
    // An offset that points outside the file.
    throw error instanceof RangeError ? new Unreadable('word') : error
  }
}
