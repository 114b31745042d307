// The readers' addresses, each in one form: what the front may keep an answer for, and under which name.

/** What belongs to staff or to the framework, and is passed on as it came. */
const PASSED_ON = /^\/(?:admin|api|_next|preview|setup|access|healthz|readyz)(?:\/|$)/

/** An address that certainly leads nowhere, for whatever is no address at all. (`/404` is the framework's own.) */
export const NOWHERE = '/-'
const LONGEST = 1000
const PAGED = /^\/(?:columns\/[^/]+|corrections)?$/
/** Has one form alone, whatever view is asked for. */
const FILE = /\.[a-z]+$|^\/media\//

/** Each segment decoded and written anew; null where that cannot be done, or where it could mean another path. */
const normalized = (path: string): string | null => {
  const segments: string[] = []
  for (const segment of path.slice(1).split('/')) {
    let text: string
    try {
      text = decodeURIComponent(segment)
    } catch {
      return null
    }
    if (text === '.' || text === '..' || /[/\\\0]/.test(text)) return null
    segments.push(encodeURIComponent(text))
  }
  return `/${segments.join('/')}`
}

/**
 * The one form of a reader's address, for the target of a request: `/releases/a?utm=x` is `/releases/a`. Null for what
 * is passed on: staff's addresses, and paths that the framework redirects (`/releases/`, `//`).
 */
export const readerAddress = (target: string): string | null => {
  const known = addresses.get(target)
  if (known !== undefined) return known
  const address = addressOf(target)
  if (addresses.size >= REMEMBERED) addresses.clear()
  // A copy: a part of a longer text would keep all of it.
  if (target.length <= LONGEST) addresses.set(Buffer.from(target, 'latin1').toString('latin1'), address)
  return address
}

/** The framework answers 500 to what it cannot decode, before anybody else is asked. */
const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

const REMEMBERED = 5000
const addresses = new Map<string, string | null>()

/** As a proxy is asked (RFC 9112 §3.2.2): whose site it is has been settled. */
const ABSOLUTE = /^https?:\/\/[^/?#]+/i
/** As `numberIn` (respond/reader-route.tsx) reads it. */
const PAGE = /^[1-9]\d{0,5}$/

const addressOf = (line: string): string | null => {
  const target = line.replace(ABSOLUTE, '') || '/'
  if (!target.startsWith('/')) return NOWHERE
  const cut = target.search(/[?#]/)
  const path = cut < 0 ? target : target.slice(0, cut)
  if (!isReadable(path)) return NOWHERE
  if (PASSED_ON.test(path) || (path !== '/' && /\/(?:\/|$)/.test(path))) return null
  const address = path.length > LONGEST ? null : normalized(path)
  if (address === null) return NOWHERE
  if (PASSED_ON.test(address)) return null
  if (cut < 0 || FILE.test(address)) return address
  const asked = new URLSearchParams(target.slice(cut))
  const page = PAGED.test(address) ? asked.get('page') : null
  if (page !== null && !PAGE.test(page)) return NOWHERE
  const kept = [
    ...(page === null || page === '1' ? [] : [`page=${page}`]),
    ...(asked.get('view') === 'large' ? ['view=large'] : []),
  ]
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address
}
