// The review lens, as those use it who judge a text: on a phone in three presses, a second time only what changed, its
// figures by keys, with everything that was said, and one press more before readers see it.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { accountsOf } from '../../seed/accounts'
import { counted } from './presses'
import { act, bar, boardOf, imported, origin } from './rounds'
import { expect, test } from './session'

const patch = async (page: Page, collection: string, id: string, data: object) =>
  expect((await page.request.patch(`/api/${collection}/${id}`, { headers: { Origin: origin() }, data })).status()).toBe(
    200,
  )
const metricWith = async (page: Page, article: string, words: string): Promise<string> => {
  const found = (await (
    await page.request.get(`/api/metrics?where[article][equals]=${article}&where[words][equals]=${words}&depth=0`, {
      headers: { Origin: origin() },
    })
  ).json()) as { docs: { id: string }[] }
  return found.docs[0]!.id
}
const review = (article: string) => `/admin/collections/articles/${article}/review`
const troubles = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
const looked = (page: Page, article: string) =>
  page.waitForResponse((answer) => answer.url().endsWith(`/articles/${article}/looks`) && answer.ok())

test('on a phone, a reviewer is three presses from the sign-in to the approval, and never scrolls sideways', async ({
  signedIn,
  browser,
}) => {
  const editor = await signedIn('shen')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit', '请重点核对教学点。')
  const account = accountsOf(process.env.E2E_DATA_DIR!).find(({ key }) => key === 'song')!
  const context = await browser.newContext({
    baseURL: origin(),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const phone = await context.newPage()
  const effort = await counted(phone)
  const narrow = async () =>
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.goto('/admin')
  await phone.locator('input[type=email]').fill(account.email)
  await phone.locator('input[type=password]').fill(account.password)
  await phone.getByRole('button', { name: '登录' }).tap()
  await phone
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .tap()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(phone.getByText('请重点核对教学点。')).toBeVisible()
  await narrow()
  await expect(bar(phone)).toBeInViewport()
  await bar(phone).getByRole('button', { name: '批准第1版', exact: true }).tap()
  await expect(phone.getByText('已批准。')).toBeFocused()
  await narrow()
  expect((await boardOf(phone, article)).conversation.at(-1)!.action).toBe('approve')
  expect(effort).toEqual({ presses: 3, drawers: 0, saves: 0 })
  await context.close()
})

test('a second look shows exactly the two changes, and what the reviewer had asked for', async ({ signedIn }) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit', '第一稿。')
  const first = looked(reviewer, article)
  await reviewer.goto(review(article))
  await first
  await expect(reviewer.getByText('您第一次看这篇稿件。')).toBeVisible()
  await bar(reviewer).getByRole('button', { name: '退回修改' }).click()
  await bar(reviewer).getByLabel('请写明要改什么').fill('教学点是34个还是36个？题目请再改。')
  await bar(reviewer).getByRole('button', { name: '退回修改' }).click()
  await expect(reviewer.getByText('已退回修改。')).toBeVisible()

  await patch(editor, 'articles', article, { title: title.replace('办进', '开进') })
  await patch(editor, 'metrics', await metricWith(editor, article, '34个'), { words: '36个' })
  await act(editor, article, 'submit', '两处都改了。')

  await reviewer.goto(review(article))
  await expect(reviewer.getByText(/您上次看是.*此后改了 2 处。/)).toBeVisible()
  const sheet = reviewer.locator('.desk-sheet')
  await expect(sheet.locator('ins')).toHaveText([/开/, '36个'])
  await expect(sheet.locator('del').last()).toHaveText('34个')
  await expect(sheet.locator('.sheet-fold')).toHaveCount(2)
  await expect(reviewer.locator('.review-changes > li')).toHaveCount(2)
  await expect(reviewer.locator('.review-turned')).toContainText('34个36个')
  for (const note of ['教学点是34个还是36个？题目请再改。', '两处都改了。'])
    await expect(reviewer.getByText(note)).toBeVisible()
  await reviewer.getByRole('button', { name: '不标' }).click()
  await expect(sheet.locator('ins')).toHaveCount(0)
  await reviewer.getByRole('button', { name: '自我上次看' }).click()
  await expect(sheet.locator('ins')).toHaveCount(2)
})

test('figures are ticked by keys, the ledger says how many, and a figure that changed is open again', async ({
  signedIn,
}) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const { article } = await imported(editor)
  await act(editor, article, 'submit')
  await reviewer.goto(review(article))
  await reviewer.getByRole('button', { name: /^数据/ }).first().click()
  const list = reviewer.locator('.review-figures')
  if (!(await list.isVisible())) await reviewer.getByRole('button', { name: /^数据/ }).first().click()
  const boxes = list.locator('.review-figure > input')
  // A figure pressed on the sheet is found in the list.
  await reviewer.locator('.desk-sheet .figure', { hasText: '1140人' }).click()
  await expect(list.getByRole('checkbox', { name: /找到新工作/ })).toBeFocused()
  const many = await boxes.count()
  expect(many).toBeGreaterThanOrEqual(5)
  await boxes.first().focus()
  await reviewer.keyboard.press('Space')
  await expect(boxes.first()).toBeChecked()
  await expect(boxes.nth(1)).toBeFocused()
  await reviewer.keyboard.press('j')
  await expect(boxes.nth(2)).toBeFocused()
  await reviewer.keyboard.press('k')
  await reviewer.keyboard.press('Space')
  await expect(boxes.nth(1)).toBeChecked()
  await expect(list.getByText(`已核 2/${many}`)).toBeVisible()
  await bar(reviewer).getByRole('button', { name: '批准第1版', exact: true }).click()
  await expect(reviewer.getByText('已批准。')).toBeFocused()
  await expect(reviewer.getByText(`数据已核 2/${many}`)).toBeVisible()
  expect((await boardOf(reviewer, article)).conversation.at(-1)).toMatchObject({ figures: { checked: 2, of: many } })
})

