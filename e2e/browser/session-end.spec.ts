// Typed words are never thrown away: when the session ends, at Escape, beside a drawer, at the browser's Back.
import type { Page } from '@playwright/test'
import { typed } from './articles'
import { opened, saved, storedText } from './section-text'
import { expect, test } from './session'
import { atEndOf, paragraph } from './sheet'

const NINE_HOURS = '09:00:00'

test('the page stays with what was typed when the browser’s clock says that the session is over', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '开头。')
  await page.clock.install()
  const editor = await opened(page, section)
  const address = page.url()
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('还没有保存。')
  await page.clock.fastForward(NINE_HOURS)
  await page.clock.runFor(2_000)
  await expect(editor).toHaveText('开头。还没有保存。')
  expect(page.url()).toBe(address)
  await saved(page)
  expect((await storedText(page, section)).text).toBe('开头。还没有保存。')
})

test('without a session a save says so and keeps the text; signed in again in another tab, it is stored', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '开头。')
  const editor = await opened(page, section)
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('还没有保存。')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/登录已过期，或还没有登录/)).toBeVisible()
  await expect(page.getByText('您无权执行此操作')).toHaveCount(0)
  const box = page.getByRole('dialog', { name: '登录已过期' })
  await expect(box).toContainText('您写的内容还在这一页上')
  await box.getByRole('button', { name: '稍后' }).click()
  await expect(editor).toHaveText('开头。还没有保存。')
  await page.context().addCookies(cookies)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.locator('.desk-session')).toContainText('已重新登录')
  await saved(page)
  expect((await storedText(page, section)).text).toBe('开头。还没有保存。')
})

test('over a drawer one signs in too: keys and focus stay in the box, and the drawer with its words stays open', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const editor = await inDrawer(page)
  await page.context().clearCookies()
  await page.keyboard.press('Control+s')
  const box = page.getByRole('dialog', { name: '登录已过期' })
  await expect(box.getByLabel('密码')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(box.getByLabel('邮箱')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
  await expect(editor).toHaveText('开头。打了字。')
})

/** A section in a drawer above its article, with a word typed that is not saved. */
const inDrawer = async (page: Page) => {
  const { article } = await typed(page, '开头。')
  await page.goto(`/admin/collections/articles/${article}/details`)
  await page.getByRole('cell', { name: '课堂', exact: true }).getByRole('button').click()
  const editor = page.getByRole('dialog').last().locator('[data-lexical-editor]')
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('打了字。')
  await expect(editor).toHaveText('开头。打了字。')
  return editor
}

test('Escape and the strip beside a drawer ask before typed words go', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const editor = await inDrawer(page)
  const stay = page.getByRole('button', { name: '停留在此页面' })
  // The first leaves the text, as in every text; the second would close the drawer.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(stay).toBeVisible()
  await stay.click()
  await expect(editor).toHaveText('开头。打了字。')
  await page.locator('dialog.doc-drawer .drawer__close').click({ position: { x: 5, y: 200 } })
  await expect(stay).toBeVisible()
  await stay.click()
  await expect(editor).toHaveText('开头。打了字。')
  // Saved, it closes without a question.
  await editor.click()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/更新成功/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog.doc-drawer')).toHaveCount(0)
})

test('the browser’s Back asks before typed words go', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.goto('/admin')
  const { article } = await typed(page, '开头。')
  // Within the admin, so that Back is a change of page and not of document.
  await page.goto('/admin/collections/articles')
  // The list writes its own query into the address first; a press before that is lost (Payload's, not ours).
  await page.waitForURL(/limit=/)
  await page.locator(`a[href$="/collections/articles/${article}"]`).first().click()
  await expect(page.locator('.write[aria-busy=false]')).toBeVisible()
  const summary = paragraph(page, '全年开班320期。')
  await atEndOf(summary)
  await page.keyboard.type('打了字。')
  await expect(summary).toHaveText('全年开班320期。打了字。')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.evaluate(() => history.back())
  await expect.poll(() => asked.length).toBe(1)
  await expect(summary).toHaveText('全年开班320期。打了字。')
  expect(page.url()).toContain(article)
})
