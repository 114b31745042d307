// Writing a release on its sheet: from an empty page, with the keyboard, the clipboard and an input method.
import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { toEditor } from '../../desk/manuscript/to-editor'
import { anArticle, stored, typed } from './articles'
import { expect, test } from './session'
import {
  articleOn,
  atEndOf,
  blocksOf,
  figuresIn,
  openSheet,
  paragraph,
  paste,
  saveSheet,
  slipOf,
  storedSheet,
  textOf,
  titleOf,
} from './sheet'

const named = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

test('a release from scratch: typed, its numbers marked and named, one save', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  await expect(page.getByLabel('编辑', { exact: true })).not.toHaveValue('')
  const title = named('夜校开进车间')
  await titleOf(page).click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.keyboard.type('全年开班320期。')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('今年以来，各园区开班320期。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/zjbt')
  await page.locator('.write__slash').getByRole('option', { name: '章节标题' }).click()
  await page.keyboard.type('课堂')
  await page.keyboard.press('Enter')
  await page.keyboard.type('培训职工6.4万人次，新建实训点26个。')
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure')).toHaveText(['320期', '320期', '6.4万人次', '26个'])

  await page.locator('.desk-figure', { hasText: '6.4万人次' }).click()
  await page.keyboard.press('Alt+Enter')
  await expect(slipOf(page).getByLabel('名称')).toBeFocused()
  await page.keyboard.type('参加培训的职工')
  await page.keyboard.press('Tab')
  await expect(slipOf(page)).toContainText('26个')
  await expect(slipOf(page).getByLabel('名称')).toBeFocused()
  await page.keyboard.type('新建实训点数')
  await page.keyboard.press('Escape')
  await expect(textOf(page)).toBeFocused()

  await page.keyboard.press('Control+s')
  await page.waitForURL(/\/articles\/[0-9a-f-]{24,}$/)
  await expect(page.locator('.write__save output')).toHaveText('已保存')
  // The page is another one, and whoever writes goes on writing.
  await page.keyboard.type('接着写')
  await expect(textOf(page)).toContainText('接着写')
  const sheet = await storedSheet(page)
  expect(sheet.revision).toBe(1)
  expect(blocksOf(sheet)).toEqual([
    `sheettitle ${title}`,
    'sheetsummary 全年开班320期。',
    'paragraph 今年以来，各园区开班320期。',
    'sectionhead 课堂',
    'paragraph 培训职工6.4万人次，新建实训点26个。',
  ])
  const names = Object.values(sheet.figures).map(({ words, measure }) => `${words} ${measure}`)
  expect(names).toContain('6.4万人次 参加培训的职工')
  expect(names).toContain('26个 新建实训点数')
})

test('a section is split, joined and moved with one press each; undo goes over all of it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article, section } = await typed(page, '先开班。再扩班。')
  await stored(page, 'sections', {
    article,
    heading: '服务',
    level: '1',
    body: toEditor([{ type: 'paragraph', children: [{ type: 'text', text: '送到身边。', marks: [] }] }]),
  })
  await openSheet(page, article)
  const outline = page.getByRole('navigation', { name: '目录' }).getByRole('button')
  await expect(outline).toHaveText(['课堂', '服务'])
  await outline.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(outline).toHaveText(['服务', '课堂'])
  await expect(outline.last()).toBeFocused()

  await paragraph(page, '送到身边').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.getByLabel('这一段是').selectOption('head1')
  await page.keyboard.type('新的一节')
  await expect(outline).toHaveText(['服务', '新的一节', '课堂'])
  await page.locator('.write__sheet h2', { hasText: '新的一节' }).click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(outline).toHaveText(['服务', '课堂'])
  await saveSheet(page)
  const sheet = await storedSheet(page)
  expect(blocksOf(sheet).slice(2)).toEqual([
    'sectionhead 服务',
    'paragraph 新的一节',
    'paragraph 送到身边。',
    'sectionhead 课堂',
    'paragraph 先开班。再扩班。',
  ])
  // The section that was moved is the same.
  expect(sheet.state.root.children.some((node) => node.section === section)).toBe(true)
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('Control+z')
  await expect(outline).toHaveText(['课堂', '服务'])
})

test('on a phone the contents open above the text, and a section is moved there', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.setViewportSize({ width: 390, height: 844 })
  const { article } = await typed(page, '先开班。')
  await stored(page, 'sections', { article, heading: '服务', level: '1', body: toEditor([]) })
  await openSheet(page, article)
  const contents = page.getByRole('navigation', { name: '目录' })
  await contents.getByRole('button', { name: /^目录/ }).click()
  await contents.getByRole('button', { name: '下移“课堂”' }).click()
  await expect(page.locator('.write__sheet h2')).toHaveText(['服务', '课堂'])
  await saveSheet(page)
  expect(blocksOf(await storedSheet(page, article)).slice(-3)).toEqual([
    'sectionhead 服务',
    'sectionhead 课堂',
    'paragraph 先开班。',
  ])
})

