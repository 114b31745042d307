// What the converter of Word files says that it left out. What it says of styles loses nothing.
import type { SetAside } from '../draft'

const IGNORED = /element was ignored: (\S+)|with an unsupported character was ignored: (char \S+ in font .+)/

/** Elements without words of their own. */
const WORDLESS = new Set(['w:commentReference', 'w:ptab', 'w:pgNum', 'w:footnoteRef', 'w:separator', 'w:continuationSeparator'])

/** Each kind once, with how often. */
export const unconverted = (messages: readonly { message: string }[]): SetAside[] => {
  const counts = new Map<string, number>()
  for (const { message } of messages) {
    const found = IGNORED.exec(message)
    const what = found?.[1] ?? found?.[2]
    if (what && !WORDLESS.has(what)) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => ({ text, reason: 'unread', count }))
}
