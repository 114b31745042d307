// What every browser test begins with: the server's address, and pages of people who are signed in (by cookie, without
// typing). `signedIn('editor')` is somebody with just that role; a name of the demo's cast is that person.
import { test as base, request, type Page } from '@playwright/test'
import { accountsOf, type Account, type Name } from '../seed/accounts'
import type { Role } from '../domain/workflow'

export { expect } from '@playwright/test'

export type Who = Role | Name
type Cookie = { name: string; value: string; url: string }

const given = (name: 'E2E_ORIGIN' | 'E2E_DATA_DIR'): string => process.env[name]!

export const accountOf = (who: Who): Account => {
  const accounts = accountsOf(given('E2E_DATA_DIR'))
  return accounts.find(({ key }) => key === who) ?? accounts.find(({ roles }) => roles.length === 1 && roles[0] === who)!
}

const cookiesOf = async (who: Who): Promise<Cookie[]> => {
  const { email, password } = accountOf(who)
  const api = await request.newContext({ baseURL: given('E2E_ORIGIN') })
  const answer = await api.post('/api/users/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`)
  const { cookies } = await api.storageState()
  await api.dispose()
  return cookies.map(({ name, value }) => ({ name, value, url: given('E2E_ORIGIN') }))
}

type Sessions = { signedIn: (who: Who) => Promise<Page> }

/** One sign-in per person and worker: signing in is slow on purpose. */
const cookies = new Map<Who, Promise<Cookie[]>>()
const kept = (who: Who): Promise<Cookie[]> => {
  const there = cookies.get(who) ?? cookiesOf(who)
  cookies.set(who, there)
  return there
}

export const test = base.extend<Sessions>({
  /** A page in a browser context of this person's own. */
  signedIn: async ({ browser, contextOptions }, use) => {
    const opened: Page[] = []
    await use(async (who) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: given('E2E_ORIGIN'), locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
      await context.addCookies(await kept(who))
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
})
