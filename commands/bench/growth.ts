// Measures one office in DATA_DIR: how long readers and the desk wait, and how often each asks the database. Started by
// bench.ts for each size; what it finds it sends to its parent.
import config from '@payload-config'
import { getPayload } from 'payload'
import { sqliteFile } from '@/database/sqlite-file'
import { statementsOf } from '@/testing/statements'
import { deskWork } from './desk-work'
import { readerWork } from './reader-work'

/** One thing somebody waits for. Each time it is given the number of the time, from 0. */
export type Work = {
  name: string
  times: number
  run: (time: number) => Promise<unknown>
  /** Done each time before, and not measured. */
  before?: (time: number) => Promise<unknown>
}
export type Measured = { name: string; milliseconds: number; statements: number }

/** Before measuring, until everything is compiled and what is always read is in memory. */
const WARMING = 4

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const payload = await getPayload({ config })
console.log(`Measuring ${sqliteFile()}`)
for (const { name, times, run, before } of [...(await readerWork(payload)), ...(await deskWork(payload))]) {
  for (let time = 0; time < WARMING; time += 1) {
    await before?.(time)
    await run(time)
  }
  const taken: number[] = []
  for (let time = WARMING; time < WARMING + times; time += 1) {
    await before?.(time)
    const started = performance.now()
    await run(time)
    taken.push(performance.now() - started)
  }
  await before?.(WARMING + times)
  const { length } = await statementsOf(payload, () => run(WARMING + times))
  const measured: Measured = { name, milliseconds: median(taken), statements: length }
  process.send?.(measured)
}
process.exit(0)
