// The log: one JSON object a line, with date, zone and, inside a request, whose it is and what it is about. Never a
// text of a release and never a secret: of an error only its kind, its reason and where it happened.
import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'

/**
 * @typedef {{ request: string, method?: string, address?: string, person?: string, article?: string }} Trace
 * @typedef {{ name?: unknown, message?: unknown, stack?: unknown, code?: unknown, status?: unknown, cause?: unknown }}
 *   Shape
 */

// On globalThis, because Next loads a module more than once.
const key = Symbol.for('official-releases.trace')
const shelf = /** @type {{ [key]?: AsyncLocalStorage<Trace> }} */ (globalThis)
const trace = (shelf[key] ??= new AsyncLocalStorage())

/**
 * Runs `work` as this request: every line written meanwhile says so.
 * @template T
 * @param {Trace} about
 * @param {() => T} work
 * @returns {T}
 */
export const during = (about, work) => trace.run(about, work)

/**
 * What has become known of the request that is at work.
 * @param {Partial<Trace>} more
 */
export const known = (more) => {
  const now = trace.getStore()
  if (now) Object.assign(now, more)
}

/** @param {number} value */
const two = (value) => String(Math.trunc(Math.abs(value))).padStart(2, '0')

/**
 * ISO 8601 with the zone of this machine: 2026-11-27T18:46:51.123+08:00.
 * @param {Date} now
 */
export const zonedTime = (now) => {
  const zone = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + zone * 60_000).toISOString().slice(0, -1)
  return `${local}${zone < 0 ? '-' : '+'}${two(zone / 60)}:${two(zone % 60)}`
}

const LONGEST = 300
/**
 * Drivers put the statement with its values, or the key that was double, into the message; both can be the text of a
 * release.
 * @type {readonly [RegExp, string][]}
 */
const WITHHELD = [
  [/^(Failed query: \s*\w+(?: \w+)? "?[\w.]*"?)[\s\S]*/i, '$1 …'],
  [/(dup key: )[\s\S]*/, '$1…'],
  [/(\bparams: )[\s\S]*/, '$1…'],
  [/\b(eyJ[\w-]{5,})\.[\w-]+\.[\w-]+/g, '…'],
  [/(token=)[\w.-]+/gi, '$1…'],
  [/(mongodb(?:\+srv)?:\/\/)[^@/\s]*@/g, '$1…@'],
]

/** @param {unknown} text */
export const withheld = (text) => {
  const told = WITHHELD.reduce((said, [found, instead]) => said.replace(found, instead), String(text ?? ''))
  return told.length > LONGEST ? `${told.slice(0, LONGEST)}…` : told
}

/**
 * @param {unknown} error
 * @returns {Record<string, unknown>}
 */
const told = (error) => {
  if (typeof error !== 'object' || error === null) return { message: withheld(error) }
  const { name, message, stack, code, status, cause } = /** @type {Shape} */ (error)
  const frames = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
  return {
    kind: String(name ?? 'Error'),
    message: withheld(message),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(frames.length > 0 ? { at: frames } : {}),
    ...(cause ? { cause: told(cause) } : {}),
  }
}

/** What Payload and we log with. @param {import('pino').DestinationStream} [to] */
export const makeLog = (to = pino.destination({ fd: 1, sync: true })) =>
  pino(
    {
      base: { pid: process.pid },
      timestamp: () => `,"time":"${zonedTime(new Date())}"`,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ ...trace.getStore() }),
      serializers: { err: told, error: told },
      hooks: {
        logMethod(given, method) {
          const [first, second] = given
          /** @type {{ msg?: unknown, err?: unknown }} */
          const { msg, ...about } =
            first instanceof Error ? { err: first } : typeof first === 'object' ? { ...first } : {}
          // Without words of its own pino would take those of the error, whole.
          const own = about.err instanceof Error ? about.err.message : undefined
          const said = (typeof first === 'string' ? first : (second ?? msg)) ?? own
          method.apply(this, said === undefined ? [about] : [about, withheld(said)])
        },
      },
    },
    to,
  )

/**
 * What libraries say on the console, as lines of this log.
 * @param {ReturnType<typeof makeLog>} log
 */
export const takeConsole = (log) => {
  /** @param {'info' | 'warn' | 'error'} level */
  const through =
    (level) =>
    /** @param {unknown[]} given */
    (...given) => {
      const error = given.find((one) => one instanceof Error)
      const words = given
        .filter((one) => typeof one === 'string')
        .join(' ')
        .trim()
      if (error) log[level]({ err: error }, words)
      else if (words) log[level]({}, words)
    }
  Object.assign(console, {
    log: through('info'),
    info: through('info'),
    warn: through('warn'),
    error: through('error'),
  })
}
