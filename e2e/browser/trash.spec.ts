// An article goes to the trash by an act, is found there from the list, and comes back by an act.
import { randomUUID } from 'node:crypto'
import { anArticle } from './articles'
import { expect, test } from './session'

test('an article is deleted, found in the trash from the list, and restored on its own page alone', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const title = `写错了 ${randomUUID().slice(0, 8)}`
  const article = await anArticle(page, { title })
  await page.goto(`/admin/collections/articles/${article}`)
  const panel = page.locator('.desk-panel')
  await panel.getByText('其他操作').click()
  await panel.getByRole('button', { name: '删除这篇稿件' }).click()
  await panel.getByRole('button', { name: '删除这篇稿件' }).last().click()
  await expect(panel.locator('.desk-standing')).toContainText('已删除')

  await page.goto('/admin/collections/articles')
  await page.getByRole('button', { name: '垃圾箱' }).click()
  await page.waitForURL(/\/articles\/trash/)
  await page
    .getByRole('row', { name: new RegExp(title) })
    .locator('input[type=checkbox]')
    .check({ force: true })
  await expect(page.locator('.list-selection')).toBeVisible()
  await expect(page.locator('.list-selection').getByRole('button', { name: /恢复|还原|删除/ })).toHaveCount(0)

  await page.getByRole('link', { name: title }).click()
  await panel.getByRole('button', { name: '找回这篇稿件' }).click()
  await expect(panel.locator('.desk-standing')).toContainText('撰写中')
})
