// Progress on the console: one line per phase, with its time. On a terminal one line moves while phases run; elsewhere
// a long phase says now and then that it is still at work.

const { stdout } = process
const STEP_MS = stdout.isTTY ? 500 : 20_000
const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`
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
  const end = (sign, more = '') => {
    clearInterval(timer)
    running.delete(one)
    say(`${sign} ${name}  ${seconds(one.from)}${more && `  ${more}`}`)
  }
  try {
    const answer = await work((where) => {
      one.at = where
    })
    end(answer?.failed ? '✗' : '✓', answer?.summary)
    return answer
  } catch (error) {
    end('✗')
    throw error
  }
}
