// What has been dropped since when: an answer whose rendering began before an act may show what was before it, and is
// never kept after it.
import { touches, type Touched } from './touched'

const REMEMBERED = 200

export type Revision = ReturnType<typeof revision>

export const revision = () => {
  let now = 0
  const dropped: { at: number; touched: Touched }[] = []
  return {
    now: (): number => now,
    drop: (touched: Touched): void => {
      now += 1
      dropped.push({ at: now, touched })
      if (dropped.length > REMEMBERED) dropped.shift()
    },
    /** Whether something that was rendered at `then` still stands. */
    stands: (then: number, depends: readonly string[]): boolean =>
      (now === then || then >= (dropped[0]?.at ?? 0) - 1) &&
      dropped.every(({ at, touched }) => at <= then || !touches(touched, depends)),
  }
}