test('a paragraph goes from a section to the lead with its figure, by the clipboard', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: named('搬动一段'), lead: '导语一句。' })
  await stored(page, 'sections', { article, heading: '数', level: '1', body: toEditor([]) })
  await openSheet(page, article)
  await atEndOf(page.locator('.write__sheet h2'))
  await page.keyboard.press('Enter')
  await page.keyboard.type('全市培训8.2万人。')
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure')).toHaveText(['8.2万人'])
  await saveSheet(page)
  const [metric] = Object.keys((await storedSheet(page, article)).figures)

  await atEndOf(paragraph(page, '全市培训'))
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+x')
  await expect(page.locator('.desk-figure')).toHaveCount(0)
  await atEndOf(paragraph(page, '导语一句'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect(page.locator('.desk-figure')).toHaveText(['8.2万人'])
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+v')
  await expect(page.locator('.desk-figure')).toHaveText(['8.2万人', '8.2万人'])
  await saveSheet(page)
  const sheet = await storedSheet(page, article)
  // Moved it is the same figure; pasted twice it is a second one.
  expect(Object.keys(sheet.figures)).toContain(metric)
  expect(Object.keys(sheet.figures)).toHaveLength(2)
  await expect(page.locator('.write__issues')).not.toContainText('没有在正文里出现')
})

test('digits that change change the figure; unmarked it stays as words; its orphan is gone by itself', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '培训职工640人，开班12期。')
  await openSheet(page, article)
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure')).toHaveText(['320期', '640人', '12期'])
  await saveSheet(page)
  await page.locator('.desk-figure', { hasText: '640人' }).click()
  await page.keyboard.press('Home')
  for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('9')
  await page.locator('.desk-figure', { hasText: '12期' }).click()
  await slipOf(page).getByRole('button', { name: '不作为数据' }).click()
  await expect(paragraph(page, '培训职工')).toContainText('开班12期。')
  await saveSheet(page)
  const sheet = await storedSheet(page, article)
  expect(figuresIn(sheet).filter((words) => words !== '320期')).toEqual(['6940人'])
  expect(Object.values(sheet.figures).map(({ words }) => words)).not.toContain('12期')
})

test('what is typed at once before a save, and while one runs, is there after it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '甲。')
  await openSheet(page, article)
  await atEndOf(paragraph(page, '甲。'))
  await page.keyboard.type('最后一刻写的。')
  await page.keyboard.press('Control+s')
  await page.keyboard.type('保存时写的。')
  await expect(paragraph(page, '甲。')).toHaveText('甲。最后一刻写的。保存时写的。')
  await expect.poll(async () => blocksOf(await storedSheet(page, article)).at(-1)).toContain('最后一刻写的。')
  await saveSheet(page)
  expect(blocksOf(await storedSheet(page, article)).at(-1)).toBe('paragraph 甲。最后一刻写的。保存时写的。')
})

test('an input method writes in text, in a figure and in a heading', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '培训职工640人。')
  await openSheet(page, article)
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await expect(page.locator('.desk-figure', { hasText: '640人' })).toBeVisible()
  const keyboard = await page.context().newCDPSession(page)
  const compose = async (steps: string[], words: string) => {
    for (const text of steps)
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await keyboard.send('Input.insertText', { text: words })
  }
  await atEndOf(paragraph(page, '培训职工'))
  await compose(['q', 'qu', 'quan', 'quannian'], '全年')
  await expect(paragraph(page, '培训职工')).toHaveText('培训职工640人。全年')
  await atEndOf(page.locator('.write__sheet h2'))
  await compose(['e', 'er'], '二')
  await expect(page.locator('.write__sheet h2')).toHaveText('课堂二')
  await page.locator('.desk-figure', { hasText: '640人' }).click()
  await page.keyboard.press('Home')
  for (let times = 0; times < 7; times += 1) await page.keyboard.press('ArrowRight')
  await compose(['y', 'yu'], '余')
  await expect(paragraph(page, '培训职工')).toHaveText('培训职工640余人。全年')
  await saveSheet(page)
  expect(figuresIn(await storedSheet(page, article))).toContain('640余人')
})

const DOCUMENT = `<h1>云澜市夜校一年报告</h1><p>市总工会　2026年10月20日</p><p>全年开班320期，培训6.4万人次。</p><p><b>一、开班</b></p><p>比上年多12期。</p><table><tr><th>区</th><th>期数</th></tr><tr><td>东区</td><td>200</td></tr><tr><td>西区</td><td>120</td></tr></table><p><b>二、下一步</b></p><ul><li>扩班。</li><li>增师资。</li></ul>`

