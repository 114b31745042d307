// The table of `npm run bench -- growth`: the same work in two offices, and how much longer it takes in the larger one.
import { script, tail } from '../child.mjs'
import { folderOf, grownOffice } from './grown-office'
import type { Measured } from './growth'

/** No page and no act may take so much longer in an office a hundred times as large. */
const MOST = 1.5

const measuredIn = async (releases: number): Promise<Map<string, Measured>> => {
  await grownOffice(releases)
  const found = new Map<string, Measured>()
  const { code, output } = await script('commands/bench/growth.ts', [], {
    env: { DATA_DIR: folderOf(releases), DATABASE_URL: '' },
    ipc: true,
    onMessage: (one: Measured) => found.set(one.name, one),
  })
  if (code !== 0) throw new Error(`Nothing was measured in the office with ${releases} releases.\n${tail(output)}`)
  return found
}

/**
 * In turns, and of each work the quickest median: a machine that is busy with something else for a minute would show
 * one office slower than the other.
 */
const ROUNDS = 3

const quickest = (one: Map<string, Measured>, other: Map<string, Measured>): Map<string, Measured> =>
  new Map(
    [...other].map(([name, now]) => {
      const before = one.get(name)
      return [name, before && before.milliseconds < now.milliseconds ? before : now]
    }),
  )

const cell = (text: string | number, width: number): string => String(text).padStart(width)

/** Prints the table; the process ends with 1 where something grows too much. */
export const growthTable = async ([small = 1_000, large = 100_000]: number[]): Promise<void> => {
  let [before, after] = [new Map<string, Measured>(), new Map<string, Measured>()]
  for (let round = 0; round < ROUNDS; round += 1) {
    before = quickest(before, await measuredIn(small))
    after = quickest(after, await measuredIn(large))
  }
  console.log(
    `${''.padEnd(32)}${cell(`${small}, ms`, 12)}${cell(`${large}, ms`, 12)}${cell('ratio', 8)}${cell('asks', 6)}`,
  )
  for (const { name, milliseconds, statements } of after.values()) {
    const first = before.get(name)!.milliseconds
    const ratio = milliseconds / first
    console.log(
      `${name.padEnd(32)}${cell(first.toFixed(1), 12)}${cell(milliseconds.toFixed(1), 12)}${cell(ratio.toFixed(2), 8)}${cell(statements, 6)}${ratio > MOST ? '  grows' : ''}`,
    )
    if (ratio > MOST) process.exitCode = 1
  }
}
