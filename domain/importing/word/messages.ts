// What the converter of Word files says that it left out. What it says of styles loses nothing.
import type { SetAside } from '../draft'

const IGNORED = /element was ignored: (\S+)|with an unsupported character was ignored: (char \S+ in font .+)/

/** Elements without words of their own. */
const WORDLESS = new Set([
  'w:commentReference',
  'w:ptab',
  'w:pgNum',
  'w:footnoteRef',
  'w:separator',
  'w:continuationSeparator',
])

/** Each kind once: it says the same thing only once. */
export const unconverted = (messages: readonly { message: string }[]): SetAside[] =>
  messages.flatMap(({ message }): SetAside[] => {
    const found = IGNORED.exec(message)
    const text = found?.[1] ?? found?.[2]
    return text && !WORDLESS.has(text) ? [{ text, reason: 'unread' }] : []
  })
