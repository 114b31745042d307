// The keys that keep the order of an article's sections (fractional indexes, as Payload's own lists make them). As many
// as possible stay as they are: a section that was not moved is not written.
import { generateNKeysBetween } from 'payload/shared'

/** Positions of a longest rising run of keys; what has no key is in none. */
const risingRun = (keys: readonly (string | null)[]): Set<number> => {
  const best = keys.map(() => ({ length: 0, before: -1 }))
  let end = -1
  keys.forEach((key, at) => {
    if (key === null) return
    best[at] = { length: 1, before: -1 }
    for (let before = 0; before < at; before += 1)
      if (keys[before] !== null && keys[before]! < key && best[before]!.length >= best[at]!.length)
        best[at] = { length: best[before]!.length + 1, before }
    if (end < 0 || best[at]!.length > best[end]!.length) end = at
  })
  const run = new Set<number>()
  for (let at = end; at >= 0; at = best[at]!.before) run.add(at)
  return run
}

/** A key for each place, rising; those of a longest run that rises already are kept. `null`: has none yet. */
export const orderKeys = (keys: readonly (string | null)[]): string[] => {
  const kept = risingRun(keys)
  const ordered: string[] = []
  for (let at = 0; at < keys.length;) {
    if (kept.has(at)) {
      ordered.push(keys[at]!)
      at += 1
      continue
    }
    let to = at
    while (to < keys.length && !kept.has(to)) to += 1
    ordered.push(...generateNKeysBetween(ordered.at(-1) ?? null, to < keys.length ? keys[to]! : null, to - at))
    at = to
  }
  return ordered
}
