// What writing on the longest sheet feels like, in a browser: opening it, a key until it is seen, a save.
import { chromium, type Browser, type Page } from '@playwright/test'
import { BROWSER_ARGS, installedBrowser } from '../browser.mjs'
import { quantile } from './load'
import { longRelease, SIZE } from './long-release'
import { anOffice, clear, signedIn, type Office } from './office'

const OPENED = 5
const SAVED = 5
/** Typed in bursts, with rests between them, in which the page reads numbers and asks for its checks. */
const BURSTS = 8
const KEYS = 20
const KEY_MS = 90
const REST_MS = 1500

const imported = async (office: Office): Promise<string> => {
  const { ask } = await signedIn(office, 'shen')
  const { status, json } = await ask('POST', '/api/articles/import', { text: longRelease().text })
  if (status !== 201) throw new Error(`The long release was not imported: ${status} ${JSON.stringify(json)}`)
  return (json as { id: string }).id
}

const pageOf = async (browser: Browser, office: Office): Promise<Page> => {
  const { email, password } = await signedIn(office, 'shen')
  const context = await browser.newContext({
    baseURL: office.origin,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  })
  await context.request.post('/api/users/login', { data: { email, password } })
  return context.newPage()
}

const textOf = (page: Page) => page.locator('.write__sheet [contenteditable=true]')

/** Until one can write: the page is drawn and listens. */
const writable = async (page: Page, since: number): Promise<number> => {
  await page.locator('.write[aria-busy=false]').waitFor()
  await textOf(page).waitFor()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  return performance.now() - since
}

/** By its address, as a new page. */
const opened = async (page: Page, article: string): Promise<number> => {
  await page.goto('/admin')
  const since = performance.now()
  await page.goto(`/admin/collections/articles/${article}`, { waitUntil: 'commit' })
  return writable(page, since)
}

/** By a press in the list, as people come to it. */
const pressed = async (page: Page, article: string): Promise<number> => {
  await page.goto('/admin/collections/articles')
  // The list writes its own address first.
  await page.waitForURL(/limit=/)
  await page.waitForLoadState('networkidle')
  const since = performance.now()
  await page.locator(`a[href$="/articles/${article}"]`).first().click()
  return writable(page, since)
}

type Keys = { seen: number[]; long: number[] }
declare global {
  interface Window {
    measured: Keys
  }
}

/** From here on the page notes how long each key takes until its frame is drawn, and which tasks were long. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.measured = { seen: [], long: [] }
    const { seen, long } = window.measured
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => seen.push(performance.now() - timeStamp))
          port1.start()
          port2.postMessage(null)
        }),
      true,
    )
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })

const typed = async (page: Page): Promise<Keys> => {
  const lines = page.locator('.write__sheet p', { hasText: '开展技能培训' })
  await watch(page)
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await lines.nth(burst).click({ position: { x: 200, y: 10 } })
    await page.keyboard.press('End')
    await page.keyboard.type('又开班三次，'.repeat(4).slice(0, KEYS), { delay: KEY_MS })
    await page.evaluate((ms) => new Promise((rested) => setTimeout(rested, ms)), REST_MS)
  }
  return page.evaluate(() => window.measured)
}

const saved = async (page: Page): Promise<number> => {
  await page.keyboard.type('存')
  const since = performance.now()
  await page.keyboard.press('Control+s')
  await page.locator('.write__save output', { hasText: '已保存' }).waitFor()
  return performance.now() - since
}

const several = async (times: number, once: () => Promise<number>): Promise<number[]> => {
  const all: number[] = []
  for (let time = 0; time < times; time += 1) all.push(await once())
  return all
}

const ms = (value: number) => `${Math.round(value)} ms`
const spread = (all: number[]) => `${ms(quantile(all, 0.5))} · ${ms(quantile(all, 0.95))} · ${ms(Math.max(...all))}`

export const sheet = async (): Promise<void> => {
  const office = await anOffice()
  const executablePath = installedBrowser()
  const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) })
  try {
    const article = await imported(office)
    const page = await pageOf(browser, office)
    const cold = await opened(page, article)
    const warm = await several(OPENED, () => opened(page, article))
    const byPress = await several(OPENED, () => pressed(page, article))
    const figures = await page.locator('.write__sheet .desk-figure').count()
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const keys = await typed(page)
    const saves = await several(SAVED, () => saved(page))
    console.log(`\n${SIZE.signs} signs, ${figures} figures, ${elements} elements on the page\n`)
    console.log('| | p50 · p95 · most |\n|---|--:|')
    console.log(`| opened the first time | ${ms(cold)} |`)
    console.log(`| opened again by its address, until one can write | ${spread(warm)} |`)
    console.log(`| opened from the list, until one can write | ${spread(byPress)} |`)
    console.log(`| a key until it is seen (${keys.seen.length} keys) | ${spread(keys.seen)} |`)
    console.log(`| a save until it says so | ${spread(saves)} |`)
    console.log(`| tasks over 50 ms while typing | ${keys.long.length}, the longest ${ms(Math.max(0, ...keys.long))} |`)
  } finally {
    await browser.close()
    await office.stop()
    clear(office)
  }
}
