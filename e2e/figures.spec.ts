// The editor's tools for figures: numbers typed by hand are found and marked, one is set aside, words are marked in the editor.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { toEditor } from '../desk/to-editor'
import { expect, test } from './session'

// Other people than in the journey: two sign-ins of one person at the same moment leave one of them outside.

const origin = () => process.env.E2E_ORIGIN!

const stored = async (page: Page, collection: string, data: object): Promise<string> => {
  const answer = await page.request.post(`/api/${collection}`, { headers: { Origin: origin() }, data })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** An article somebody typed: its numbers are no figures yet. */
const typed = async (page: Page, text: string) => {
  const article = await stored(page, 'articles', { title: `夜校开班 ${randomUUID().slice(0, 8)}`, summary: '全年开班320期。', language: 'zh' })
  const body = toEditor([{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }])
  return { article, section: await stored(page, 'sections', { article, heading: '课堂', level: '1', body }) }
}

test('the numbers of a text are found, all marked at once, and one is set aside', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '全市新建教学点58个，聘请教师近600人，热线接听3遍。')
  await page.goto(`/admin/collections/articles/${article}`)
  const tool = page.getByRole('region', { name: '查找数据' })
  await expect(tool.getByRole('listitem')).toHaveCount(4)
  await tool.getByRole('button', { name: '不是数据：3遍' }).click()
  await expect(tool.getByText('已记下不是数据：“3遍”。')).toBeFocused()
  await tool.getByRole('button', { name: '全部标为数据（3）' }).click()
  await expect(tool.getByText(/^已标为数据/)).toBeVisible()
  await expect(page.getByRole('cell', { name: '近600人', exact: true })).toBeVisible()
  await expect(page.locator('.desk-panel')).not.toContainText('没有标注为数据')
  // The form that was open all the while is not out of date.
  await page.getByLabel('来源', { exact: true }).fill('市总工会')
  await expect(page.locator('.desk-panel')).toContainText('先保存')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/成功/).first()).toBeVisible()
  await tool.getByText('已说明不是数据（1）').click()
  await tool.getByRole('button', { name: '放回：3遍' }).click()
  await expect(page.locator('.desk-panel')).toContainText('3遍')
})

/** Selects these words in the editor, as a mouse would. */
const select = (page: Page, words: string) => page.getByRole('dialog').last().locator('[data-lexical-editor]').evaluate((editor, sought) => {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent!.indexOf(sought)
    if (start < 0) continue
    ;(editor as HTMLElement).focus()
    getSelection()!.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + sought.length)
    return
  }
  throw new Error(`“${sought}” is not in the editor.`)
}, words)

test('selected words become a figure in the section’s editor, opened from its article', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '2023年以来，聘请教师近600人。')
  await page.goto(`/admin/collections/articles/${article}`)
  await page.getByRole('cell', { name: '课堂', exact: true }).getByRole('button').click()
  const drawer = page.getByRole('dialog').last()
  const mark = drawer.locator('.fixed-toolbar').getByRole('button', { name: '标为数据' })
  await expect(mark).toBeVisible()
  await select(page, '聘请教师')
  await expect(mark).not.toHaveClass(/disabled/)
  await mark.click()
  await expect(page.getByText(/“聘请教师”里读不出一个数据/)).toBeVisible()
  await select(page, '近600人')
  await mark.click()
  await expect(page.getByText('“近600人”已标为数据。保存章节后生效。')).toBeVisible()
  await expect(drawer.locator('.desk-figure', { hasText: '近600人' })).toBeVisible()
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/更新成功/).first()).toBeVisible()
  await drawer.getByRole('button', { name: /关闭|close/i }).first().click()
  await expect(page.getByRole('cell', { name: '近600人', exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: '聘请教师', exact: true })).toBeVisible()
  await expect(page.locator('.desk-panel')).not.toContainText('近600人')
})

test('a warning stands with a reason, which whoever opens the article reads', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await stored(page, 'articles', { title: `短讯 ${randomUUID().slice(0, 8)}`, lead: '今天开班。', language: 'zh' })
  await page.goto(`/admin/collections/articles/${article}`)
  const panel = page.locator('.desk-panel')
  await panel.getByRole('button', { name: '保留并说明：没有摘要。' }).click()
  await expect(panel.getByLabel('为什么可以保留？')).toBeFocused()
  await panel.getByLabel('为什么可以保留？').fill('短讯不设摘要。')
  await panel.getByRole('button', { name: '记下说明' }).click()
  await expect(panel.getByText('保留并已说明')).toBeVisible()
  await expect(panel.locator('blockquote')).toHaveText('短讯不设摘要。')

  const other = await signedIn('admin')
  await other.goto(`/admin/collections/articles/${article}`)
  await expect(other.locator('.desk-panel').getByText('短讯不设摘要。')).toBeVisible()
  await expect(other.locator('.desk-panel').getByRole('button', { name: /收回说明/ })).toHaveCount(0)
  await other.goto(`/preview/${article}`)
  await expect(other.locator('.issues')).toContainText('编辑说明：短讯不设摘要。')

  await panel.getByRole('button', { name: '收回说明：没有摘要。' }).click()
  await expect(panel.getByRole('button', { name: '保留并说明：没有摘要。' })).toBeVisible()
})
