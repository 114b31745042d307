// What is typed and not saved stays on the machine, for its person alone, and is offered when they come back.
import { anArticle } from './articles'
import { barOn, copies, passwordOf, reopened, restored, savedForm, SIZES } from './kept'
import { editorOf } from './section-text'
import { expect, test } from './session'

// Each opens the panel several times.
test.describe.configure({ timeout: 120_000 })

for (const { size, viewport } of SIZES) {
  test(`at ${size}, what was typed in an article is offered after its tab was closed, restored and saved`, async ({
    signedIn,
  }) => {
    const page = await signedIn('editor')
    await page.setViewportSize(viewport)
    const article = await anArticle(page, { title: '留住的稿件', summary: '全年开班320期。' })
    const address = `/admin/collections/articles/${article}/details`
    await page.goto(address)
    const summary = editorOf(page, 'summary')
    await expect(summary).toHaveText('全年开班320期。')
    await page.getByLabel('来源', { exact: true }).fill('市总工会')
    await summary.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('又加了一句')
    await expect(summary).toHaveText('全年开班320期。又加了一句')
    await expect.poll(() => copies(page)).toBe(1)
    await page.keyboard.type('，马上关掉。')

    const again = await reopened(page, address)
    await again.setViewportSize(viewport)
    await expect(barOn(again)).toContainText('您有未保存的文字')
    await barOn(again).getByText('看看是什么').click()
    await expect(barOn(again)).toContainText('市总工会')
    await expect(barOn(again)).toContainText('全年开班320期。又加了一句，马上关掉。')
    await expect(editorOf(again, 'summary')).toHaveText('全年开班320期。')
    await restored(again)
    await expect(editorOf(again, 'summary')).toHaveText('全年开班320期。又加了一句，马上关掉。')
    await expect(again.getByLabel('来源', { exact: true })).toHaveValue('市总工会')
    expect(await savedForm(again)).toBe(200)
    await expect.poll(() => copies(again)).toBe(0)
    const last = await reopened(again, address)
    await expect(editorOf(last, 'summary')).toHaveText('全年开班320期。又加了一句，马上关掉。')
    await expect(last.getByLabel('来源', { exact: true })).toHaveValue('市总工会')
    await expect(barOn(last)).toHaveCount(0)
  })
}

test('the office’s settings, a column, a person: every form keeps what is typed', async ({ signedIn }) => {
  const page = await signedIn('admin')
  await page.goto('/admin/globals/settings')
  await page.getByLabel('报头附行').fill('证券代码 000001')
  await expect.poll(() => copies(page)).toBe(1)
  const settings = await reopened(page, '/admin/globals/settings')
  await restored(settings)
  await expect(settings.getByLabel('报头附行')).toHaveValue('证券代码 000001')
  await settings.goto('/admin/collections/columns/create')
  await settings.getByLabel('名称').fill('新栏目')
  await expect.poll(() => copies(settings)).toBe(2)
  const column = await reopened(settings, '/admin/collections/columns/create')
  await barOn(column).getByRole('button', { name: '丢弃' }).click()
  await barOn(column).getByRole('button', { name: '确定丢弃' }).click()
  await expect(barOn(column)).toHaveCount(0)
  await expect.poll(() => copies(column)).toBe(1)
  await expect(column.getByLabel('名称')).toHaveValue('')
})

test('nobody else is offered it, and it is gone when its person signs out', async ({ signedIn }) => {
  const [page, other] = [await signedIn('editor'), await signedIn('reviewer')]
  const article = await anArticle(page, { title: '留住的稿件', summary: '开头。' })
  const address = `/admin/collections/articles/${article}/details`
  await page.goto(address)
  await page.getByLabel('来源', { exact: true }).fill('只给本人看')
  await expect.poll(() => copies(page)).toBe(1)
  const context = page.context()
  const mine = await context.cookies()
  await page.close()
  await context.clearCookies()
  await context.addCookies(await other.context().cookies())
  const theirs = await context.newPage()
  await theirs.goto(address)
  await expect(theirs.locator('.desk-panel')).toContainText('撰写中')
  await expect(theirs.getByText('只给本人看')).toHaveCount(0)
  await expect(barOn(theirs)).toHaveCount(0)
  expect(await copies(theirs)).toBe(1)
  await context.clearCookies()
  await context.addCookies(mine)
  await theirs.goto(address)
  await expect(barOn(theirs)).toBeVisible()
  // A session of their own, so that nobody else's ends.
  await context.clearCookies()
  const data = { email: passwordOf('editor', 'email'), password: passwordOf('editor') }
  await theirs.request.post('/api/users/login', { headers: { Origin: process.env.E2E_ORIGIN! }, data })
  await theirs.goto('/admin/logout')
  await theirs.waitForURL(/\/admin\/login/)
  await expect.poll(() => copies(theirs)).toBe(0)
})

test('what nobody came back for goes after thirty days', async ({ signedIn }) => {
  const page = await signedIn('admin')
  await page.goto('/admin/globals/settings')
  const stored = await page.getByLabel('报头附行').inputValue()
  await page.getByLabel('报头附行').fill('没有人回来')
  await expect.poll(() => copies(page)).toBe(1)
  const context = page.context()
  await page.close()
  const later = await context.newPage()
  await later.clock.setFixedTime(Date.now() + 31 * 24 * 60 * 60 * 1000)
  await later.goto('/admin/globals/settings')
  await expect(later.getByLabel('报头附行')).toHaveValue(stored)
  await expect.poll(() => copies(later)).toBe(0)
  await expect(barOn(later)).toHaveCount(0)
})

test('a pasted text is kept on the import page until an article is made of it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  await page.goto('/admin/import')
  await page.getByLabel('粘贴全文').fill('夜校开班的通知\n\n今年开班三次。')
  await expect.poll(() => copies(page)).toBe(1)
  const again = await reopened(page, '/admin/import')
  await barOn(again).getByRole('button', { name: '恢复', exact: true }).click()
  await expect(again.getByLabel('粘贴全文')).toHaveValue('夜校开班的通知\n\n今年开班三次。')
  await again.getByRole('button', { name: '查看拆分结果' }).click()
  await again.getByRole('button', { name: '建稿' }).click()
  await again.waitForURL(/\/collections\/articles\//)
  await expect.poll(() => copies(again)).toBe(0)
})
