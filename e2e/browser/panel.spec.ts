// The panel of an article: warnings that stand, and notes that go with an action.
import { randomUUID } from 'node:crypto'
import { anArticle } from './articles'
import { expect, test } from './session'

test('a warning stands with a reason, which whoever opens the article reads', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: `短讯 ${randomUUID().slice(0, 8)}`, lead: '今天开班。' })
  await page.goto(`/admin/collections/articles/${article}/details`)
  const panel = page.locator('.desk-panel')
  await panel.getByRole('button', { name: '保留并说明：没有摘要。' }).click()
  await expect(panel.getByLabel('为什么可以保留？')).toBeFocused()
  await panel.getByLabel('为什么可以保留？').fill('短讯不设摘要。')
  await panel.getByRole('button', { name: '记下说明' }).click()
  await expect(panel.getByText('保留并已说明')).toBeVisible()
  await expect(panel.locator('blockquote')).toHaveText('短讯不设摘要。')

  const other = await signedIn('admin')
  await other.goto(`/admin/collections/articles/${article}/details`)
  await expect(other.locator('.desk-panel').getByText('短讯不设摘要。')).toBeVisible()
  await expect(other.locator('.desk-panel').getByRole('button', { name: /收回说明/ })).toHaveCount(0)
  await other.goto(`/preview/${article}`)
  await expect(other.locator('.issues')).toContainText('编辑说明：短讯不设摘要。')

  await panel.getByRole('button', { name: '收回说明：没有摘要。' }).click()
  await expect(panel.getByRole('button', { name: '保留并说明：没有摘要。' })).toBeVisible()
})

test('a note that is being written is sent with the action, by the one button there is', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, {
    title: `短讯 ${randomUUID().slice(0, 8)}`,
    summary: '今天开班。',
    lead: '今天开班。',
    source: '市总工会',
    editor: '林一',
  })
  await page.goto(`/admin/collections/articles/${article}/details`)
  const panel = page.locator('.desk-panel')
  await panel.getByRole('button', { name: '加一句附言' }).click()
  await panel.getByLabel('附言（可不填）').fill('请先看标题。')
  await panel.getByRole('button', { name: '提交审核' }).click()
  await expect(panel.getByText('已提交审核。')).toBeFocused()
  await expect(panel.locator('.desk-conversation blockquote')).toHaveText('请先看标题。')
})

test('what replaces a withdrawn release is found by its title, and can be let go again', async ({ signedIn }) => {
  const page = await signedIn('publisher')
  const live = '/api/articles?where[slug][equals]=mediation-week-2026&depth=0'
  const answer = await page.request.get(live, { headers: { Origin: process.env.E2E_ORIGIN! } })
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  await page.goto(`/admin/collections/articles/${docs[0]!.id}/details`)
  const panel = page.locator('.desk-panel')
  await panel.getByText('其他操作').click()
  await panel.getByRole('button', { name: /^撤下第/ }).click()
  const search = panel.getByRole('searchbox', { name: /取代它的发布稿/ })
  await expect(panel.locator('.desk-find li').first()).toBeVisible()
  await search.fill('没有这样的标题')
  await expect(panel.getByText('没有找到公开的发布稿。')).toBeVisible()
  await search.fill('技能云澜')
  await expect(panel.locator('.desk-find li')).toHaveCount(1)
  await panel.getByRole('button', { name: /“技能云澜”一年答卷/ }).click()
  await expect(search).toHaveCount(0)
  await panel.getByRole('button', { name: '不用这篇' }).click()
  await expect(search).toBeVisible()
})
