// What every browser test begins with: the server's address, and pages of people who are signed in (by cookie, without
// typing). `signedIn('editor')` is somebody with just that role; a name of the demo's cast is that person.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'
import type { Role } from '../../domain/workflow'
import { accountsOf, type Account, type Name } from '../../seed/accounts'
import { contextsOf, type Contexts } from './contexts'

export { expect }

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

/** A test that takes the network away makes these; Payload does not catch them. */
const LOST_NETWORK = /^(?:TypeError: )?Failed to fetch$/

type Sessions = { signedIn: (who: Who) => Promise<Page> }

export const test = base.extend<Sessions, { contexts: Contexts }>({
  contexts: [async ({ browser }, use) => use(contextsOf(browser, given('E2E_ORIGIN'))), { scope: 'worker' }],
  /** A page in a browser context of this person's own. */
  signedIn: async ({ contexts }, use) => {
    const opened: BrowserContext[] = []
    const faults: string[] = []
    await use(async (who) => {
      const context = await contexts.taken()
      opened.push(context)
      await context.addCookies(cookiesOf(who))
      const page = await context.newPage()
      page.on('pageerror', (fault) => {
        if (!LOST_NETWORK.test(fault.message)) faults.push(String(fault.stack ?? fault))
      })
      return page
    })
    // What goes wrong in a page is wrong, even where nobody sees it.
    expect(faults).toEqual([])
    for (const context of opened) await contexts.given(context)
  },
})