test('a whole document is pasted into an empty sheet: title, facts, sections, table, list, figures', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  await titleOf(page).click()
  await paste(page, DOCUMENT, DOCUMENT.replace(/<[^>]+>/g, '\n'))
  await expect(titleOf(page)).toHaveText('云澜市夜校一年报告')
  await expect(page.getByRole('navigation', { name: '目录' }).getByRole('button')).toHaveText([
    '一、开班',
    '二、下一步',
  ])
  await expect(page.getByLabel('日期')).toHaveValue('2026-10-20')
  await expect(page.locator('.write__sheet table td')).toHaveCount(4)
  await expect(page.locator('.write__sheet li')).toHaveText(['扩班。', '增师资。'])
  expect(await page.locator('.desk-figure').count()).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('Control+z')
  await expect(titleOf(page)).toHaveText('')
})

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture is chosen, seen, and said what it shows, in its own frame', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '开班。')
  await openSheet(page, article)
  await atEndOf(paragraph(page, '开班。'))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '图片', exact: true }).click()
  await (await chooser).setFiles({ name: 'class.png', mimeType: 'image/png', buffer: PIXEL })
  const frame = page.locator('.sheet__picture')
  await expect(frame.locator('img')).toBeAttached()
  await expect.poll(() => frame.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  await saveSheet(page)
  await frame.getByLabel(/替代文字/).fill('工人在车间听课')
  await saveSheet(page)
  const sheet = JSON.stringify((await storedSheet(page, article)).state)
  expect(sheet).toContain('工人在车间听课')
  await expect(page.locator('.write__issues')).not.toContainText('没有替代文字')
})

test('words are found and replaced in the whole text, title and sections', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: named('夜校开班'), lead: '夜校开在车间。' })
  await openSheet(page, article)
  await page.getByRole('button', { name: '查找替换' }).click()
  await page.getByLabel('查找', { exact: true }).fill('夜校')
  await expect(page.locator('.write__find output')).toContainText('共 2 处')
  await page.getByLabel('替换为').fill('学堂')
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect(titleOf(page)).toContainText('学堂开班')
  await expect(paragraph(page, '学堂开在车间')).toBeVisible()
  await page.getByRole('button', { name: '关闭' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.locator('.write__save output')).toHaveText('已保存')
  expect(blocksOf(await storedSheet(page, article)).join()).not.toContain('夜校')
})

test('a warning is let stand in the margin, and what is unsaved is submitted with one press', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, { title: named('短讯'), source: '市总工会', editor: '林一', lead: '开班。' })
  await openSheet(page, article)
  await page.getByRole('button', { name: '保留并说明：没有摘要。' }).click()
  await page.getByLabel('为什么可以保留？').fill('短讯不设摘要。')
  await page.getByRole('button', { name: '记下说明' }).click()
  await expect(page.locator('.write__issues blockquote')).toHaveText('短讯不设摘要。')
  await atEndOf(paragraph(page, '开班。'))
  await page.keyboard.type('明日上课。')
  await page.locator('.desk-panel').getByRole('button', { name: '提交审核' }).click()
  await expect(page.locator('.desk-standing').first()).toContainText('审核中')
  expect(blocksOf(await storedSheet(page, article)).at(-1)).toBe('paragraph 开班。明日上课。')
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'false')
  expect(articleOn(page)).toBe(article)
})

test('submitted right after a save, while its board is still being read, it is the saved text that goes', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const article = await anArticle(page, {
    title: named('短讯'),
    summary: '一句摘要。',
    source: '市总工会',
    editor: '林一',
    lead: '开班。',
  })
  await openSheet(page, article)
  const submit = page.locator('.desk-panel').getByRole('button', { name: '提交审核' })
  await expect(submit).toBeEnabled()
  await atEndOf(paragraph(page, '开班。'))
  await page.keyboard.type('明日上课。')
  // The first question after the save is not answered before the press has asked something of its own.
  let asked = 0
  let goOn = () => {}
  const pressed = new Promise<void>((done) => {
    goOn = done
  })
  await page.route(/\/api\/articles\/[^/]+\/actions$/, async (route) => {
    asked += 1
    if (asked === 1) await pressed
    else goOn()
    await route.continue()
  })
  await saveSheet(page)
  await expect.poll(() => asked).toBe(1)
  await submit.click()
  await expect(page.locator('.desk-standing').first()).toContainText('审核中')
  expect(blocksOf(await storedSheet(page, article)).at(-1)).toBe('paragraph 开班。明日上课。')
})

test('the whole page has no fault that axe finds', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { article } = await typed(page, '培训职工640人。')
  await openSheet(page, article)
  await page.getByRole('button', { name: '全部标为数据' }).click()
  await page.locator('.desk-figure', { hasText: '640人' }).click()
  await expect(slipOf(page)).toBeVisible()
  await expect(page.locator('.write__issues li').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)).toEqual(
    [],
  )
})
