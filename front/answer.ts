// One answer to readers, kept in memory: rendered once, compressed once for each coding, and ready to be written as it
// is. Headers, conditional requests and ranges follow RFC 9110.
import { createHash } from 'node:crypto'
import { compressed, isCompressible, unpacked, type Coding } from './compress'

/** What was rendered behind the front. */
export type Rendered = {
  status: number
  /** Its own headers, without those that say how the body travels. */
  headers: readonly (readonly [string, string])[]
  body: Uint8Array
  /** The articles it shows, or `LISTS` (touched.ts). */
  depends: readonly string[]
}

export type Form = 'identity' | Coding
/** One form of an answer as it goes over the wire. */
export type Wire = { etag: string; headers: readonly (readonly [string, string])[]; body: Buffer; lines: Lines | null }
/** The same as bytes, made when it is first written without the framework's help (hot-lane.ts). */
type Lines = { whole: Buffer; headLength: number; notModified: Buffer; dateAt: number }

export type Answer = Rendered & { digest: string; packs: boolean; wires: Partial<Record<Form, Wire>> }

export const answerOf = (rendered: Rendered): Answer => ({
  ...rendered,
  digest: createHash('sha256').update(rendered.body).digest('hex').slice(0, 32),
  packs: isCompressible(headerOf(rendered, 'content-type') ?? '', rendered.body.length),
  wires: {},
})

export const headerOf = ({ headers }: Pick<Rendered, 'headers'>, name: string): string | undefined =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1]

/** Whether anybody may keep it: a page in times of trouble is kept by nobody. */
export const mayKeep = (rendered: Pick<Rendered, 'headers'>): boolean =>
  /^public\b/.test(headerOf(rendered, 'cache-control') ?? '')

/** Bytes that it holds in memory, about. */
export const sizeOf = ({ body, wires }: Answer): number =>
  Object.values(wires).reduce((sum, { body: bytes }) => sum + bytes.length + 1500, 1000 + body.length)

/** The form that is ready for this coding, or undefined where it has yet to be made. */
export const ready = (answer: Answer, coding: Coding | null): Wire | undefined =>
  answer.wires[answer.packs && coding ? coding : 'identity']

/**
 * The form for this coding. Once there is one, the text itself is given up, and made again from it when another form is
 * asked for: hardly anybody does.
 */
export const wireFor = async (answer: Answer, coding: Coding | null): Promise<Wire> => {
  const there = ready(answer, coding)
  if (there) return there
  const form: Form = answer.packs && coding ? coding : 'identity'
  const text = answer.body.length > 0 ? answer.body : await unpackedFrom(answer)
  const body = form === 'identity' ? text : await compressed(text, form)
  const etag = `"${answer.digest}${form === 'identity' ? '' : `-${form}`}"`
  const wire: Wire = {
    etag,
    headers: [
      ...answer.headers,
      ['ETag', etag],
      ...(answer.packs ? [['Vary', 'Accept-Encoding'] as const] : []),
      ...(form === 'identity' ? [] : [['Content-Encoding', form] as const]),
    ],
    body: Buffer.from(body.buffer, body.byteOffset, body.byteLength),
    lines: null,
  }
  answer.wires[form] ??= wire
  answer.body = new Uint8Array()
  return answer.wires[form]!
}

const unpackedFrom = async ({ wires }: Answer): Promise<Uint8Array> => {
  const [form, wire] = (Object.entries(wires) as [Form, Wire][]).find(([, { body }]) => body.length > 0) ?? []
  if (!form || !wire) return new Uint8Array()
  return form === 'identity' ? wire.body : unpacked(wire.body, form)
}

/** If-None-Match: weak comparison (RFC 9110 §13.1.2), since a cache in between may have weakened ours. */
export const isKnown = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined && asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)

/** 304 has no body, and no headers that describe one. */
export const withoutBody = (wire: Wire): Wire['headers'] =>
  wire.headers.filter(([name]) => !/^content-(?!language|security)/i.test(name))

/**
 * The bytes of a single range (RFC 9110 §14.1.2), inclusive; null where the whole is to be answered, 'none' where the
 * range lies outside.
 */
export const rangeOf = (asked: string | undefined, length: number): { from: number; to: number } | 'none' | null => {
  const found = /^bytes=(\d*)-(\d*)$/.exec(asked?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return null
  const last = length - 1
  const from = found[1] === '' ? Math.max(0, length - Number(found[2])) : Number(found[1])
  const to = found[1] === '' || found[2] === '' ? last : Math.min(Number(found[2]), last)
  if (from > last || (found[1] === '' && Number(found[2]) === 0)) return 'none'
  return from > to ? null : { from, to }
}

const REASONS: Record<number, string> = { 200: 'OK', 301: 'Moved Permanently', 404: 'Not Found', 410: 'Gone' }
const DATE = 'Date: '

/** The answer as the bytes of a connection. The date stands first, so that it can be written anew every second. */
export const linesOf = (status: number, wire: Wire): Lines => {
  const head = (code: string, headers: Wire['headers']) =>
    Buffer.from(
      `HTTP/1.1 ${code}\r\n${DATE}${new Date(0).toUTCString()}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
      'latin1',
    )
  const code = `${status} ${REASONS[status] ?? 'Status'}`
  const own = head(code, [...wire.headers, ['Content-Length', String(wire.body.length)]])
  const whole = Buffer.concat([own, wire.body])
  wire.body = whole.subarray(own.length)
  return (wire.lines ??= {
    whole,
    headLength: own.length,
    notModified: head('304 Not Modified', withoutBody(wire)),
    dateAt: `HTTP/1.1 ${code}\r\n${DATE}`.length,
  })
}
export const NOT_MODIFIED_DATE_AT = `HTTP/1.1 304 Not Modified\r\n${DATE}`.length
