// Whatever happens to the page, nothing typed is lost: a killed browser, a session that ends, a server that is away, a
// save that is refused, no network. In a form of the panel, at both sizes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { anArticle, stored } from './articles'
import { barOn, copies, keptWith, passwordOf, reopened, restored, savedForm, SIZES } from './kept'
import { browserOf, pageIn, type CookieSet } from './killed'
import { editorOf } from './section-text'
import { expect, test } from './session'

// Each opens the panel several times.
test.describe.configure({ timeout: 120_000 })

const WORDS = '又加了一句'
const WHOLE = `全年开班320期。${WORDS}`

/** An article that is open, with words typed that are not saved. */
const typedIn = async (page: Page, viewport: { width: number; height: number }) => {
  await page.setViewportSize(viewport)
  const article = await anArticle(page, { title: '留住的稿件', summary: '全年开班320期。' })
  await page.goto(`/admin/collections/articles/${article}/details`)
  await typeAt(page)
  return article
}
const typeAt = async (page: Page) => {
  const summary = editorOf(page, 'summary')
  await expect(summary).toHaveText('全年开班320期。')
  await summary.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(WORDS)
  await expect(summary).toHaveText(WHOLE)
  return summary
}
const summaryIn = async (page: Page, article: string): Promise<string> =>
  JSON.stringify(
    (
      (await (
        await page.request.get(`/api/articles/${article}?depth=0`, { headers: { Origin: process.env.E2E_ORIGIN! } })
      ).json()) as { summary: unknown }
    ).summary,
  )

