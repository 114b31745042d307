// The server is restarted while people write: their saves say so, their words stay, and the next save stores them.
import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { freePort } from '../../commands/serving.mjs'
import { barOn, copies, SIZES } from './kept'
import { copiedOffice } from './restarted'
import { cookiesOf, started, stopped } from './server'
import { accountOf, expect, test } from './session'

test('a restarted server loses nobody’s words, at a desk and on a phone', async ({ browser }) => {
  test.setTimeout(240_000)
  const folder = copiedOffice()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let server = await started(folder, port)
  try {
    const cookies = await cookiesOf(origin, accountOf('admin'))
    const pages: Page[] = []
    for (const { viewport } of SIZES) {
      const context = await browser.newContext({ viewport, baseURL: origin, locale: 'zh-CN' })
      await context.addCookies(cookies)
      const page = await context.newPage()
      await page.goto('/admin/globals/settings')
      await page.getByLabel('报头附行').fill(`写到一半 ${viewport.width}`)
      await expect.poll(() => copies(page)).toBe(1)
      pages.push(page)
    }
    await stopped(server)
    for (const page of pages) {
      await page.keyboard.press('Control+s')
      await expect(page.locator('[data-sonner-toast][data-type="error"]').first()).toBeVisible()
      await expect(page.getByLabel('报头附行')).toHaveValue(/写到一半/)
      await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    }
    server = await started(folder, port)
    for (const [index, page] of pages.entries()) {
      const answered = page.waitForResponse(
        (response) =>
          response.request().method() === 'POST' && new URL(response.url()).pathname === '/api/globals/settings',
      )
      await page.keyboard.press('Control+s')
      // The second of them saves what the first has saved meanwhile.
      expect((await answered).status()).toBe(200)
      await expect.poll(() => copies(page)).toBe(0)
      await page.reload()
      await expect(page.getByLabel('报头附行')).toHaveValue(`写到一半 ${SIZES[index]!.viewport.width}`)
      await expect(barOn(page)).toHaveCount(0)
    }
    for (const page of pages) await page.context().close()
  } finally {
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
