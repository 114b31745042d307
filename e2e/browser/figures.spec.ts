// The editor's tools for figures: numbers typed by hand are found and marked, one is set aside, words are marked in the
// editor.
import type { Page } from '@playwright/test'
import { figureNode } from '../../desk/figures/figure-nodes'
import { toEditor } from '../../desk/manuscript/to-editor'
import { anArticle, stored, typed } from './articles'
import { editorOf, selected } from './section-text'
import { expect, test } from './session'

test('the numbers of a text are found, all marked at once, and one is set aside', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '全市新建教学点58个，聘请教师近600人，热线接听3遍。')
  await page.goto(`/admin/collections/articles/${article}/details`)
  const tool = page.getByRole('region', { name: '查找数据' })
  await expect(tool.getByRole('listitem')).toHaveCount(4)
  await tool.getByRole('button', { name: '不是数据：3遍' }).click()
  await expect(tool.getByText('已记下不是数据：“3遍”。')).toBeFocused()
  await tool.getByRole('button', { name: '全部标为数据（3）' }).click()
  await expect(tool.getByText(/^已标为数据/)).toBeVisible()
  await expect(page.getByRole('cell', { name: '近600人', exact: true })).toBeVisible()
  await expect(page.locator('.desk-panel')).not.toContainText('没有标注为数据')
  // 全年开班320期 says its own; the others have none.
  const undated = tool.getByRole('group', { name: '有 2 条指标数据没有时期。' })
  await undated.getByLabel('给它们填上同一个时期').fill('2026年秋季')
  await undated.getByRole('button', { name: '填入 2 条' }).click()
  await expect(tool.getByText('已给 2 条指标数据填上时期“2026年秋季”。')).toBeFocused()
  await expect(page.getByRole('cell', { name: '2026年秋季', exact: true })).toHaveCount(2)
  // The form that was open all the while is not out of date: its summary states the figure, and goes on stating it.
  const summary = editorOf(page, 'summary')
  await expect(summary.locator('.desk-figure')).toHaveText('320期')
  await page.getByLabel('来源', { exact: true }).fill('市总工会')
  await expect(page.locator('.desk-panel')).toContainText('先保存')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/成功/).first()).toBeVisible()
  await expect(summary).toHaveText('全年开班320期。')
  await expect(page.locator('.desk-panel')).not.toContainText('没有标注为数据')
  await expect(page.locator('.desk-panel')).not.toContainText('没有在正文里出现')
  await tool.getByText('已说明不是数据（1）').click()
  await tool.getByRole('button', { name: '放回：3遍' }).click()
  await expect(page.locator('.desk-panel')).toContainText('3遍')
})

/** Selects these words in the editor, as a mouse would. */
const select = (page: Page, words: string) =>
  page
    .getByRole('dialog')
    .last()
    .locator('[data-lexical-editor]')
    .evaluate((editor, sought) => {
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
  await page.goto(`/admin/collections/articles/${article}/details`)
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
  await expect(page.getByText(/“近600人”已标为数据：聘请教师，2023年以来。/)).toBeVisible()
  await expect(drawer.locator('.desk-figure', { hasText: '近600人' })).toBeVisible()
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/更新成功/).first()).toBeVisible()
  await drawer
    .getByRole('button', { name: /关闭|close/i })
    .first()
    .click()
  await expect(page.getByRole('cell', { name: '近600人', exact: true })).toBeVisible()
  await expect(page.getByRole('cell', { name: '聘请教师', exact: true })).toBeVisible()
  await expect(page.locator('.desk-panel')).not.toContainText('近600人')
})

test('a published figure is cited: it fills the form, and the line shows what readers will see', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '培训职工若干。')
  const metric = await stored(page, 'metrics', { article, place: 'lead', words: '2人', measure: '职工' })
  await page.goto(`/admin/collections/metrics/${metric}`)
  const line = page.locator('.desk-shown')
  await page.getByLabel('行文').fill('许多人')
  await expect(line).toContainText('读不出一个数据')
  await page.getByLabel('行文').fill('18.6万人次')
  await expect(line).toContainText('即 186,000人次')
  await page.getByRole('button', { name: '引用已发布的数据' }).click()
  await expect(page.getByRole('searchbox', { name: '按数字或名称查找' })).toBeFocused()
  await page.getByRole('button', { name: '引用 18.6万人次' }).first().click()
  await expect(page.getByText(/引自《“技能云澜”一年答卷：培训职工18.6万人次》第2版：18.6万人次/)).toBeVisible()
  await expect(line).toContainText('来源：云澜市总工会《“技能云澜”建设年度统计》')
  await expect(page.getByLabel('指标名称')).toHaveValue('职工')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/更新成功/).first()).toBeVisible()
})

