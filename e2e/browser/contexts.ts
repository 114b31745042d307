// Browser contexts that are used again: whoever comes next finds the panel's scripts loaded and compiled, and nothing
// that was written, kept or allowed by whoever was there before.
import type { Browser, BrowserContext } from '@playwright/test'

export type Contexts = {
  taken: () => Promise<BrowserContext>
  /** Cleans it for the next; one that a test has closed, or left in a state that cannot be cleaned, is given up. */
  given: (context: BrowserContext) => Promise<void>
}

const clean = async (context: BrowserContext, origin: string): Promise<void> => {
  await context.setOffline(false)
  await context.unrouteAll()
  await context.clearPermissions()
  const page = await context.newPage()
  // A clock that a test has stopped or moved would go on so in every later page of the context.
  if (await page.evaluate(() => !String(setTimeout).includes('[native code]'))) throw new Error('another clock')
  for (const other of context.pages()) if (other !== page) await other.close()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' })
  await page.close()
  await context.clearCookies()
}

export const contextsOf = (browser: Browser, origin: string): Contexts => {
  const idle: BrowserContext[] = []
  return {
    taken: async () =>
      idle.pop() ?? browser.newContext({ baseURL: origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }),
    given: async (context) => {
      try {
        await clean(context, origin)
        idle.push(context)
      } catch {
        await context.close().catch(() => {})
      }
    },
  }
}
