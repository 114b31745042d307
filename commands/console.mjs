// Progress on the console: one line per phase, with its time. On a terminal one line moves while phases run; elsewhere
// a long phase says now and then that it is still at work.
// Runs before `npm ci`, and therefore uses no library.

const { stdout } = process
const STEP_MS = stdout.isTTY ? 500 : 20_000
/** @param {number} from */
const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`
/** @type {Set<{ name: string, from: number, at: string }>} */
const running = new Set()

const moving = () =>
  `  ${[...running].map(({ name, from, at }) => `${name} … ${seconds(from)}${at && ` ${at}`}`).join('  ·  ')}`
const draw = () => {
  if (stdout.isTTY && running.size > 0) stdout.write(moving().slice(0, stdout.columns ?? 80))
}
const clear = () => {
  if (stdout.isTTY) stdout.write('\r\u001B[K')
}

export const say = (line = '') => {
  clear()
  stdout.write(`${line}\n`)
  draw()
}

/**
 * Runs `work` as a phase; it is given a way to say where it is. The answer may carry `failed`, and a `summary` for the
 * phase's line.
 * @template T
 * @param {string} name
 * @param {(at: (where: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export const phase = async (name, work) => {
  const one = { name, from: Date.now(), at: '' }
  running.add(one)
  if (!stdout.isTTY) say(`  ${name} …`)
  const timer = setInterval(() => {
    if (!stdout.isTTY) return say(`  ${name} … ${seconds(one.from)}${one.at && ` ${one.at}`}`)
    clear()
    draw()
  }, STEP_MS)
  /**
   * @param {string} sign
   * @param {string} [more]
   */
  const end = (sign, more = '') => {
    clearInterval(timer)
    running.delete(one)
    say(`${sign} ${name}  ${seconds(one.from)}${more && `  ${more}`}`)
  }
  try {
    const answer = await work((where) => {
      one.at = where
    })
    const { failed = false, summary = '' } = /** @type {{ failed?: boolean, summary?: string }} */ (answer ?? {})
    end(failed ? '✗' : '✓', summary)
    return answer
  } catch (error) {
    end('✗')
    throw error
  }
}
