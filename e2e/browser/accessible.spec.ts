// Every kind of reader page, and our own parts of the desk, as axe sees them: WCAG 2.2 A and AA, on a phone and in the
// dark too.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './session'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const troubles = async (page: Page, within?: string) => {
  const axe = new AxeBuilder({ page }).withTags(RULES)
  const { violations } = await (within ? axe.include(within) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

const PAGES = {
  'the front page': '/',
  'a column': '/columns/releases',
  'a corrected release': '/releases/skilled-yunlan-2026',
  'a release that cites figures': '/releases/mediation-week-2026',
  'the page of a figure': '/releases/skilled-yunlan-2026/figures/1',
  'a release with a table': '/releases/consumer-prices-2026-10',
  'an English release': '/releases/riverside-greenway-opens',
  'a superseded edition': '/releases/skilled-yunlan-2026/editions/1',
  'the indicators': '/indicators',
  'an indicator': '/indicators/consumer-prices',
  'a notice': '/legal/copyright',
  'an address that leads nowhere': '/nothing-here',
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name} keeps nobody out`, async ({ page }) => {
    await page.goto(address)
    expect(await troubles(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await troubles(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}
