// Content coding (RFC 9110 §8.4, §12.5.3): which compressed form of a text a reader takes, and the text in that form.
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

export const CODINGS = ['br', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

/** A smaller body fits the first packet either way. */
const WORTH = 1024
const TEXT = /^(?:text\/|application\/(?:json|xml|[\w.-]+\+(?:json|xml))\b|image\/svg\+xml\b)/i

/** The coding this reader prefers among ours; null for none: the text as it is. */
export const codingFor = (accepted: string | null): Coding | null => {
  const weights = new Map(
    (accepted ?? '').split(',').map((one) => {
      const [name = '', ...parameters] = one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
      return [name === 'x-gzip' ? 'gzip' : name, Number.isFinite(weight) ? weight : 0] as const
    }),
  )
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const [best] = CODINGS.toSorted((one, other) => weightOf(other) - weightOf(one))
  return weightOf(best!) > 0 && weightOf(best!) >= (weights.get('identity') ?? 0) ? best! : null
}

/** `length` in bytes. */
export const isCompressible = (type: string, length: number): boolean => length >= WORTH && TEXT.test(type)

/** `once`: nobody waits for it, and it is stored for long: as small as it gets. */
type Effort = { once?: boolean }

// On the thread pool, so that nobody waits. A page is compressed once and sent many times.
const PACKERS: Record<Coding, (text: Uint8Array, effort: Effort) => Promise<Uint8Array>> = {
  br: (text, { once = false }) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: once ? 11 : 10,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }) as Promise<Uint8Array>,
  gzip: (text) => promisify(gzip)(text, { level: 9 }) as Promise<Uint8Array>,
}
const UNPACKERS: Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) => promisify(brotliDecompress)(bytes) as Promise<Uint8Array>,
  gzip: (bytes) => promisify(gunzip)(bytes) as Promise<Uint8Array>,
}

/** The text in this form. The same text and coding give the same bytes, so a cache may keep them. */
export const compressed = (text: Uint8Array, coding: Coding, effort: Effort = {}): Promise<Uint8Array> =>
  PACKERS[coding](text, effort)
export const unpacked = (bytes: Uint8Array, coding: Coding): Promise<Uint8Array> => UNPACKERS[coding](bytes)
