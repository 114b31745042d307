// The history of an article in a real browser: what was done in one line, any two texts compared, a section that was
// deleted brought back, and a new edition given up.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { stored, typed } from './articles'
import { origin } from './rounds'
import { expect, test } from './session'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const troubles = async (page: Page) =>
  (await new AxeBuilder({ page }).withTags(RULES).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
const history = (article: string) => `/admin/collections/articles/${article}/history`

test('a section that somebody deleted is found in the history, and comes back as it was', async ({ signedIn }) => {
  const [writer, other] = [await signedIn('shen'), await signedIn('gu')]
  const { article, section } = await typed(writer, '全市夜校开课，学员踊跃。')
  await stored(writer, 'sections', { article, heading: '留下的一节', level: '1' })
  const gone = await other.request.delete(`/api/sections/${section}`, {
    headers: { Origin: origin() },
  })
  expect(gone.status()).toBe(200)

  const page = writer
  await page.goto(history(article))
  const line = page.locator('.history-moment')
  await expect(line.filter({ hasText: '删去“课堂”' })).toBeVisible()
  await line
    .filter({ hasText: '删去“课堂”' })
    .getByRole('link', { name: /看改动/ })
    .click()
  const compared = page.locator('.history-compared')
  await expect(compared.locator('del').filter({ hasText: '全市夜校开课' })).toBeVisible()
  expect(await troubles(page)).toEqual([])
  await compared.getByRole('button', { name: '找回已删的“课堂”' }).click()
  await compared.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(line.first()).toContainText('恢复了旧稿')
  const back = await page.request.get(`/api/sections/${section}?depth=0`, { headers: { Origin: origin() } })
  expect(((await back.json()) as { heading: string }).heading).toBe('课堂')
})

test('the whole page of a long history keeps nobody out, on a phone and in the dark too', async ({ signedIn }) => {
  const page = await signedIn('gu')
  const { docs } = (await (
    await page.request.get('/api/articles?limit=1&depth=0&where[edition][equals]=2', {
      headers: { Origin: origin() },
    })
  ).json()) as { docs: { id: string }[] }
  await page.goto(history(docs[0]!.id))
  await expect(page.locator('.history-moment--edition')).toHaveCount(2)
  await page.getByRole('button', { name: '比较所选的两处' }).click()
  await expect(page.locator('.history-compared')).toBeVisible()
  expect(await troubles(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await expect(page.locator('.history-compared')).toBeVisible()
  expect(await troubles(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
