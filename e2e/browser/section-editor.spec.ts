// The editor of a section: what is typed is stored or stays, and a figure is words like other words.
import type { Page } from '@playwright/test'
import { figureWithWords } from '../../desk/figures/figure-nodes'
import { toEditor } from '../../desk/manuscript/to-editor'
import { stored, typed } from './articles'
import { atEnd, editorOn, metricWords, opened, saved, selected, storedText } from './section-text'
import { expect, test } from './session'

/** A section that states one figure. */
const withFigure = async (page: Page, before: string, words: string, after: string) => {
  const { article, section } = await typed(page, '甲。')
  const metric = await stored(page, 'metrics', {
    article,
    section,
    place: 'section',
    words,
    measure: '教师',
    period: '2026年',
  })
  const body = toEditor([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: before, marks: [] },
        { type: 'figure', metric },
        { type: 'text', text: after, marks: [] },
      ],
    },
  ])
  const answer = await page.request.patch(`/api/sections/${section}`, {
    headers: { Origin: process.env.E2E_ORIGIN! },
    data: { body },
  })
  expect(answer.status()).toBe(200)
  return { article, section, metric }
}

test('words typed just before Ctrl+S are stored, five times of five', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '开头。')
  const editor = await opened(page, section)
  await editor.click()
  await page.keyboard.press('Control+End')
  let text = '开头。'
  for (let round = 1; round <= 5; round += 1) {
    await page.keyboard.type(`先写${round}，`)
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    await page.keyboard.type(`再写${round}。`)
    await saved(page)
    text += `先写${round}，再写${round}。`
    await expect(editor).toHaveText(text)
    expect((await storedText(page, section)).text).toBe(text)
  }
})

test('words typed while a save is on its way stay on the page, unsaved, and the next save stores them', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '开头。')
  const editor = await opened(page, section)
  await editor.click()
  await page.keyboard.press('Control+End')
  let text = '开头。'
  for (let round = 1; round <= 4; round += 1) {
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    let heard = () => {}
    const reached = new Promise<void>((resolve) => {
      heard = resolve
    })
    await page.route('**/api/sections/**', async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue()
      const response = await route.fetch()
      heard()
      await held
      await route.fulfill({ response })
    })
    await page.keyboard.type(`存前${round}，`)
    await page.keyboard.press('Control+s')
    await reached
    await page.keyboard.type(`存中${round}。`)
    answer()
    await page.unrouteAll({ behavior: 'wait' })
    text += `存前${round}，存中${round}。`
    await expect(editor).toHaveText(text)
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    await saved(page)
    await expect(editor).toHaveText(text)
    expect((await storedText(page, section)).text).toBe(text)
  }
})

test('a paragraph with a figure is copied as its words', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { section } = await withFigure(page, '聘请教师', '近600人', '。')
  const editor = await opened(page, section)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await editor.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('聘请教师近600人。')
})

test('what is typed in a figure is its words; what can be read as none is shown so, and stored as text', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { section, metric } = await withFigure(page, '聘请教师', '600人', '。')
  const editor = await opened(page, section)
  const figure = editor.locator('.desk-figure')
  await selected(editor, '600人')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('5')
  await expect(figure).toHaveText('6500人')
  await expect(page.locator('.desk-slip')).toContainText('教师')
  await saved(page)
  expect(await metricWords(page, metric)).toBe('6500人')
  expect(await storedText(page, section)).toEqual({ text: '聘请教师6500人。', figures: [`${metric} 6500人`] })
  // Typed on, without opening it again.
  await page.keyboard.type('1')
  await saved(page)
  expect(await metricWords(page, metric)).toBe('65100人')

  await selected(editor, '65100')
  await page.keyboard.type('好多')
  await expect(figure).toHaveClass(/desk-figure--unread/)
  await expect(page.locator('.desk-slip')).toContainText('读不出一个数据')
  await saved(page)
  expect(await storedText(page, section)).toEqual({ text: '聘请教师好多人。', figures: [] })
  await expect(editor).toHaveText('聘请教师好多人。')
})

