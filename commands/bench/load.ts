// A load of readers on loopback, by wrk (Debian's package): how many answers a second, and how long one waits.
import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Answers a second; waiting in milliseconds. `failed`: answers that were none of ours. */
export type Load = { perSecond: number; p50: number; p99: number; failed: number }

const CONNECTIONS = 32

const IN_MS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }
const milliseconds = (text: string): number => {
  const [, amount, unit] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? []
  return Number(amount) * (IN_MS[unit ?? ''] ?? Number.NaN)
}

/** Whether a program is there. */
export const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Asks this address again and again, as 32 readers do. */
export const load = async (
  address: string,
  { seconds = 4, headers = {} }: { seconds?: number; headers?: Record<string, string> } = {},
): Promise<Load> => {
  const asked = { 'Accept-Encoding': 'br, gzip', ...headers }
  const { stdout } = await promisify(execFile)('wrk', [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--latency',
    ...Object.entries(asked).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    address,
  ])
  const waited = (part: string) => milliseconds(new RegExp(`${part}%\\s+(\\S+)`).exec(stdout)?.[1] ?? '')
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p50: waited('50'),
    p99: waited('99'),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  }
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export const medianOf = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p50: median(loads.map(({ p50 }) => p50)),
  p99: median(loads.map(({ p99 }) => p99)),
  failed: loads.reduce((sum, { failed }) => sum + failed, 0),
})

/** One sample of waiting, taken all the while `work` runs: asks once every few milliseconds, one after another. */
export const waitingDuring = async (address: string, work: () => Promise<unknown>): Promise<number[]> => {
  const waited: number[] = []
  const end = new AbortController()
  const asking = (async () => {
    while (!end.signal.aborted) {
      const since = performance.now()
      const answer = await fetch(address)
      await answer.arrayBuffer()
      waited.push(performance.now() - since)
      await new Promise((resolve) => {
        setTimeout(resolve, 5)
      })
    }
  })()
  try {
    await work()
  } finally {
    end.abort()
    await asking
  }
  return waited
}

/** The value below which this part of them lies. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
