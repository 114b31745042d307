// The head of a simple request, read from its bytes: what nearly every reader sends. Anything else, however slightly
// unusual, is null, and is read by Node's own parser instead.
import { codingFor, type Coding } from './compress'

export type RequestHead = { isHead: boolean; target: string; coding: Coding | null; known: string | undefined }

const LONGEST = 8192
const LINE = 13
const FEED = 10

const codings = new Map<string, Coding | null>()
/** Browsers send a handful of different lists; nobody fills the memory with others. */
export const codingOf = (accepted: string): Coding | null => {
  const known = codings.get(accepted)
  if (known !== undefined) return known
  const coding = codingFor(accepted)
  if (codings.size < 200) codings.set(accepted, coding)
  return coding
}

const isWhole = (bytes: Buffer): boolean => {
  const { length } = bytes
  return (
    length <= LONGEST &&
    bytes[length - 1] === FEED &&
    bytes[length - 2] === LINE &&
    bytes[length - 3] === FEED &&
    bytes[length - 4] === LINE
  )
}

const START = /^(GET|HEAD) (\/[!-~]*) HTTP\/1\.1\r\n/
/** Headers that change what is asked for, how long the connection lives, or what follows on it. */
const UNUSUAL =
  /^(?:content-|transfer-encoding|expect|upgrade|range|if-(?!none-match|modified-since)|te$|trailer|connection)/
const FIELD = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([\t -~\x80-\xff]*)$/

/** `bytes`: one chunk of a connection, which must hold exactly one request and nothing else. */
export const requestHead = (bytes: Buffer): RequestHead | null => {
  if (!isWhole(bytes)) return null
  const text = bytes.toString('latin1')
  const start = START.exec(text)
  if (!start) return null
  const head: RequestHead = { isHead: start[1] === 'HEAD', target: start[2]!, coding: null, known: undefined }
  let hosts = 0
  const said = new Set<string>()
  for (let from = start[0].length; from < text.length - 2;) {
    const end = text.indexOf('\r\n', from)
    // An empty line before the end: a second request, or a body.
    if (end === from) return null
    const field = FIELD.exec(text.slice(from, end))
    if (!field) return null
    const name = field[1]!.toLowerCase()
    const value = field[2]!
    from = end + 2
    if (name === 'host') hosts += 1
    else if (name === 'accept-encoding' || name === 'if-none-match') {
      // Said twice, it is one list.
      if (said.has(name)) return null
      said.add(name)
      if (name === 'if-none-match') head.known = value
      else head.coding = codingOf(value)
    } else if (UNUSUAL.test(name) && !(name === 'connection' && value.trim().toLowerCase() === 'keep-alive'))
      return null
  }
  return hosts === 1 ? head : null
}
