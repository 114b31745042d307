// Which neighbours of an automatic numbering are a list of ours: bullets, or 1. 2. 3. without a gap. All others keep
// their numbers as words.
import type { Mark } from './numbering-marks'

const LEAST = 2

/** How many items from `from` on make one list; 0 for none. Deeper items belong to the item above them. */
export const plainListAt = (marks: readonly (Mark | undefined)[], from: number): number => {
  const first = marks[from]
  if (!first || !(first.plain || first.bullet)) return 0
  const open: (Mark | undefined)[] = []
  let end = from
  for (; end < marks.length; end += 1) {
    const mark = marks[end]
    if (!mark || !(mark.plain || mark.bullet) || mark.level < first.level) break
    const before = open[mark.level]
    if (before && before.bullet !== mark.bullet) break
    const expected = before ? before.n + 1 : end === from ? mark.n : 1
    if (mark.plain && mark.n !== expected) break
    open.length = mark.level
    open[mark.level] = mark
  }
  return end - from >= LEAST ? end - from : 0
}
