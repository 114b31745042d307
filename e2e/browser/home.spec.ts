// The home page, the list of articles and what used to be dead ends, as people meet them.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { accountsOf } from '../../seed/accounts'
import { editorText } from '../../testing/editor-text'
import { anArticle, stored } from './articles'
import { act } from './rounds'
import { expect, test } from './session'

const troubles = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
const WHOLE = { summary: '全年开展培训。', lead: '今年以来，课堂办到车间门口。', source: '市总工会', editor: '林一' }
const aDraft = async (page: Page, title: string) => {
  const article = await anArticle(page, { title, ...WHOLE })
  await stored(page, 'sections', { article, heading: '课堂', level: '1', body: editorText('课堂办在车间门口。') })
  return article
}

test('home keeps nobody out: the whole page, on a phone and in the dark too; nor does the import', async ({
  signedIn,
}) => {
  const page = await signedIn('gu')
  for (const address of ['/admin', '/admin/import']) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(address)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    expect(await troubles(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await troubles(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})

test('what was sent back says so at home and in the list, with the reason; the filter is in the address', async ({
  signedIn,
}) => {
  const editor = await signedIn('editor')
  const reviewer = await signedIn('reviewer')
  const title = `夜校开班 ${Date.now()}`
  const article = await aDraft(editor, title)
  await editor.goto('/admin')
  await expect(editor.locator('section', { hasText: '我的草稿' }).getByRole('link', { name: title })).toBeVisible()
  await act(editor, article, 'submit', '请看数据')
  await reviewer.goto('/admin')
  const asked = reviewer.locator('li', { hasText: title })
  await expect(asked).toContainText(/批准.*提交/s)
  await expect(asked).toContainText('请看数据')
  await act(reviewer, article, 'request-changes', '第二段的数要核对')
  await editor.goto('/admin')
  const line = editor.locator('li', { hasText: title })
  await expect(line).toContainText(/修改.*退回/s)
  await expect(line.getByText('第二段的数要核对')).toBeVisible()
  await editor.goto('/admin/collections/articles')
  // The list writes its own query into the address first; a press before that is lost (Payload's, not ours).
  await editor.waitForURL(/limit=/)
  await editor.getByLabel('准备到').selectOption({ label: '退回修改' })
  const row = editor.getByRole('row', { name: new RegExp(title) })
  await expect(row).toContainText('准备中：退回修改')
  await expect(row).toContainText('第二段的数要核对')
  await expect(editor).toHaveURL(/sentBack/)
  await editor.reload()
  await expect(row).toBeVisible()
  await expect(editor.getByLabel('准备到')).toHaveValue('sent-back')
  await editor.getByLabel('公开状态').selectOption({ label: '已公开' })
  await expect(row).toHaveCount(0)
  await editor.getByRole('button', { name: '清除筛选' }).click()
  await expect(row).toBeVisible()
})

test('an article with more than ten sections shows them all, and its panel knows at once that one was deleted here', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: `许多章节 ${Date.now()}` })
  const sections: string[] = []
  for (let index = 1; index <= 12; index += 1)
    sections.push(await stored(page, 'sections', { article, heading: `第${index}部分`, level: '1' }))
  await page.goto(`/admin/collections/articles/${article}/details`)
  for (const index of [1, 10, 11, 12]) await expect(page.getByText(`第${index}部分`, { exact: true })).toBeVisible()
  const heard = page.waitForRequest(new RegExp(`/api/articles/${article}/actions$`))
  await page.evaluate(
    (address) => fetch(address, { method: 'DELETE', credentials: 'include' }),
    `/api/sections/${sections[11]}`,
  )
  await heard
})

test('a section that was opened by a link leads back to its article', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const title = `有来处 ${Date.now()}`
  const article = await anArticle(page, { title })
  const section = await stored(page, 'sections', { article, heading: '一节', level: '1' })
  await page.goto(`/admin/collections/sections/${section}`)
  await page.getByRole('link', { name: `回到稿件《${title}》` }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${article}`))
})

test('a new version of a notice says what it voids, and cannot say the same; there is no copying', async ({
  signedIn,
}) => {
  const page = await signedIn('admin')
  await page.goto('/admin/collections/notices')
  await page
    .getByRole('link', { name: /免责声明/ })
    .first()
    .click()
  await page.getByRole('button', { name: '写新版本' }).click()
  await expect(page.getByRole('button', { name: /存为第\d+版/ })).toBeDisabled()
  await expect(page.getByText(/一字不差/)).toBeVisible()
  await expect(page.getByRole('menuitem', { name: '复制' })).toHaveCount(0)
  await page.locator('.desk-notice__next').getByLabel('全文').fill('改了一句的免责声明。')
  await expect(page.getByRole('button', { name: /存为第\d+版/ })).toBeEnabled()
})

test('what went wrong at the sign-in is not said afterwards', async ({ page }) => {
  const { email, password } = accountsOf(process.env.E2E_DATA_DIR!).find(({ key }) => key === 'song')!
  await page.goto('/admin/login')
  const form = page.locator('form.desk-sign-in')
  await form.locator('input[type=email]').fill(email)
  await form.locator('input[type=password]').fill(`${password} no`)
  await form.getByRole('button', { name: '登录' }).click()
  await expect(form.getByRole('alert')).not.toBeEmpty()
  const said = await form.getByRole('alert').innerText()
  await form.locator('input[type=password]').fill(password)
  await form.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '轮到您' })).toBeVisible()
  await expect(page.getByText(said)).toHaveCount(0)
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0)
})
