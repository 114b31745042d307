// The whole job, as a person would do it: from the text of a release to a page that readers can trust, its correction
// and its withdrawal.
import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './session'
import { saveSheet } from './sheet'

type Case = {
  name: string
  text: string
  title: string
  headings: string[]
  figures: number
  source: string
  editor: string
  correct: { from: string; to: string }
  /** Whether its sentences leave their period to the text before them. */
  inherits: boolean
}

const OWN: Case = {
  name: 'a short release of our own',
  text: `权威发布|云澜：工匠学堂办进老街区
摘要 云澜市全年开办工匠学堂86期，1.9万人次参加学习。
把课堂办到居民家门口，是今年的一件实事。
一、课堂在街巷
全市在老街区设立教学点34个，聘请工匠和技师近200人。
二、手艺变饭碗
学员中有2600余人取得证书，1140人找到新工作。
来源：云澜市总工会
编辑：沈若溪`,
  title: '云澜：工匠学堂办进老街区',
  headings: ['一、课堂在街巷', '二、手艺变饭碗'],
  figures: 6,
  source: '云澜市总工会',
  editor: '沈若溪',
  correct: { from: '34个', to: '36个' },
  inherits: false,
}

const REAL = '../shared/input/zibo-city-of-labour'
const real = (): Case => {
  const structure = JSON.parse(readFileSync(`${REAL}.structure.json`, 'utf8')) as {
    title: { title_without_prefix: string }
    sections: { heading: string }[]
    source: { value: string }
    editor: { value: string }
  }
  return {
    name: 'the real release',
    text: readFileSync(`${REAL}.txt`, 'utf8'),
    title: structure.title.title_without_prefix,
    headings: structure.sections.map(({ heading }) => heading),
    figures: 50,
    source: structure.source.value,
    editor: structure.editor.value,
    correct: { from: '5207场', to: '5270场' },
    inherits: true,
  }
}
const CASES = [OWN, ...(existsSync(`${REAL}.txt`) ? [real()] : [])]
if (CASES.length === 1) console.warn('SKIPPED: the journey of the real release; ../shared/input is not here')

const panel = (page: Page) => page.locator('.desk-panel')
const button = (page: Page, name: string | RegExp) =>
  panel(page).getByRole('button', { name, exact: typeof name === 'string' })
const standing = (page: Page) => panel(page).locator('.desk-standing')

/** Words of the whole sheet become others, and are saved. */
const replaceOnSheet = async (page: Page, from: string, to: string) => {
  await page.getByRole('button', { name: '查找替换' }).click()
  await page.getByLabel('查找', { exact: true }).fill(from)
  await page.getByLabel('替换为').fill(to)
  await page.getByRole('button', { name: '全部替换' }).click()
  await expect(page.locator('.write__find output')).toContainText('已替换')
  await page.locator('.write__find').getByRole('button', { name: '关闭' }).click()
}

/** One answer of at most 12 KB, which asks for nothing more: no script, no font, no stylesheet. */
const withinBudget = async (page: Page, address: string) => {
  const sent = await page.request.get(address, { headers: { 'Accept-Encoding': 'br' } })
  expect(sent.headers()['content-encoding']).toBe('br')
  expect(Number(sent.headers()['content-length'])).toBeLessThanOrEqual(12 * 1024)
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([])
  await expect(page.locator('script:not([type="application/ld+json"]), link[rel=stylesheet]')).toHaveCount(0)
}