for (const { size, viewport } of SIZES) {
  test(`at ${size}, a killed browser`, async ({ signedIn }) => {
    const owner = await signedIn('editor')
    const article = await anArticle(owner, { title: '留住的稿件', summary: '全年开班320期。' })
    const address = `${process.env.E2E_ORIGIN}/admin/collections/articles/${article}/details`
    const cookies: CookieSet = [
      ...(await owner.context().cookies()),
      { name: 'payload-lng', value: 'zh', url: process.env.E2E_ORIGIN! },
    ]
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const first = await browserOf(profile)
    const page = await pageIn(first.browser, cookies)
    await page.setViewportSize(viewport)
    await page.goto(address)
    await typeAt(page)
    await keptWith(page, WORDS)
    await first.killed()
    const second = await browserOf(profile)
    try {
      const again = await pageIn(second.browser, cookies)
      await again.setViewportSize(viewport)
      await again.goto(address)
      await restored(again)
      await expect(editorOf(again, 'summary')).toHaveText(WHOLE)
      expect(await savedForm(again)).toBe(200)
      expect(await summaryIn(owner, article)).toContain(WORDS)
    } finally {
      await second.killed()
      rmSync(profile, { recursive: true, force: true })
    }
  })

  test(`at ${size}, the end of a session: one signs in over the page, which stays, and saves`, async ({ signedIn }) => {
    const page = await signedIn('editor')
    const article = await typedIn(page, viewport)
    const address = page.url()
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
    await page.context().clearCookies()
    await page.keyboard.press('Control+s')
    const box = page.getByRole('dialog', { name: '登录已过期' })
    await expect(box).toContainText('您写的内容还在这一页上')
    // Escape puts it off; the text stays, and the bar leads back.
    await page.keyboard.press('Escape')
    await expect(box).toHaveCount(0)
    await expect(editorOf(page, 'summary')).toHaveText(WHOLE)
    await page.locator('.desk-session').getByRole('button', { name: '登录' }).click()
    await box.getByLabel('密码').fill('not the password')
    await box.getByRole('button', { name: '登录', exact: true }).click()
    await expect(box.getByRole('alert')).not.toBeEmpty()
    await box.getByLabel('密码').fill(passwordOf('editor'))
    await page.keyboard.press('Enter')
    await expect(box).toHaveCount(0)
    await expect(page.locator('.desk-session')).toContainText('已重新登录')
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
    await expect(editorOf(page, 'summary')).toHaveText(WHOLE)
    expect(await savedForm(page)).toBe(200)
    expect(await summaryIn(page, article)).toContain(WORDS)
  })

  test(`at ${size}, the end of a session: somebody else who signs in does not see it, and its person gets it back`, async ({
    signedIn,
  }) => {
    const page = await signedIn('editor')
    await typedIn(page, viewport)
    const address = page.url()
    const mine = await page.context().cookies()
    await page.context().clearCookies()
    await page.keyboard.press('Control+s')
    const box = page.getByRole('dialog')
    await box.getByLabel('邮箱').fill(passwordOf('reviewer', 'email'))
    await box.getByLabel('密码').fill(passwordOf('reviewer'))
    await page.keyboard.press('Enter')
    await expect(box).toContainText('现在登录的是')
    await expect(editorOf(page, 'summary')).not.toBeVisible()
    await expect(page.getByText(WORDS)).not.toBeVisible()
    expect(await copies(page)).toBe(1)
    await page.context().clearCookies()
    await page.context().addCookies(mine)
    const again = await reopened(page, address)
    await restored(again)
    await expect(editorOf(again, 'summary')).toHaveText(WHOLE)
  })

  test(`at ${size}, no network: the save says so, the text stays, and is there after the tab was closed`, async ({
    signedIn,
  }) => {
    const page = await signedIn('editor')
    const article = await typedIn(page, viewport)
    await page.context().setOffline(true)
    await page.keyboard.press('Control+s')
    await expect(page.locator('[data-sonner-toast][data-type="error"]')).toBeVisible()
    await expect(editorOf(page, 'summary')).toHaveText(WHOLE)
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeEnabled()
    await page.context().setOffline(false)
    const again = await reopened(page)
    await restored(again)
    expect(await savedForm(again)).toBe(200)
    expect(await summaryIn(again, article)).toContain(WORDS)
  })

  test(`at ${size}, a refused save: somebody saved first; both texts can be read, and mine is still offered`, async ({
    signedIn,
  }) => {
    const page = await signedIn('editor')
    const article = await typedIn(page, viewport)
    const { lockVersion } = (await (
      await page.request.get(`/api/articles/${article}?depth=0`, { headers: { Origin: process.env.E2E_ORIGIN! } })
    ).json()) as { lockVersion: number }
    const theirs = await page.request.patch(`/api/articles/${article}`, {
      headers: { Origin: process.env.E2E_ORIGIN! },
      data: { source: '市总工会', lockVersion },
    })
    expect(theirs.status()).toBe(200)
    expect(await savedForm(page)).toBe(409)
    await expect(editorOf(page, 'summary')).toHaveText(WHOLE)
    const again = await reopened(page)
    await expect(again.getByLabel('来源', { exact: true })).toHaveValue('市总工会')
    await restored(again)
    await expect(editorOf(again, 'summary')).toHaveText(WHOLE)
    expect(await savedForm(again)).toBe(200)
    expect(await summaryIn(again, article)).toContain(WORDS)
  })
}

test('what somebody else changed in the same field since is shown beside it, and one chooses', async ({ signedIn }) => {
  const page = await signedIn('admin')
  const id = await stored(page, 'columns', { name: '留言', slug: `kept-${Date.now()}` })
  await page.goto(`/admin/collections/columns/${id}`)
  await page.getByLabel('简介').fill('我写的简介')
  await page.getByLabel('关键词').fill('甲，乙')
  await expect.poll(() => copies(page)).toBe(1)
  const theirs = await page.request.patch(`/api/columns/${id}`, {
    headers: { Origin: process.env.E2E_ORIGIN! },
    data: { description: '别人写的简介' },
  })
  expect(theirs.status()).toBe(200)
  const again = await reopened(page)
  await expect(barOn(again)).toContainText('此后有人改过这一项')
  await expect(barOn(again)).toContainText('别人写的简介')
  await expect(barOn(again)).toContainText('我写的简介')
  await barOn(again).getByRole('checkbox', { name: '恢复“简介”' }).uncheck()
  await barOn(again).getByRole('button', { name: '恢复', exact: true }).click()
  await expect(again.getByRole('textbox', { name: '关键词' })).toHaveValue('甲，乙')
  await expect(again.getByRole('textbox', { name: '简介' })).toHaveValue('别人写的简介')
  // What was not wanted waits.
  await expect(barOn(again)).toContainText('我写的简介')
  await expect(barOn(again)).not.toContainText('甲，乙')
})
