// The whole site, crawled: markup, labels, notices, what reader modes keep; and of each kind of page what axe says at
// 100 and 200 %, how its headings break on a phone, and what it prints.
import { get } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { Readability } from '@mozilla/readability'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { parseHTML } from 'linkedom'
import { LABELS } from '../../components/site/parts/page-labels'
import { crawl, kindOf, someOfEach, type Found } from './crawl'
import { expect, test } from './session'

const PHONE = { width: 360, height: 740 }
const DOUBLE = '212.5%'
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The recommended rules, without those of taste. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attr-case': 'off',
    'attr-quotes': 'off',
    'no-implicit-button-type': 'off',
    'tel-non-breaking': 'off',
    'attribute-boolean-style': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'svg-focusable': 'off',
    // A phone number is not the only thing that may not break; the sheet sees to that.
    'text-content': 'off',
  },
})

/** What a page may weigh on its way, packed, whatever it holds. */
const MOST_BYTES = 12 * 1024

/** The bytes of the answer as they travel, for a reader who takes brotli. */
const sizeOf = (url: URL): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      let bytes = 0
      answer.on('data', (piece: Buffer) => {
        bytes += piece.length
      })
      answer.once('end', () => resolve(answer.headers['content-encoding'] === 'br' ? bytes : Number.POSITIVE_INFINITY))
    }).once('error', reject)
  })
const bare = (text: string): string => text.replace(/\s+/g, '')
const isRelease = ({ path }: Found): boolean => /^\/releases\/[^/]+(?:\/editions\/\d+)?$/.test(path)

test('every page is valid, carries its labels and notices, and asks nobody else for anything', async ({ request }) => {
  test.setTimeout(300_000)
  const pages = await crawl(request)
  expect(pages.length).toBeGreaterThan(24)
  for (const { path, html, $ } of pages) {
    const report = await validator.validateString(html, path)
    const said = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
    )
    expect([path, said]).toEqual([path, []])
    const fetched = $('[src], [srcset], link[rel=icon], link[rel=apple-touch-icon], link[rel=stylesheet]')
      .toArray()
      .flatMap((one) => [
        $(one).attr('src'),
        $(one).attr('srcset'),
        one.tagName === 'link' ? $(one).attr('href') : undefined,
      ])
      .filter((address) => address !== undefined)
    expect([path, fetched.filter((address) => !/^\/[^/]/.test(address))]).toEqual([path, []])
    const labels = $('meta[name]')
      .toArray()
      .map((one) => $(one).attr('name')!)
    expect([path, labels]).toEqual([path, expect.arrayContaining(['SiteName', 'SiteDomain', 'SiteIDCode'])])
    expect([path, $('footer').text()]).toEqual([path, expect.stringMatching(/主办单位.*网站标识码.*ICP备.*公网安备/s)])
  }
  const releases = pages.filter((page) => isRelease(page) && page.$('article.release').length > 0)
  expect(releases.length).toBeGreaterThan(6)
  for (const { path, $ } of releases) {
    const must = Object.entries(LABELS).flatMap(([name, isRequired]) => (isRequired ? [name] : []))
    expect([path, must.filter((name) => !$(`meta[name="${name}"]`).attr('content'))]).toEqual([path, []])
    expect([path, $('.notices .notice').length]).toEqual([path, 2])
  }
})

test('the site map of search engines names every page that asks to be found', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const index = await (await request.get('/sitemap.xml')).text()
  const addresses = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address!)
  const named = (
    await Promise.all(addresses(index).map(async (file) => addresses(await (await request.get(file)).text())))
  ).flat()
  const asked = (await crawl(request)).filter(
    ({ path, $ }) =>
      $('meta[name=robots]').length === 0 &&
      $('link[rel=canonical]').attr('href') === new URL(path, baseURL).href &&
      !/\/figures\/|\/v\d+$|\?/.test(path),
  )
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.map(({ path }) => new URL(path, baseURL).href).filter((url) => !named.includes(url))).toEqual([])
})

test('a page travels in one answer of 12 KB at most', async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  for (const { path } of await crawl(request)) {
    const size = await sizeOf(new URL(path, baseURL))
    expect([path, size > 2000 && size <= MOST_BYTES, size]).toEqual([path, true, size])
  }
})

