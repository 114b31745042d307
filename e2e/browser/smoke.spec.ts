import { expect, test } from './session'

test('the front page shows the demo’s releases, and one of them opens', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('link', { name: /“技能云澜”一年答卷/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/releases\/skilled-yunlan-2026$/)
  await expect(page.getByText('2860件').first()).toBeVisible()
})

test('the contents go with the text and stay off the figures under it', async ({ page }) => {
  const bottomOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom)
  await page.goto('/releases/skilled-yunlan-2026#section-3')
  await expect(page.locator('.contents')).toBeInViewport()
  await page.goto('/releases/skilled-yunlan-2026#figures')
  expect(await bottomOf('.contents')).toBeLessThanOrEqual(await bottomOf('.text'))
})

test('the sign-in page of the admin answers', async ({ page }) => {
  await page.goto('/admin')
  await expect(page.getByLabel(/email|电子邮件|邮箱/i)).toBeVisible()
})

test('an editor who is signed in sees the articles', async ({ signedIn }) => {
  const page = await signedIn('editor')
  // Sought, because other tests write articles meanwhile and the list shows the newest.
  await page.goto(`/admin/collections/articles?search=${encodeURIComponent('前三季度')}`)
  await expect(page.getByText('前三季度云澜市经济运行稳中有进').first()).toBeVisible()
})
