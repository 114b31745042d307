// Everything between a fresh clone and a server that can answer; each step only when it is needed. One process at a time.
import { join } from 'node:path'
import { build } from './build.mjs'
import { script, tail } from './child.mjs'
import { phase, say } from './console.mjs'
import { ensureSecret, keep, Plain } from './environment.mjs'
import { install } from './install.mjs'
import { withLock } from './lock.mjs'

const MARK = /^\s*(?:\w*Error|Error \[\w+\]): /

/** The message of an error that ended a program, without its stack. */
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

/** Exit codes of Payload's programs lie in both directions, so only a report counts. Without one it is tried once more. */
const bootOnce = async (args, at) => {
  let report = null
  let failure = null
  const { output } = await script('commands/boot.ts', args, {
    ipc: true,
    env: { NODE_ENV: 'production' },
    onMessage: (told) => {
      if (told.at) at(told.at)
      if (told.report) ({ report } = told)
      if (told.failure) ({ failure } = told)
    },
  })
  if (failure) throw new Plain(failure)
  return { report, output }
}

/** Migrates, makes the office's defaults, tells the demo on its first start; answers what there is to say about it. */
const boot = (args) =>
  phase('准备数据 Preparing the data', async (at) => {
    const first = await bootOnce(args, at)
    const { report, output } = first.report || MARK.test(first.output) ? first : await bootOnce(args, at)
    if (!report) throw new Plain(`The data could not be prepared:\n${reasonIn(output)}`)
    return report
  })

const waiting = (pid) =>
  say(`  另一个进程（${pid}）正在准备，请稍候 Process ${pid} is preparing the same folder; waiting for it …`)

/** `withBuild`: make the production build too. `data`: arguments for commands/boot.ts, or null to leave the data alone. */
export const prepare = ({ withBuild, data }) =>
  withLock(
    join(keep, 'lock'),
    async () => {
      ensureSecret()
      await install()
      if (withBuild) await build()
      return data ? boot(data) : null
    },
    { onWait: waiting },
  )