test('a cited figure that was corrected is a task: who wrote the article takes it with one press, and readers see both', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  await page.goto('/admin')
  const queue = page.locator('.desk-line-of-home', { hasText: '已把“2680件”更正，第2版为“2860件”' })
  await queue.getByRole('link').click()
  const panel = page.locator('.desk-panel')
  await expect(panel.getByText('引用的数据有变')).toBeVisible()
  await page.goto('/releases/mediation-week-2026')
  await page.getByRole('button', { name: '2680件的含义和来源', exact: true }).click()
  await expect(page.locator('tr:popover-open')).toContainText(/引自.*第1版.*原发布稿（第2版）已更正为 2860件/)
  await page.goBack()
  await panel.getByRole('button', { name: '改用“2860件”' }).click()
  await expect(page.locator('.write__sheet .desk-figure', { hasText: '2860件' })).toBeVisible()
  await expect(panel.getByText('引用的数据有变')).toHaveCount(0)
  await expect(panel.getByText('准备中：撰写中')).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByText('轮到您')).toBeVisible()
  await expect(queue).toHaveCount(0)
})

/** An article whose title and summary state the same figure. */
const statingTwice = async (page: Page): Promise<string> => {
  const article = await anArticle(page, { title: '夜校学员3200人', lead: '夜校开学。' })
  const metric = (place: 'title' | 'summary') =>
    stored(page, 'metrics', { article, place, words: '3200人', measure: '夜校学员' })
  await metric('title')
  const summary = toEditor([{ type: 'paragraph', children: [{ type: 'text', text: '夜校学员。', marks: [] }] }])
  const [paragraph] = summary.root.children
  const [text] = paragraph!.children!
  paragraph!.children = [{ ...text!, text: '夜校学员' }, figureNode(await metric('summary')), { ...text!, text: '。' }]
  const answer = await page.request.patch(`/api/articles/${article}`, {
    headers: { Origin: process.env.E2E_ORIGIN! },
    data: { summary },
  })
  expect(answer.status()).toBe(200)
  return article
}

test('a figure corrected in a drawer is corrected in the title and summary of the open form, which stays in step', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const article = await statingTwice(page)
  await page.goto(`/admin/collections/articles/${article}/details`)
  await expect(editorOf(page, 'summary')).toHaveText('夜校学员3200人。')
  await page.getByRole('cell', { name: '3200人', exact: true }).first().getByRole('button').click()
  const drawer = page.getByRole('dialog').last()
  // Payload names the fields of a drawer by no label.
  await drawer.locator('input[name=words]').fill('3600人')
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/更新成功/).first()).toBeVisible()
  await drawer
    .getByRole('button', { name: /关闭|close/i })
    .first()
    .click()
  await expect(editorOf(page, 'summary')).toHaveText('夜校学员3600人。')
  await expect(page.locator('#field-title')).toHaveValue('夜校学员3600人')
  await expect(page.getByRole('cell', { name: '3600人', exact: true })).toHaveCount(2)
  await page.getByLabel('来源', { exact: true }).fill('市总工会')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.locator('.desk-panel')).not.toContainText('请填写来源')
})

test('a figure typed anew in the summary is corrected in the title by the same save, and the next save keeps it', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const article = await statingTwice(page)
  await page.goto(`/admin/collections/articles/${article}/details`)
  const summary = editorOf(page, 'summary')
  await expect(summary.locator('.desk-figure')).toHaveText('3200人')
  await selected(summary, '3200')
  await page.keyboard.type('3600')
  await expect(summary).toHaveText('夜校学员3600人。')
  const save = page.getByRole('button', { name: '保存', exact: true })
  await save.click()
  await expect(page.locator('#field-title')).toHaveValue('夜校学员3600人')
  await expect(page.getByRole('cell', { name: '3600人', exact: true })).toHaveCount(2)
  await page.getByLabel('来源', { exact: true }).fill('市总工会')
  await save.click()
  await expect(page.locator('.desk-panel')).not.toContainText('请填写来源')
  await expect(summary).toHaveText('夜校学员3600人。')
  await expect(page.getByRole('cell', { name: '3600人', exact: true })).toHaveCount(2)
})

test('figures open and close, and Back leaves the page at once; without popovers a link opens them', async ({
  page,
}) => {
  await page.goto('/')
  await page.goto('/releases/skilled-yunlan-2026')
  const open = page.locator('tr:popover-open')
  for (const words of ['4120场', '15.9万人次', '85.5%']) {
    await page
      .getByRole('button', { name: `${words}的含义和来源`, exact: true })
      .first()
      .click()
    await expect(open.locator('th')).toContainText(words)
    await expect(open.getByRole('link', { name: '见正文' })).toBeVisible()
    await expect(open.getByRole('link', { name: /\/releases\/skilled-yunlan-2026\/figures\/\d+$/ })).toBeVisible()
    await open.getByRole('button', { name: '收起' }).click()
    await expect(open).toHaveCount(0)
  }
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('the table of figures is one line until it is opened, and each figure has its own page', async ({ page }) => {
  await page.goto('/releases/skilled-yunlan-2026')
  const rows = page.locator('.figures tbody th[scope=row]')
  await expect(rows.first()).toBeHidden()
  await page.locator('.fold summary').click()
  await expect(rows.first()).toBeVisible()
  await page.getByRole('button', { name: '2860件的含义和来源', exact: true }).first().click()
  await page.locator('tr:popover-open .cite a').click()
  await expect(page).toHaveURL(/\/figures\/\d+$/)
  await expect(page.locator('.readings li')).toHaveText([/第2版.*更正为 2860件/s, /第1版.*首次发布 2680件/s])
  await expect(page.locator('blockquote')).toContainText(page.url())
})
