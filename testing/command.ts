// A command of the house as it is run: a process of its own, to its end.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export type Ran = { code: number | null; said: string }

/** `command`: the name of a file in commands/. `more` is set in its environment. */
export const ran = (command: string, args: readonly string[], more: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--conditions=production', 'commands/run.mjs', `commands/${command}.ts`, ...args],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production', ...more } },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    child.once('close', (code) => resolve({ code, said: said.trim() }))
  })