for (const { name, text, title, headings, figures, source, editor, correct, inherits } of CASES) {
  test(`${name}: import, edit, submit, approve by somebody else, publish, read, correct, withdraw`, async ({
    signedIn,
    page: reader,
  }) => {
    test.setTimeout(180_000)
    // 顾明远 writes, and is a reviewer too; 宋知行 reviews; 陆晓峰 publishes.
    const author = await signedIn('gu')
    const reviewer = await signedIn('song')
    const publisher = await signedIn('lu')

    await author.goto('/admin/import')
    await author.getByLabel('粘贴全文').fill(text)
    await author.getByRole('button', { name: '查看拆分结果' }).click()
    const found = author.getByRole('region', { name: '拆分结果' })
    await expect(found).toContainText(title)
    for (const heading of headings) await expect(found).toContainText(heading)
    await author.getByRole('button', { name: '建稿', exact: true }).click()
    await author.waitForURL(/\/admin\/collections\/articles\/[\w-]{20,}$/)
    const article = author.url()

    const heading = `${headings[0]!}（改）`
    await expect(author.locator('.write[aria-busy=false]')).toBeVisible()
    await replaceOnSheet(author, headings[0]!, heading)
    await expect(author.locator('.write__sheet h2').first()).toHaveText(heading)

    // A person says yes to all of them in one press.
    if (inherits) await author.getByRole('button', { name: /^确认这 \d+ 条的时期$/ }).click()
    await expect(author.locator('.write__issues')).not.toContainText('据上文推得')
    await saveSheet(author)

    await button(author, '提交审核').click()
    await expect(standing(author)).toContainText('审核中')
    await expect(button(author, '批准')).toBeDisabled()
    await expect(panel(author)).toContainText('您改过这一稿，不能批准自己写的内容。')

    await reviewer.goto(article)
    const [preview] = await Promise.all([
      reviewer.context().waitForEvent('page'),
      panel(reviewer)
        .getByRole('link', { name: /预览全文/ })
        .click(),
    ])
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(preview.locator('body')).toContainText('尚未公开')
    await preview.close()
    await button(reviewer, '批准').click()
    await expect(standing(reviewer)).toContainText('已批准')

    await publisher.goto(article)
    await button(publisher, '发布第1版').click()
    await button(publisher, '确认发布第1版').click()
    await expect(standing(publisher)).toContainText('第1版')
    const address = await panel(publisher)
      .locator('.desk-done')
      .getByRole('link', { name: /公开页面/ })
      .getAttribute('href')

    await reader.goto(address!)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
    for (const one of [heading, ...headings.slice(1)])
      await expect(reader.getByRole('heading', { name: one, exact: true })).toBeVisible()
    await expect(reader.locator('article .figure > data[value]')).toHaveCount(figures)
    for (const words of [source, editor, '版权声明', '免责声明'])
      await expect(reader.locator('body')).toContainText(words)
    await withinBudget(reader, address!)

    await author.goto(article)
    await expect(author.locator('.write[aria-busy=false]')).toBeVisible()
    await replaceOnSheet(author, correct.from, correct.to)
    await author.getByLabel('更正说明（公开）').fill(`${correct.from}应为${correct.to}，系录入差错。`)
    await saveSheet(author)
    await expect(standing(author)).toContainText('撰写中')
    await button(author, '提交审核').click()
    await expect(standing(author)).toContainText('审核中')
    await reviewer.goto(article)
    await button(reviewer, '批准').click()
    await expect(standing(reviewer)).toContainText('已批准')
    await publisher.goto(article)
    await button(publisher, '发布第2版').click()
    await button(publisher, '确认发布第2版').click()
    await expect(standing(publisher)).toContainText('第2版')
    await reader.reload()
    await expect(reader.locator('body')).toContainText(`${correct.from}应为${correct.to}，系录入差错。`)
    await expect(reader.locator('article .figure > data[value]', { hasText: correct.to }).first()).toBeVisible()

    await button(publisher, '撤下第2版').click()
    await panel(publisher).getByLabel('公开的撤稿说明').fill('数据来源正在复核。')
    await button(publisher, '撤下第2版').last().click()
    await expect(standing(publisher)).toContainText('已撤稿')
    await reader.reload()
    await expect(reader.locator('body')).toContainText('数据来源正在复核。')
    await expect(reader.locator('body')).not.toContainText(correct.to)
    expect((await reader.goto('/'))!.status()).toBe(200)
    // What the front page still shows, so that it is the list itself which lacks the release.
    await expect(reader.locator('a[href="/releases/skilled-yunlan-2026"]').first()).toBeVisible()
    await expect(reader.locator(`a[href="${address!}"]`)).toHaveCount(0)
  })
}
