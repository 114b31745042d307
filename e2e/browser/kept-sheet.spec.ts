// The sheet: whatever happens to the page, nothing typed on it is lost, at both sizes; and two people meet on it.
import type { Page } from '@playwright/test'
import { anArticle } from './articles'
import { barOn, copies, passwordOf, reopened, SIZES } from './kept'
import { expect, test } from './session'
import { openSheet } from './sheet'

// Each opens the panel several times.
test.describe.configure({ timeout: 120_000 })

const asPage = () => ({ headers: { Origin: process.env.E2E_ORIGIN! } })
const sheetOn = (page: Page) => page.getByRole('textbox', { name: '稿件全文' })
const WORDS = '又加了一句'

const opened = async (page: Page, viewport: { width: number; height: number }) => {
  await page.setViewportSize(viewport)
  const article = await anArticle(page, {
    title: '留住的稿件',
    summary: '摘要。',
    lead: '第一段。\n\n第二段。',
    source: '局',
  })
  await openSheet(page, article)
  await expect(sheetOn(page)).toContainText('第二段。')
  return article
}
const typeAtEnd = async (page: Page, words = WORDS) => {
  await sheetOn(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  await expect(sheetOn(page)).toContainText(words)
}
const restored = async (page: Page) => {
  await expect(barOn(page)).toContainText('您有未保存的文字')
  await barOn(page).getByRole('button', { name: '恢复', exact: true }).click()
  await expect(barOn(page)).toHaveCount(0)
}
const saved = async (page: Page): Promise<number> => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'POST' && new URL(response.url()).pathname.endsWith('/sheet'),
  )
  await page.keyboard.press('Control+s')
  return (await answered).status()
}
const storedText = async (page: Page, article: string): Promise<string> =>
  (await page.request.get(`/api/articles/${article}/sheet`, asPage())).text()

for (const { size, viewport } of SIZES) {
  test(`at ${size}, a closed tab: text and strip are offered, shown, restored and saved`, async ({ signedIn }) => {
    const page = await signedIn('editor')
    const article = await opened(page, viewport)
    // On a phone the fields are one line until it is pressed.
    const facts = page.getByRole('button', { name: /发布信息/ })
    if (await facts.isVisible()) await facts.click()
    await page.getByLabel('来源', { exact: true }).fill('市总工会')
    await typeAtEnd(page)
    await expect.poll(() => copies(page)).toBe(1)
    await page.keyboard.type('，马上关掉。')
    const again = await reopened(page)
    await again.setViewportSize(viewport)
    await expect(barOn(again)).toBeVisible()
    await barOn(again).getByText('看看是什么').click()
    await expect(barOn(again)).toContainText(`第二段。${WORDS}，马上关掉。`)
    await expect(barOn(again)).toContainText('市总工会')
    await restored(again)
    await expect(sheetOn(again)).toContainText(`第二段。${WORDS}，马上关掉。`)
    await expect(again.getByLabel('来源', { exact: true })).toHaveValue('市总工会')
    expect(await saved(again)).toBe(200)
    await expect.poll(() => copies(again)).toBe(0)
    expect(await storedText(again, article)).toContain(`${WORDS}，马上关掉。`)
  })

  test(`at ${size}, the end of a session: signed in over the sheet, which stays, it is saved`, async ({ signedIn }) => {
    const page = await signedIn('editor')
    const article = await opened(page, viewport)
    await typeAtEnd(page)
    await page.context().clearCookies()
    expect([401, 403]).toContain(await saved(page))
    const box = page.getByRole('dialog', { name: '登录已过期' })
    await box.getByLabel('密码').fill(passwordOf('editor'))
    await page.keyboard.press('Enter')
    await expect(box).toHaveCount(0)
    await expect(sheetOn(page)).toContainText(WORDS)
    expect(await saved(page)).toBe(200)
    expect(await storedText(page, article)).toContain(WORDS)
  })

  test(`at ${size}, no network, then a closed tab`, async ({ signedIn }) => {
    const page = await signedIn('editor')
    const article = await opened(page, viewport)
    await page.context().setOffline(true)
    await typeAtEnd(page)
    await page.keyboard.press('Control+s')
    await expect(page.getByText('没有连上服务器，没有保存')).toBeVisible()
    await page.context().setOffline(false)
    const again = await reopened(page)
    await again.setViewportSize(viewport)
    await restored(again)
    expect(await saved(again)).toBe(200)
    expect(await storedText(again, article)).toContain(WORDS)
  })

  test(`at ${size}, a refused save: two versions are put together, and a choice is made where both wrote`, async ({
    signedIn,
  }) => {
    const [gu, shen] = [await signedIn('gu'), await signedIn('shen')]
    const article = await opened(gu, viewport)
    await shen.goto(gu.url())
    await typeAtEnd(shen, '沈写的。')
    await shen.getByLabel('来源', { exact: true }).fill('沈写的来源')
    expect(await saved(shen)).toBe(200)
    await typeAtEnd(gu, '顾写的。')
    await gu.keyboard.press('Enter')
    await gu.keyboard.type('顾另起一段。')
    expect(await saved(gu)).toBe(409)
    const box = gu.getByRole('dialog', { name: '沈若溪先保存了' })
    await expect(box).toContainText('1 处两人都改了')
    await expect(box.getByRole('button', { name: '并到一起（还不保存）' })).toBeDisabled()
    await box.getByLabel('两段都留').check()
    await box.getByRole('button', { name: '并到一起（还不保存）' }).click()
    await expect(sheetOn(gu)).toContainText('第二段。顾写的。')
    await expect(sheetOn(gu)).toContainText('第二段。沈写的。')
    await expect(gu.getByLabel('来源', { exact: true })).toHaveValue('沈写的来源')
    expect(await saved(gu)).toBe(200)
    const text = await storedText(gu, article)
    for (const words of ['顾写的。', '沈写的。', '顾另起一段。', '沈写的来源']) expect(text).toContain(words)
  })
}

test('a copy made before somebody else saved is put together with what they saved', async ({ signedIn }) => {
  const [gu, shen] = [await signedIn('gu'), await signedIn('shen')]
  await opened(gu, SIZES[0]!.viewport)
  await typeAtEnd(gu, '顾写的。')
  await expect.poll(() => copies(gu)).toBe(1)
  await shen.goto(gu.url())
  await expect(sheetOn(shen)).toContainText('第一段。')
  await sheetOn(shen).getByText('第一段。').click()
  await shen.keyboard.press('End')
  await shen.keyboard.type('沈写的。')
  expect(await saved(shen)).toBe(200)
  const again = await reopened(gu)
  await restored(again)
  await expect(sheetOn(again)).toContainText('第一段。沈写的。')
  await expect(sheetOn(again)).toContainText('第二段。顾写的。')
  expect(await saved(again)).toBe(200)
})

test('a new release that was never saved is offered again', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.goto('/admin/collections/articles/create')
  await sheetOn(page).click()
  await page.keyboard.type('还没有保存过的标题')
  await expect(sheetOn(page)).toContainText('还没有保存过的标题')
  await expect.poll(() => copies(page)).toBe(1)
  const again = await reopened(page)
  await restored(again)
  await expect(sheetOn(again)).toContainText('还没有保存过的标题')
  expect(await saved(again)).toBe(201)
  await again.waitForURL(/\/articles\/(?!create)/)
  await again.goto('/admin/collections/articles/create')
  await expect(sheetOn(again)).toBeVisible()
  await expect.poll(() => copies(again)).toBe(0)
  await expect(barOn(again)).toHaveCount(0)
})
