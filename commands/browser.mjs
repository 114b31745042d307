// A Chromium for the browser tests: the one that is named, one that is there, or one that can be fetched.
// Runs before `npm ci`, and therefore uses no library.
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { run, tail } from './child.mjs'
import { phase } from './console.mjs'
import { Plain } from './environment.mjs'

/** The shell comes first: without a browser's own windows it takes a quarter of the processor time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Runs without a sandbox (containers) and asks nothing of the network but our own pages. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param {string} path */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const inPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))

/** Asked late, since Playwright may not be installed when this module is loaded. */
const playwrights = () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath()

/** The browser that is there, or null. A wrong CHROMIUM_PATH is a mistake to hear of, not to pass over. */
export const installedBrowser = () => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!runs(named)) throw new Plain(`CHROMIUM_PATH names ${named}, which cannot be run.`)
    return named
  }
  return [...inPath(), playwrights()].find(runs) ?? null
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** @param {string} browser */
const debian = (browser) => `apt-get install -y -q --no-install-recommends ${browser} fonts-noto-cjk`

/** @type {{ possible: () => boolean, command: string, args: string[], env?: Record<string, string> }[]} */
const WAYS = [
  {
    possible: () => true,
    command: process.execPath,
    args: [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
  },
  {
    possible: isDebianRoot,
    command: 'sh',
    args: ['-c', `apt-get update -q && { ${debian('chromium-headless-shell')} || ${debian('chromium')}; }`],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  },
]

export const findBrowser = async () => {
  const there = installedBrowser()
  if (there) return there
  return phase('browser', async (at) => {
    let said = ''
    for (const { command, args, env } of WAYS.filter(({ possible }) => possible())) {
      at((args.at(-1) ?? '').slice(0, 50))
      const { output } = await run(command, args, env ? { env } : {})
      said = output
      const found = installedBrowser()
      if (found) return found
    }
    throw new Plain(
      `The browser tests need Chromium, and none could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test\n${tail(said, 10)}`,
    )
  })
}
