// Details of the reader's page that only a browser sees: what is folded leaves nothing behind, nothing is cut off, no
// two rules stand side by side.
import type { Page } from '@playwright/test'
import { expect, test } from './session'

const PHONE = { width: 360, height: 740 }
const CORRECTED = '/releases/skilled-yunlan-2026'
const PAGES = [CORRECTED, '/releases/mediation-week-2026', '/releases/riverside-greenway-opens']

const heightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((one) => one.getBoundingClientRect().height)

for (const path of PAGES) {
  test(`the figures fold to one line, and unfold without a way to close each: ${path}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(path)
    expect(await heightOf(page, '.fold summary')).toBeLessThanOrEqual(50)
    expect(await heightOf(page, '.figures table')).toBe(0)
    await page.locator('.fold summary').click()
    await expect(page.locator('.figures .ways a:not(.close)').first()).toBeVisible()
    await expect(page.locator('.figures .close').filter({ visible: true })).toHaveCount(0)
  })

  test(`no two rules stand side by side over a text: ${path}`, async ({ page }) => {
    for (const width of [PHONE.width, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const doubled = await page.locator('.text > *').evaluateAll((all) =>
        all.flatMap((one) => {
          const [style, next] = [getComputedStyle(one), one.nextElementSibling]
          if (!next || style.float !== 'none' || getComputedStyle(next).float !== 'none') return []
          const rules = [style.borderBottomWidth, getComputedStyle(next).borderTopWidth]
          return rules.every((rule) => Number.parseFloat(rule) > 0) ? [`${one.className} + ${next.className}`] : []
        }),
      )
      expect([width, doubled]).toEqual([width, []])
    }
  })
}

test('a list cuts no summary off: half a number is another number', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/')
  const summaries = page.locator('.headlines .summary')
  expect(await summaries.count()).toBeGreaterThan(5)
  const cut = await summaries.evaluateAll((all) =>
    all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
  )
  expect(cut).toEqual([])
})

test('contents beside a text can be read to their end in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 260 })
  await page.goto(CORRECTED)
  expect(await heightOf(page, '.contents')).toBeLessThanOrEqual(260)
  const last = page.locator('.contents li').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 0.9 })
})

test('the page of a figure says the figure in large type', async ({ page }) => {
  await page.goto(`${CORRECTED}/figures/1`)
  const size = (selector: string) =>
    page.locator(selector).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(await size('.newest data')).toBeGreaterThan((await size('.facts dd >> nth=0')) * 1.3)
})
