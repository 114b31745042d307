// What several rules ask of one manuscript is read once: a manuscript is never changed, and what is read of it neither.
import type { Manuscript } from '@/domain/manuscript'

export const once = <Read>(read: (manuscript: Manuscript) => Read): ((manuscript: Manuscript) => Read) => {
  const known = new WeakMap<Manuscript, { read: Read }>()
  return (manuscript) => {
    const kept = known.get(manuscript) ?? { read: read(manuscript) }
    known.set(manuscript, kept)
    return kept.read
  }
}
