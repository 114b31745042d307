// Everything between a fresh clone and a server that can answer; each step only when it is needed. One process at a
// time. Runs before `npm ci`, and therefore uses no library.
import { join } from 'node:path'
import { build, stampToBuild } from './build.mjs'
import { script, tail } from './child.mjs'
import { phase, say } from './console.mjs'
import { ensureSecret, keep, Plain } from './environment.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'

const MARK = /^\s*(?:\w*Error|Error \[\w+\]): /

/**
 * The message of an error that ended a program, without its stack.
 * @param {string} output
 */
const reasonIn = (output) => {
  const lines = output.split('\n')
  const from = lines.findIndex((line) => MARK.test(line))
  if (from < 0) return tail(output, 15)
  const stack = lines.findIndex((line, index) => index > from && /^\s+at /.test(line))
  return lines
    .slice(from, stack < 0 ? from + 10 : stack)
    .join('\n')
    .replace(MARK, '')
}

/**
 * @typedef {{ setupLink: string | null, accounts: { name: string, does: string, email: string, password: string }[] }}
 * Report
 */

/**
 * Exit codes of Payload's programs lie in both directions, so only a report counts. Without one it is tried once more.
 * @param {string[]} args
 * @param {(where: string) => void} at
 */
const bootOnce = async (args, at) => {
  const told = { report: /** @type {Report | null} */ (null), failure: '' }
  const { output } = await script('commands/prepare-data.ts', args, {
    ipc: true,
    env: { NODE_ENV: 'production' },
    onMessage: (message) => {
      if (message.at) at(message.at)
      Object.assign(told, message)
    },
  })
  if (told.failure) throw new Plain(told.failure)
  return { report: told.report, output }
}

/**
 * Migrates, makes the office's defaults, tells the demo on its first start; answers what there is to say about it.
 * @param {string[]} args
 */
export const prepareData = (args) =>
  phase('准备数据 Preparing the data', async (at) => {
    const first = await bootOnce(args, at)
    const { report, output } = first.report || MARK.test(first.output) ? first : await bootOnce(args, at)
    if (!report) throw new Plain(`The data could not be prepared:\n${reasonIn(output)}`)
    return report
  })

/** @param {number} pid */
const waiting = (pid) =>
  say(`  另一个进程（${pid}）正在准备，请稍候 Process ${pid} is preparing the same folder; waiting for it …`)

/**
 * The build leaves one core idle half of its time: the data is prepared on it meanwhile. Both come to their end before
 * either's failure is told, so that nothing is left running.
 * @param {string | null} stamp
 * @param {string[] | null} data
 */
const buildAndBoot = async (stamp, data) => {
  const [built, booted] = await Promise.allSettled([stamp ? build(stamp) : null, data ? prepareData(data) : null])
  if (built.status === 'rejected') throw built.reason
  if (booted.status === 'rejected') throw booted.reason
  return booted.value
}

/**
 * `withBuild`: make the production build too. `data`: arguments for commands/prepare-data.ts, or null to leave the data
 * alone.
 * @param {{ withBuild: boolean, data: string[] | null }} wanted
 */
export const prepare = ({ withBuild, data }) =>
  withLock(
    join(keep, 'lock'),
    async () => {
      ensureSecret()
      await install()
      return buildAndBoot(withBuild ? await stampToBuild() : null, data)
    },
    { onWait: waiting },
  )