test('a metric corrected elsewhere is followed, and not overwritten unseen', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { section, metric } = await withFigure(page, '聘请教师', '600人', '。')
  const editor = await opened(page, section)
  const change = (words: string) =>
    page.request.patch(`/api/metrics/${metric}`, { headers: { Origin: process.env.E2E_ORIGIN! }, data: { words } })
  await change('700人')
  // Who typed elsewhere in the text takes nothing back.
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('好。')
  await saved(page)
  expect(await metricWords(page, metric)).toBe('700人')
  await page.reload()
  await expect(editorOn(page).locator('.desk-figure')).toHaveText('700人')
  // The page has asked for its metrics; what changes from here on it learns at the save.
  await page.waitForLoadState('networkidle')
  await change('800人')
  await selected(editor, '700')
  await page.keyboard.type('750')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/它已被改为“800人”/)).toBeVisible()
  await expect(page.getByText(/别人已把它改为“800人”/)).toBeVisible()
  await expect(editor).toContainText('750人')
  await saved(page)
  expect(await metricWords(page, metric)).toBe('750人')
})

test('a figure that is cut and pasted keeps its metric; one of another article is words, and that is said', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const mine = await withFigure(page, '聘请教师', '600人', '，很好。')
  const editor = await opened(page, mine.section)
  await selected(editor, '600人')
  await page.keyboard.press('Control+x')
  await atEnd(page)
  await page.keyboard.press('Control+v')
  await expect(editor).toHaveText('聘请教师，很好。600人')
  await saved(page)
  expect((await storedText(page, mine.section)).figures).toEqual([`${mine.metric} 600人`])

  const other = await typed(page, '另一篇：')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const theirs = await opened(page, other.section)
  await theirs.click()
  await atEnd(page)
  await page.keyboard.press('Control+v')
  await expect(page.getByText(/“600人”是另一篇稿件的数据/)).toBeVisible()
  await expect(theirs).toContainText('600人')
  await expect(theirs.locator('.desk-figure')).toHaveCount(0)
  await saved(page)
  expect((await storedText(page, other.section)).figures).toEqual([])
  // And at the door, without our page.
  const body = toEditor([])
  body.root.children[0]!.children = [figureWithWords(mine.metric, '900人')]
  await page.request.patch(`/api/sections/${other.section}`, {
    headers: { Origin: process.env.E2E_ORIGIN! },
    data: { body },
  })
  expect(await storedText(page, other.section)).toEqual({ text: '900人', figures: [] })
  expect(await metricWords(page, mine.metric)).toBe('600人')
})

test('a figure is reached by keyboard: checked, and no longer a figure, its words kept; torn in two it is words', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  const { section, metric } = await withFigure(page, '聘请教师', '600人', '，很好。')
  const editor = await opened(page, section)
  await editor.focus()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight')
  await expect(page.locator('.desk-slip')).toContainText('2026年')
  await page.keyboard.press('Alt+Enter')
  await expect(page.locator('.desk-slip').getByRole('button', { name: '核对' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Alt+Enter')
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog').last()
  await drawer.locator('input[name=words]').fill('620人')
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await expect(editor.locator('.desk-figure')).toHaveText('620人')
  await drawer
    .getByRole('button', { name: /关闭|close/i })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // What only followed is not unsaved.
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled()

  await selected(editor, '20人')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(editor.locator('.desk-figure')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(editor.locator('.desk-figure')).toHaveText('620人')
  await selected(editor, '20人')
  await page.keyboard.press('ArrowLeft')
  await page.locator('.desk-slip').getByRole('button', { name: '不作为数据' }).click()
  await expect(editor).toHaveText('聘请教师620人，很好。')
  await saved(page)
  expect(await storedText(page, section)).toEqual({ text: '聘请教师620人，很好。', figures: [] })
  expect(await metricWords(page, metric)).toBe('620人')
})
