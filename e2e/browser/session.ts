// What every browser test begins with: the server's address, and pages of people who are signed in (by cookie, without
// typing). `signedIn('editor')` is somebody with just that role; a name of the demo's cast is that person.
import { test as base, type Page } from '@playwright/test'
import type { Role } from '../../domain/workflow'
import { accountsOf, type Account, type Name } from '../../seed/accounts'

export { expect } from '@playwright/test'

export type Who = Role | Name
export type Cookie = { name: string; value: string; url: string }

const given = (name: 'E2E_ORIGIN' | 'E2E_DATA_DIR' | 'E2E_COOKIES'): string => process.env[name]!

export const accountOf = (who: Who): Account => {
  const accounts = accountsOf(given('E2E_DATA_DIR'))
  return (
    accounts.find(({ key }) => key === who) ?? accounts.find(({ roles }) => roles.length === 1 && roles[0] === who)!
  )
}

/** Everybody was signed in once, before the first test (server.ts). */
const cookiesOf = (who: Who): Cookie[] =>
  (JSON.parse(given('E2E_COOKIES')) as Record<string, Cookie[]>)[accountOf(who).key]!

type Sessions = { signedIn: (who: Who) => Promise<Page> }

export const test = base.extend<Sessions>({
  /** A page in a browser context of this person's own. */
  signedIn: async ({ browser, contextOptions }, use) => {
    const opened: Page[] = []
    await use(async (who) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: given('E2E_ORIGIN'),
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      await context.addCookies(cookiesOf(who))
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
})
