// How many presses the work of every day takes, measured in the browser. Each bound is a promise (issue of the sheet):
// before it, the same took 41 presses, 8 drawers and 5 saves; 25; 4; 49; 13.
import { toEditor } from '../../desk/manuscript/to-editor'
import { anArticle, stored } from './articles'
import { counted, note } from './presses'
import { act, bar, imported } from './rounds'
import { expect, test } from './session'
import { atEndOf, blocksOf, figuresIn, openSheet, paragraph, saveSheet, slipOf, storedSheet } from './sheet'

test.describe.configure({ timeout: 120_000 })

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const plain = (...texts: string[]) =>
  toEditor(texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] })))

test('a release from scratch: four sections, a table, a picture, its figures', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const effort = await counted(page)
  await page.goto('/admin')
  await page.getByRole('link', { name: '新建稿件' }).click()
  await expect(page.locator('.write[aria-busy=false]')).toBeVisible()
  const { keyboard } = page
  const line = async (words: string) => {
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  await line('云澜夜校开进车间')
  await line('2025年，全市开办夜校320期。')
  await keyboard.press('Enter')
  await line('2025年，各园区把夜校办到车间门口。')
  for (const [heading, text] of [
    ['课堂', '2025年，培训职工6.4万人次。'],
    ['师资', '2025年，聘请教师600人。'],
    ['场地', '2025年，新建教学点58个。'],
    ['下一步', '2026年，再办夜校400期。'],
  ] as const) {
    await keyboard.press('Control+Alt+Digit1')
    await line(heading)
    await line(text)
  }
  await keyboard.type('/bg')
  await page.locator('.write__slash').getByRole('option', { name: '表格' }).waitFor()
  await keyboard.press('Enter')
  await expect(page.locator('.write__sheet table')).toBeVisible()
  for (const cell of ['区', '期数', '人次', '东区', '200', '4000', '西区', '120', '2400']) {
    await keyboard.type(cell)
    if (cell !== '2400') await keyboard.press('Tab')
  }
  await expect(page.locator('.write__sheet td, .write__sheet th')).toHaveText([
    '区',
    '期数',
    '人次',
    '东区',
    '200',
    '4000',
    '西区',
    '120',
    '2400',
  ])
  await atEndOf(paragraph(page, '再办夜校'))
  await keyboard.press('Enter')
  const chooser = page.waitForEvent('filechooser')
  await keyboard.type('/tp')
  await page.locator('.write__slash').getByRole('option', { name: '图片' }).waitFor()
  await keyboard.press('Enter')
  await (await chooser).setFiles({ name: 'class.png', mimeType: 'image/png', buffer: PIXEL })
  await page
    .locator('.sheet__picture')
    .getByLabel(/替代文字/)
    .fill('工人在车间听课')
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure').first()).toBeVisible()
  await page.getByLabel('栏目').selectOption({ index: 1 })
  await keyboard.press('Control+s')
  await expect(page.locator('.write__save output')).toHaveText('已保存')
  await page.waitForURL(/\/articles\/[0-9a-f-]{24,}$/)
  const sheet = await storedSheet(page)
  expect(blocksOf(sheet).filter((block) => block.startsWith('sectionhead'))).toHaveLength(4)
  expect(figuresIn(sheet).length).toBeGreaterThanOrEqual(5)
  note('from scratch', effort)
  expect(effort.presses).toBeLessThanOrEqual(15)
  expect(effort).toMatchObject({ drawers: 0, saves: 1 })
})

test('eight wrong names', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: '夜校一年', source: '市总工会', editor: '林一' })
  const words = ['320期', '6.4万人', '600人', '58个', '26家', '40门', '12次', '9项', '77场', '5条', '31篇', '18位']
  const lines = words.map((one, at) => `第${'一二三四五六七八九十'[at % 10]}项工作2025年完成${one}。`)
  await stored(page, 'sections', { article, heading: '数', level: '1', body: plain(...lines) })
  await openSheet(page, article)
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure')).toHaveCount(12)
  await saveSheet(page)

  const effort = await counted(page)
  await openSheet(page, article)
  const wrong = words.filter((_, at) => at % 3 !== 2)
  expect(wrong).toHaveLength(8)
  for (const one of wrong) {
    await page.locator('.desk-figure', { hasText: one }).click()
    await page.keyboard.press('Alt+Enter')
    await expect(slipOf(page).getByLabel('名称')).toBeFocused()
    await page.keyboard.type(`改过的名称${one}`)
    await page.keyboard.press('Escape')
  }
  await saveSheet(page)
  const names = Object.values((await storedSheet(page, article)).figures).map(({ measure }) => measure)
  expect(names.filter((name) => name?.startsWith('改过的名称'))).toHaveLength(8)
  note('eight names', effort)
  expect(effort.presses).toBeLessThanOrEqual(10)
  expect(effort).toMatchObject({ drawers: 0, saves: 1 })
})

