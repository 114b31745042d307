// The sheet once more: Escape, Back, a killed browser, a server that is started again. Nothing typed is lost, at both
// sizes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { freePort } from '../../commands/serving.mjs'
import { anArticle } from './articles'
import { barOn, copies, keptWith, SIZES } from './kept'
import { browserOf, pageIn, type CookieSet } from './killed'
import { copiedOffice } from './restarted'
import { cookiesOf, started, stopped } from './server'
import { accountOf, expect, test } from './session'
import { openSheet, paragraph, saveSheet, slipOf, textOf } from './sheet'

// Each opens the panel several times.
test.describe.configure({ timeout: 120_000 })

const LINE = '全年开班320期。'
const WORDS = '又加了一句。'
type Size = { width: number; height: number }

const aSheet = (page: Page) => anArticle(page, { title: '留住的稿件', lead: LINE })
const typedOn = async (page: Page) => {
  await expect(page.locator('.write[aria-busy=false]')).toBeVisible()
  await paragraph(page, LINE).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(WORDS)
  await expect(textOf(page)).toContainText(LINE + WORDS)
}
const restored = async (page: Page) => {
  await barOn(page).getByRole('button', { name: '恢复', exact: true }).click()
  await expect(textOf(page)).toContainText(LINE + WORDS)
}
const storedText = async (page: Page, article: string, origin = process.env.E2E_ORIGIN!): Promise<string> =>
  (await page.request.get(`${origin}/api/articles/${article}/sheet`, { headers: { Origin: origin } })).text()

for (const { size, viewport } of SIZES) {
  test(`at ${size}, Escape closes no more than a slip; what was typed in it and on the sheet is there`, async ({
    signedIn,
  }) => {
    const page = await signedIn('editor')
    await page.setViewportSize(viewport)
    const article = await aSheet(page)
    await openSheet(page, article)
    await page.getByRole('button', { name: '全部标为数据' }).click()
    await typedOn(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(textOf(page)).toContainText(LINE + WORDS)
    await page.locator('.desk-figure', { hasText: '320期' }).click()
    await page.keyboard.press('Alt+Enter')
    await expect(slipOf(page).getByLabel('名称')).toBeFocused()
    await page.keyboard.type('办班期数')
    await page.keyboard.press('Escape')
    await expect(textOf(page)).toBeFocused()
    await saveSheet(page)
    expect(await storedText(page, article)).toContain(WORDS)
    expect(await storedText(page, article)).toContain('办班期数')
  })

  test(`at ${size}, Back asks first; who goes all the same is offered it`, async ({ signedIn }) => {
    const page = await signedIn('editor')
    await page.setViewportSize(viewport)
    const article = await aSheet(page)
    await page.goto('/admin')
    await openSheet(page, article)
    await typedOn(page)
    const asked = page.waitForEvent('dialog')
    await page.evaluate(() => history.back())
    await (await asked).dismiss()
    await expect(textOf(page)).toContainText(LINE + WORDS)
    page.once('dialog', (dialog) => void dialog.accept())
    await page.evaluate(() => history.back())
    await page.waitForURL(/\/admin$/)
    await openSheet(page, article)
    await restored(page)
    await saveSheet(page)
    expect(await storedText(page, article)).toContain(WORDS)
  })

  test(`at ${size}, a killed browser`, async ({ signedIn }) => {
    const owner = await signedIn('editor')
    const article = await aSheet(owner)
    const address = `${process.env.E2E_ORIGIN}/admin/collections/articles/${article}`
    const cookies: CookieSet = [
      ...(await owner.context().cookies()),
      { name: 'payload-lng', value: 'zh', url: process.env.E2E_ORIGIN! },
    ]
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const first = await browserOf(profile)
    const page = await pageIn(first.browser, cookies)
    await page.setViewportSize(viewport)
    await page.goto(address)
    await typedOn(page)
    await keptWith(page, WORDS)
    await first.killed()
    const second = await browserOf(profile)
    try {
      const again = await pageIn(second.browser, cookies)
      await again.setViewportSize(viewport)
      await again.goto(address)
      await restored(again)
      await saveSheet(again)
      expect(await storedText(owner, article)).toContain(WORDS)
    } finally {
      await second.killed()
      rmSync(profile, { recursive: true, force: true })
    }
  })
}

test('a server that is started again: the save says so, the words stay, and are saved by the next one', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const folder = copiedOffice()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let server = await started(folder, port)
  const opened = async (viewport: Size) => {
    const context = await browser.newContext({ viewport, baseURL: origin, locale: 'zh-CN' })
    await context.addCookies(await cookiesOf(origin, accountOf('shen')))
    const page = await context.newPage()
    const article = await anArticle(page, { title: '留住的稿件', lead: LINE }, origin)
    await openSheet(page, article)
    await typedOn(page)
    return { page, article }
  }
  try {
    const sheets = [await opened(SIZES[0]!.viewport), await opened(SIZES[1]!.viewport)]
    await stopped(server)
    for (const { page } of sheets) {
      await page.keyboard.press('Control+s')
      await expect(page.getByText('没有连上服务器，没有保存')).toBeVisible()
      await expect(textOf(page)).toContainText(LINE + WORDS)
    }
    server = await started(folder, port)
    for (const { page, article } of sheets) {
      await saveSheet(page)
      expect(await storedText(page, article, origin)).toContain(WORDS)
      await expect.poll(() => copies(page)).toBe(0)
      await page.context().close()
    }
  } finally {
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  }
})
