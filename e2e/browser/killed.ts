// A browser that can be killed, as by a machine that goes out, and started again with what it kept.
import { spawn } from 'node:child_process'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { BROWSER_ARGS, installedBrowser } from '../../commands/browser.mjs'

export type CookieSet = Parameters<BrowserContext['addCookies']>[0]

/** A browser with a profile of its own, as somebody has it on their machine. */
export const browserOf = async (profile: string) => {
  const child = spawn(
    installedBrowser() ?? chromium.executablePath(),
    [...BROWSER_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own: all of its processes are killed, as by a machine that goes out.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  const address = await new Promise<string>((found, fail) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const [, at] = /DevTools listening on (ws:\S+)/.exec(text) ?? []
      if (at) found(at)
    })
    child.once('exit', () => fail(new Error('The browser did not start.')))
  })
  const browser = await chromium.connectOverCDP(address)
  const killed = async () => {
    const gone = new Promise((done) => child.once('exit', done))
    process.kill(-child.pid!, 'SIGKILL')
    await gone
  }
  return { browser, killed }
}
export const pageIn = async (browser: Browser, cookies: CookieSet) => {
  const [context] = browser.contexts()
  await context!.addCookies(cookies)
  return context!.newPage()
}
