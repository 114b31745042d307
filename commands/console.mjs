// Progress on the console: one line per phase, with its time. On a terminal the line moves while the phase runs;
// elsewhere a long phase says now and then that it is still at work.

const STEP_MS = process.stdout.isTTY ? 1_000 : 20_000
const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`
const clear = () => process.stdout.write('\r\u001B[K')

export const say = (line = '') => process.stdout.write(`${line}\n`)

/** Runs `work` as a phase; it is given a way to say where it is. */
export const phase = async (name, work) => {
  const from = Date.now()
  let at = ''
  const show = () => {
    const line = `  ${name} … ${seconds(from)}${at && `  ${at}`}`
    if (process.stdout.isTTY) { clear(); process.stdout.write(line) } else say(line)
  }
  show()
  const timer = setInterval(show, STEP_MS)
  const end = (sign, more = '') => {
    clearInterval(timer)
    if (process.stdout.isTTY) clear()
    say(`${sign} ${name}  ${seconds(from)}${more && `  ${more}`}`)
  }
  try {
    const answer = await work((where) => { at = where })
    end(answer?.failed ? '✗' : '✓', answer?.summary)
    return answer
  } catch (error) {
    end('✗')
    throw error
  }
}
