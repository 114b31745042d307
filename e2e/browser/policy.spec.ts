// The policies of the built server in a real browser: every answer says what may be done with it, the panel works under
// its policy without a single violation, and a script that somebody got into a page of it does not run.
import { randomUUID } from 'node:crypto'
import { request, type Page } from '@playwright/test'
import { SAFE_HEADERS } from '../../front/safe-headers'
import { anArticle } from './articles'
import { expect, test } from './session'
import { openSheet } from './sheet'

const origin = () => process.env.E2E_ORIGIN!

/** Everything that the policy of a page stopped, as the browser tells it. */
const violationsOf = async (page: Page): Promise<string[]> => {
  const told: string[] = []
  await page.exposeFunction('toldOfViolation', (words: string) => told.push(words))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { toldOfViolation: (words: string) => void }).toldOfViolation(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    )
  })
  return told
}

const PANEL = [
  '/admin',
  '/admin/collections/articles',
  '/admin/collections/articles/create',
  '/admin/import',
  '/admin/collections/media',
  '/admin/collections/media/create',
  '/admin/collections/metrics/create',
  '/admin/collections/ledger',
  '/admin/collections/users',
  '/admin/globals/settings',
  '/admin/account',
  '/admin/collections/nothing-of-this-name',
]

test('the panel breaks no rule of its policy on any kind of page', async ({ signedIn, page }) => {
  test.setTimeout(180_000)
  const admin = await signedIn('admin')
  const told = await violationsOf(admin)
  for (const path of PANEL) {
    const answer = await admin.goto(path)
    const policy = (await answer!.allHeaders())['content-security-policy']!
    expect(policy).toMatch(/script-src 'nonce-[\w+/]{24}' 'strict-dynamic';/)
    // Drawn by the server, and listened to: a script has run.
    await expect(admin.locator('body')).toContainText(/\S/)
    await admin.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))
  }
  const editor = await signedIn('editor')
  const toldOfSheet = await violationsOf(editor)
  await openSheet(editor, await anArticle(editor, { title: `短讯 ${randomUUID().slice(0, 8)}`, lead: '今天开班。' }))
  const toldAtSignIn = await violationsOf(page)
  await page.goto('/admin/login')
  await expect(page.getByLabel(/email|电子邮件|邮箱/i)).toBeEditable()
  // zod asks once whether it may compile its schemas, and goes on without.
  const others = [...told, ...toldOfSheet, ...toldAtSignIn].filter((one) => !one.startsWith('script-src eval'))
  expect(others).toEqual([])
})

test('a script that came into a page of the panel does not run', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const told = await violationsOf(page)
  await page.goto('/admin')
  await page.evaluate(() => {
    const image = document.createElement('div')
    image.innerHTML =
      '<img src="data:," onerror="document.title = \'ran\'"><a href="javascript:document.title=\'ran\'">x</a>'
    document.body.append(image)
    image.querySelector('a')!.click()
  })
  await expect.poll(() => told.filter((one) => one.startsWith('script-src')).length).toBeGreaterThanOrEqual(2)
  expect(await page.title()).not.toBe('ran')
})

test('no other page shows the panel in a frame', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/admin"></iframe>' }),
  )
  await page.goto('/framing')
  await expect.poll(() => page.frames().at(1)?.url()).toMatch(/^chrome-error:/)
})

const EVERYWHERE = [
  ['GET', '/'],
  ['GET', '/releases/skilled-yunlan-2026'],
  ['GET', '/no-such-page'],
  ['GET', '/%ff'],
  ['GET', '/releases/%E0%A4%A'],
  ['POST', '/'],
  ['GET', '/feed.xml'],
  ['GET', '/robots.txt'],
  ['GET', '/favicon.ico'],
  ['GET', '/media/nothing'],
  ['GET', '/healthz'],
  ['GET', '/readyz'],
  ['GET', '/metrics'],
  ['GET', '/admin'],
  ['GET', '/admin/login'],
  ['GET', '/admin/%ff'],
  ['GET', '/admin/collections/articles/%E0%A4%A'],
  ['GET', '/api/users/me'],
  ['GET', '/api/articles'],
  ['GET', '/api/%ff'],
  ['GET', '/api/nothing'],
  ['GET', '/api/articles?limit=1e20'],
  ['OPTIONS', '/api/articles'],
  ['DELETE', '/api/articles'],
  ['POST', '/api/users/login'],
  ['GET', '/preview/nothing'],
  ['GET', '/preview/%ff'],
  ['GET', '/preview/media/nothing'],
  ['GET', '/setup'],
  ['GET', '/access'],
  ['GET', '/_next/image?url=x&w=1&q=1'],
  ['GET', '/_next/static/nothing.js'],
  ['GET', '/_next/%ff'],
  ['GET', '//admin'],
  ['GET', '/releases/'],
] as const

test('every answer to a stranger says what may be done with it, and none is a fault', async () => {
  const stranger = await request.newContext({ baseURL: origin() })
  for (const [method, path] of EVERYWHERE) {
    const answer = await stranger.fetch(`${origin()}${path}`, { method, maxRedirects: 0 })
    const headers = answer.headers()
    expect([method, path, answer.status() < 500]).toEqual([method, path, true])
    for (const name of Object.keys(SAFE_HEADERS))
      expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, expect.stringMatching(/\S/)])
    expect([path, headers['x-powered-by']]).toEqual([path, undefined])
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/)
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
  }
  await stranger.dispose()
})