test('reader modes keep summary, corrections and warnings of every release', async ({ request }) => {
  test.setTimeout(120_000)
  const releases = (await crawl(request)).filter((page) => isRelease(page) && page.$('article.release').length > 0)
  for (const { path, html, $ } of releases) {
    const { document } = parseHTML(html)
    const kept = bare(new Readability(document as never).parse()?.textContent ?? '')
    const said = [...$('.standfirst p, .announcement p, .announcement h2').toArray()].map((one) => bare($(one).text()))
    expect([path, said.filter((words) => !kept.includes(words))]).toEqual([path, []])
  }
})

/** Headings whose lines part a word, as this browser's own dictionary sees words. */
const brokenHeadings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    const headings = document.querySelectorAll(
      'h1:lang(zh), h2:lang(zh), h3:lang(zh), h4:lang(zh), .contents a:lang(zh)',
    )
    return [...headings].flatMap((heading) => {
      const text = heading.textContent ?? ''
      const starts = new Set([...segmenter.segment(text)].map(({ index }) => index))
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      let [at, last] = [0, null as DOMRect | null]
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (let index = 0; index < node.length; index += 1, at += 1) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          const box = range.getBoundingClientRect()
          if (last && box.width > 0 && box.top > last.top + box.height / 2 && !starts.has(at))
            broken.push(`${text.slice(0, at)}｜${text.slice(at)}`)
          if (box.width > 0) last = box
        }
      }
      return broken
    })
  })

const troubles = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

type Look = (page: Page, path: string) => Promise<void>
/** Three ways to see a page on a phone, each a test of its own, since they take the longest. */
const LOOKS: Record<string, Look> = {
  'as it is': async (page, path) => {
    await page.goto(path)
    expect(await brokenHeadings(page), `${path}: broken headings`).toEqual([])
    const head = await page.locator('.masthead').evaluate((one) => one.getBoundingClientRect().bottom)
    if (path !== '/' && !path.startsWith('/?')) expect(head, `${path}: masthead`).toBeLessThanOrEqual(90)
  },
  'at twice the size of type': async (page, path) => {
    await page.goto(path)
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), DOUBLE)
  },
  'in the large view': async (page, path) => {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}view=large`)
  },
}
for (const [name, look] of Object.entries(LOOKS))
  test(`every kind of page holds on a phone, ${name}`, async ({ page, request, baseURL }) => {
    test.setTimeout(300_000)
    const asked: string[] = []
    page.on('request', (one) => asked.push(one.url()))
    const pages = someOfEach(await crawl(request), 1)
    await page.setViewportSize(PHONE)
    for (const { path } of pages) {
      await look(page, path)
      expect(await widthOf(page), `${path}: width`).toBeLessThanOrEqual(PHONE.width)
      expect(await troubles(page), `${path}: axe`).toEqual([])
    }
    expect(new Set(pages.map(({ path }) => kindOf(path))).size).toBeGreaterThan(10)
    expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([])
  })

test('the large view is kept from page to page, and given up again', async ({ page }) => {
  await page.goto('/')
  await page.locator('.masthead').getByRole('link', { name: '大字版' }).click()
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(await size()).toBeGreaterThanOrEqual(22)
  await page.locator('.headlines h3 a').first().click()
  await expect(page).toHaveURL(/\/releases\/[^?]+\?view=large$/)
  expect(await size()).toBeGreaterThanOrEqual(22)
  const target = await page.locator('.foot nav a').first().boundingBox()
  expect(target!.height).toBeGreaterThanOrEqual(60)
  await page.locator('.masthead').getByRole('link', { name: '标准版' }).click()
  expect(await size()).toBeLessThanOrEqual(19)
})

test('on paper the foot of a page never stands alone', async ({ page, request }) => {
  test.setTimeout(300_000)
  const printed = (pageRanges = '') => page.pdf({ format: 'A4', preferCSSPageSize: true, pageRanges })
  const hide = (isHidden: boolean) =>
    page.locator('main').evaluate((main, hidden) => {
      main.style.visibility = hidden ? 'hidden' : ''
    }, isHidden)
  for (const { path } of someOfEach(await crawl(request), 1)) {
    await page.goto(path)
    // Paper waits for no picture to come into view.
    await page.evaluate(() =>
      Promise.all([...document.images].map((one) => Object.assign(one, { loading: 'eager' }).decode())),
    )
    const last = (await printed()).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length
    if (last === 1) continue
    const whole = (await printed(String(last))).length
    await hide(true)
    // What only takes room there is not on the page: with the text away, the last page is another one.
    expect([path, (await printed(String(last))).length === whole]).toEqual([path, false])
    await hide(false)
  }
})
