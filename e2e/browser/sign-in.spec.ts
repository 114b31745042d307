// Signing in as a person does: by password, then with a second factor that is set up on the account page; and sessions
// that are ended from elsewhere.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { accountsOf } from '../../seed/accounts'
import { expect, test } from './session'

const account = (key: 'song') => accountsOf(process.env.E2E_DATA_DIR!).find((one) => one.key === key)!
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const clean = async (page: Page, within: string) => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).include(within).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}
const narrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  )

const fillIn = async (page: Page, password: string) => {
  await page.getByLabel('邮箱').fill(account('song').email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

test('by password, wrongly and rightly, on a telephone too', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: process.env.E2E_ORIGIN!,
    locale: 'zh-CN',
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto('/admin/collections/articles')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await fillIn(page, 'not this one at all')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByLabel('邮箱')).toHaveValue(account('song').email)
  await clean(page, '.desk-sign-in')
  await narrow(page)
  await page.getByLabel('密码').fill(account('song').password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/articles/)
  await context.close()
})

test('with a second factor that its owner sets up, uses, and takes off', async ({ browser }) => {
  const { email, password } = account('song')
  const context = await browser.newContext({ baseURL: process.env.E2E_ORIGIN!, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/admin/login?redirect=/admin/account')
  await fillIn(page, password)
  await page.getByRole('button', { name: '设置两步验证' }).click()
  const panel = page.locator('.desk-access')
  const factor = page.locator('.desk-factor')
  await factor.getByLabel('现在的密码').fill(password)
  await factor.getByRole('button', { name: '继续' }).click()
  await page.getByText('不能扫描？手动输入密钥').click()
  const secret = (await page.locator('.desk-setup code').innerText()).replaceAll(' ', '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  // A code works once: the half minute before, this one, and the next.
  const code = (halves: number) => totp.generate({ timestamp: Date.now() + halves * 30_000 })
  await clean(page, '.desk-factor')
  await page.getByLabel('验证码').fill(code(-1))
  await factor.getByRole('button', { name: '继续' }).click()
  await expect(page.locator('.desk-recovery li')).toHaveCount(10)
  await clean(page, '.desk-recovery')
  await page.getByRole('button', { name: '已保存好，继续' }).click()
  await expect(panel).toContainText('还有 10 个恢复码')
  await clean(page, '.desk-access')

  const elsewhere = await browser.newContext({ baseURL: process.env.E2E_ORIGIN!, locale: 'zh-CN' })
  const second = await elsewhere.newPage()
  await second.goto('/admin/login')
  await fillIn(second, password)
  await second.getByLabel('验证码').fill('000000')
  await second.getByRole('button', { name: '继续' }).click()
  await expect(second.getByRole('alert')).toContainText('验证码不对')
  await clean(second, '.desk-sign-in')
  await second.getByLabel('验证码').fill(code(0))
  await second.getByRole('button', { name: '继续' }).click()
  await expect(second).toHaveURL(/\/admin$/)

  // The other sign-in is listed here by its device, and ended.
  await page.reload()
  await page
    .getByRole('button', { name: /^结束 Chrome/ })
    .first()
    .click()
  await expect(panel).toContainText('已结束。')
  await second.goto('/admin/account')
  await expect(second).toHaveURL(/\/admin\/login/)

  await page.getByRole('button', { name: '停用' }).click()
  await factor.getByLabel('现在的密码').fill(password)
  await factor.getByLabel('验证码或恢复码').fill(code(1))
  await factor.getByRole('button', { name: '继续' }).click()
  await expect(panel).toContainText('两步验证已停用')
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
  await elsewhere.close()
  await context.close()
})
