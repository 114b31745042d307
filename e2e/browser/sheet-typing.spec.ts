// Writing as quick hands do it: a digit is put right at a figure's edge, a name is typed faster than its menu, and one
// goes on typing while a pasted document is being read.
import type { Page } from '@playwright/test'
import { imported } from './rounds'
import { expect, test } from './session'
import { figuresIn, openSheet, paragraph, paste, saveSheet, storedSheet, textOf, titleOf, wordsOf } from './sheet'

/** Pastes a document whose reading is not answered before the function that this gives is called. */
const pastedSlowly = async (page: Page): Promise<() => void> => {
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/sheet/paste', async (route) => {
    await held
    await route.continue()
  })
  await titleOf(page).click()
  await paste(page, '<p>夜校一年报告</p><p>全年开班320期。</p>', '夜校一年报告\n全年开班320期。')
  return answer
}

test('a first digit that is typed anew is the figure’s own', async ({ signedIn }) => {
  const page = await signedIn('shen')
  const { article } = await imported(page)
  await openSheet(page, article)
  await page.locator('.desk-figure', { hasText: '1140人' }).click()
  await page.keyboard.press('Home')
  const line = paragraph(page, '1140人')
  await line.evaluate((element) => {
    const figure = [...element.querySelectorAll('.desk-figure')].find((one) => one.textContent === '1140人')!
    const text = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT).nextNode()!
    getSelection()!.collapse(text, 1)
  })
  await page.keyboard.press('Backspace')
  await page.keyboard.type('2')
  await expect(page.locator('.desk-figure', { hasText: '2140人' })).toHaveText('2140人')
  await page.keyboard.type('3')
  await expect(page.locator('.desk-figure', { hasText: '23140人' })).toHaveText('23140人')
  await saveSheet(page)
  expect(figuresIn(await storedSheet(page, article))).toContain('23140人')
})

test('a name from the menu leaves nothing of itself, however quickly it is typed', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  await titleOf(page).click()
  await page.keyboard.type('夜校')
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('今年开班。')
  for (const heading of ['一、课堂', '二、师资', '三、下一步']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type('/章节')
    await page.keyboard.press('Enter')
    await page.keyboard.type(heading)
    await page.keyboard.press('Enter')
    await page.keyboard.type('照常进行。')
  }
  await expect(page.locator('.write__sheet h2')).toHaveText(['一、课堂', '二、师资', '三、下一步'])
})

test('what is typed while a pasted document is read stays beside it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  const answer = await pastedSlowly(page)
  await page.keyboard.type('先写一个题目')
  answer()
  await expect(textOf(page)).toContainText('全年开班320期。')
  await expect(titleOf(page)).toContainText('先写一个题目')
  await expect(textOf(page)).toContainText('夜校一年报告')
})

test('a save that is asked for while a pasted document is read waits for it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  const answer = await pastedSlowly(page)
  await page.keyboard.press('Control+s')
  answer()
  await expect(page.locator('.write__save output')).toContainText('已保存')
  await page.waitForURL(/articles\/(?!create)[^/?]+/)
  await page.reload()
  await expect(textOf(page)).toContainText('全年开班320期。')
})

test('periods to be confirmed stand in the margin while all else goes on, and nothing goes wrong unseen', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  await openSheet(page, null)
  await titleOf(page).click()
  await page.keyboard.type('前三季度夜校')
  for (const key of ['Enter', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('2026年前三季度，开班320期。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('食堂37个，供餐1.2万份，增长15.3%。')
  await page.getByRole('button', { name: '全部标为数据' }).click()
  const confirm = page.getByRole('button', { name: /^确认这 \d 条的时期$/ })
  await expect(confirm).toBeVisible()
  await saveSheet(page)
  await confirm.click()
  await expect(confirm).toHaveCount(0)
  await saveSheet(page)
  await expect(page).toHaveURL(/articles\/[0-9a-f-]{36}$/)
  const stored = await storedSheet(page)
  expect(stored.state.root.children.map(wordsOf).join('')).toContain('供餐1.2万份')
})