test('a publication says what goes out, and asks once more', async ({ signedIn }) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const publisher = await signedIn('lu')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit')
  await act(reviewer, article, 'approve', '可以发。')
  await publisher.goto(review(article))
  await expect(publisher.getByText('可以发。')).toBeVisible()
  await bar(publisher).getByRole('button', { name: '发布第1版', exact: true }).click()
  await expect(bar(publisher)).toContainText(`读者将看到：《${title}》第1版，首次发布，网址 /releases/`)
  await bar(publisher).getByRole('button', { name: '取消' }).click()
  expect((await boardOf(publisher, article)).conversation.at(-1)!.action).toBe('approve')
  await bar(publisher).getByRole('button', { name: '发布第1版', exact: true }).click()
  await bar(publisher).getByRole('button', { name: '确认发布第1版' }).click()
  await expect(publisher.getByText('已发布，读者现在就能看到。')).toBeFocused()
})

test('the lens keeps nobody out: the whole page, on a phone and in the dark too', async ({ signedIn }) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const { article } = await imported(editor)
  await act(editor, article, 'submit', '请看。')
  await reviewer.goto(review(article))
  await expect(reviewer.locator('.review-bar')).toBeVisible()
  expect(await troubles(reviewer)).toEqual([])
  for (const panel of [/^数据/, /^检查/]) {
    await reviewer.locator('.review-panel-name', { hasText: panel }).click()
    expect(await troubles(reviewer)).toEqual([])
  }
  await reviewer.emulateMedia({ colorScheme: 'dark' })
  await reviewer.setViewportSize({ width: 390, height: 844 })
  expect(await troubles(reviewer)).toEqual([])
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

/** The editor takes it back, writes another title and submits it again, while somebody looks at the first one. */
const rewritten = async (editor: Page, article: string, title: string) => {
  await act(editor, article, 'recall')
  await patch(editor, 'articles', article, { title })
  await act(editor, article, 'submit')
}

test('a text that was not shown is not approved: one sentence says so, and one press shows it', async ({
  signedIn,
}) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit')
  await reviewer.goto(review(article))
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(title)
  const other = title.replace('办进', '开进')
  await rewritten(editor, article, other)

  const refused = reviewer.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/actions'),
  )
  await bar(reviewer).getByRole('button', { name: '批准第1版', exact: true }).click()
  expect((await refused).status()).toBe(409)
  await expect(reviewer.locator('.desk-trouble')).toContainText('您看到之后，稿件有了改动，请看过新内容再决定。')
  expect((await boardOf(reviewer, article)).conversation.at(-1)!.action).toBe('submit')

  await reviewer.getByRole('button', { name: '看现在的内容' }).click()
  await expect(reviewer.getByRole('heading', { level: 1 })).toContainText('开进')
  await bar(reviewer).getByRole('button', { name: '批准第1版', exact: true }).click()
  await expect(reviewer.getByText('已批准。')).toBeFocused()
  expect((await boardOf(reviewer, article)).conversation.at(-1)!.action).toBe('approve')
})

test('who comes back to a text that changed meanwhile is told before they decide', async ({ signedIn }) => {
  const editor = await signedIn('shen')
  const reviewer = await signedIn('song')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit')
  await reviewer.goto(review(article))
  const approve = bar(reviewer).getByRole('button', { name: '批准第1版', exact: true })
  await expect(approve).toBeEnabled()
  await rewritten(editor, article, title.replace('办进', '开进'))
  await reviewer.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(approve).toBeDisabled()
  await reviewer.getByRole('button', { name: '看现在的内容' }).click()
  await expect(reviewer.getByRole('heading', { level: 1 })).toContainText('开进')
  await expect(approve).toBeEnabled()
})

test('beside the sheet a list stays open, and after a publication its page is one press away', async ({ signedIn }) => {
  const editor = await signedIn('shen')
  const publisher = await signedIn('lu')
  const { article, title } = await imported(editor)
  await act(editor, article, 'submit')
  await act(await signedIn('song'), article, 'approve')
  await publisher.goto(review(article))
  const list = publisher.locator('.review-figures')
  await expect(list).toBeVisible()
  await publisher.locator('.review-panel-name', { hasText: '数据' }).click()
  await expect(list).toBeVisible()
  await bar(publisher).getByRole('button', { name: '发布第1版', exact: true }).click()
  await bar(publisher).getByRole('button', { name: '确认发布第1版' }).click()
  const said = publisher.getByText('已发布，读者现在就能看到。')
  await expect(said).toBeFocused()
  const opened = publisher.waitForEvent('popup')
  await said.getByRole('link', { name: '看公开页面' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(title)
})
