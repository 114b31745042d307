// Beside the server: a process that keeps the mirror up to date, where MIRROR_DIR names one. It has a Payload of its
// own, so that nobody waits for what it renders; when it ends by itself, it is started again.
// Runs before `npm ci`, and therefore uses no library.
import { setTimeout as pause } from 'node:timers/promises'
import { inside, isStopping, launch } from './child.mjs'
import { say } from './console.mjs'
import { root } from './environment.mjs'

const AGAIN_MS = 5_000

/**
 * Never ends.
 * @param {string} folder
 * @param {Record<string, string>} env
 */
export const keepMirror = async (folder, env) => {
  while (!isStopping()) {
    const child = launch(
      process.execPath,
      ['--conditions=production', 'commands/run.mjs', 'commands/export.ts', folder, '--follow'],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: root, env: { ...inside(), ...env } },
    )
    child.stdout?.setEncoding('utf8').on('data', (text) => process.stdout.write(text))
    const code = await new Promise((resolve) => {
      child.once('exit', resolve)
    })
    if (isStopping()) return
    say(`静态镜像中断，即将重新启动 The mirror stopped (${code ?? 'signal'}); it is started again.`)
    await pause(AGAIN_MS, undefined, { ref: false })
  }
}