test('a typo; a section split, joined and moved', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: '夜校一年', lead: '夜校开班。' })
  await stored(page, 'sections', {
    article,
    heading: '课堂',
    level: '1',
    body: plain('先开班了。', '师资', '再聘人。'),
  })
  await stored(page, 'sections', { article, heading: '场地', level: '1', body: plain('都有了。') })
  const effort = await counted(page)
  await openSheet(page, article)
  await paragraph(page, '先开班').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await saveSheet(page)
  expect(blocksOf(await storedSheet(page, article))).toContain('paragraph 先开班。')
  note('a typo', effort)
  expect(effort).toEqual({ presses: 1, drawers: 0, saves: 1 })

  const outline = page.getByRole('navigation', { name: '目录' }).getByRole('button')
  // One key each, where the caret is.
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent)).toBe('师资')
  await page.keyboard.press('Control+Alt+Digit1')
  await expect(outline).toHaveText(['课堂', '师资', '场地'])
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(outline).toHaveText(['课堂', '场地'])
  await outline.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(outline).toHaveText(['场地', '课堂'])
  expect(effort).toEqual({ presses: 1, drawers: 0, saves: 1 })
})

test('a paragraph with eleven figures goes from the lead into a section: no issue is left', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const numbers = Array.from({ length: 11 }, (_, at) => `第${at + 1}区办班${120 + at * 7}期`).join('，')
  const article = await anArticle(page, {
    title: '夜校一年',
    summary: '夜校办到了车间。',
    lead: `开头一句。\n\n2025年，${numbers}。`,
    source: '市总工会',
    editor: '林一',
  })
  await stored(page, 'sections', { article, heading: '课堂', level: '1', body: plain('课堂一句。') })
  await openSheet(page, article)
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure').nth(10)).toBeVisible()
  await saveSheet(page)
  const before = figuresIn(await storedSheet(page, article))

  const effort = await counted(page)
  await openSheet(page, article)
  await paragraph(page, '第1区办班').click({ clickCount: 3 })
  await page.keyboard.press('Control+x')
  await expect(page.locator('.desk-figure')).toHaveCount(0)
  await atEndOf(paragraph(page, '课堂一句'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect(page.locator('.desk-figure')).toHaveCount(before.length)
  await saveSheet(page)
  const sheet = await storedSheet(page, article)
  expect(figuresIn(sheet)).toEqual(before)
  expect(Object.keys(sheet.figures)).toHaveLength(before.length)
  // The line that was cut stood before a heading: it is one still, and no other came along.
  expect(blocksOf(sheet).filter((block) => block.startsWith('sectionhead'))).toEqual(['sectionhead 课堂'])
  const issues = page.locator('.write__issues')
  await expect(issues.locator('.write__tally')).not.toContainText('正在检查')
  await expect(issues).not.toContainText('没有在正文里出现')
  await expect(issues.locator('.desk-issue--blocks')).toHaveCount(0)
  note('a paragraph moved', effort)
  expect(effort.presses).toBeLessThanOrEqual(5)
})

test('the correction of one figure through three people', async ({ signedIn }) => {
  const [editor, reviewer, publisher] = [await signedIn('shen'), await signedIn('song'), await signedIn('lu')]
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit')
  await act(reviewer, article, 'approve')
  await act(publisher, article, 'publish')

  const efforts = [await counted(editor), await counted(reviewer), await counted(publisher)]
  await openSheet(editor, article)
  const figure = editor.locator('.desk-figure', { hasText: '34个' })
  const box = (await figure.boundingBox())!
  await figure.click({ position: { x: box.width - 1, y: box.height / 2 } })
  await editor.keyboard.press('ArrowLeft')
  await editor.keyboard.press('Backspace')
  await editor.keyboard.type('6')
  await expect(editor.locator('.desk-figure', { hasText: '36个' })).toBeVisible()
  await editor.getByLabel('更正说明（公开）').fill('教学点34个应为36个。')
  // A published text becomes a draft by its first save.
  await saveSheet(editor)
  await editor.locator('.desk-panel').getByRole('button', { name: '提交审核' }).click()
  await expect(editor.locator('.desk-standing').first()).toContainText('审核中')

  await reviewer.goto('/admin')
  await reviewer
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await bar(reviewer).getByRole('button', { name: '批准第2版', exact: true }).click()
  await expect(reviewer.getByText('已批准。')).toBeFocused()

  await publisher.goto('/admin')
  await publisher
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click()
  await bar(publisher).getByRole('button', { name: '发布第2版', exact: true }).click()
  await bar(publisher).getByRole('button', { name: '确认发布第2版' }).click()
  await expect(publisher.getByText('已发布，读者现在就能看到。')).toBeFocused()
  const together = efforts.reduce((sum, { presses }) => sum + presses, 0)
  note('a correction, three people', { presses: together, drawers: 0, saves: efforts[0]!.saves })
  expect(together).toBeLessThanOrEqual(9)
})
