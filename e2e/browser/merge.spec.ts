// Two people in one article: each sees the other, and two versions are put together without losing either.
import { anArticle } from './articles'
import { savedForm, SIZES } from './kept'
import { editorOf } from './section-text'
import { expect, test } from './session'

// Each opens the panel several times.
test.describe.configure({ timeout: 120_000 })

const asPage = () => ({ headers: { Origin: process.env.E2E_ORIGIN! } })

test('who else has the article open is said, with the section they write in, and no longer when they leave', async ({
  signedIn,
}) => {
  const [shen, gu] = [await signedIn('shen'), await signedIn('gu')]
  const article = await anArticle(shen, { title: '两人同写', summary: '开头。' })
  await shen.goto(`/admin/collections/articles/${article}/details`)
  await expect(shen.locator('.desk-panel')).toContainText('撰写中')
  await gu.goto(`/admin/collections/articles/${article}/details`)
  await expect(gu.locator('.desk-present')).toContainText('沈若溪 也打开着')
  // Asked again when one comes back to the page.
  await shen.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(shen.locator('.desk-present')).toContainText('顾明远 也打开着')
  const summary = editorOf(gu, 'summary')
  await expect(summary).toHaveText('开头。')
  await summary.click()
  await gu.keyboard.press('Control+End')
  await gu.keyboard.type('再写。')
  await expect(summary).toHaveText('开头。再写。')
  // Said within the fifteen seconds of a round, at the latest.
  await expect
    .poll(
      async () => {
        await shen.evaluate(() => dispatchEvent(new Event('focus')))
        return shen.locator('.desk-present').textContent()
      },
      { timeout: 60_000 },
    )
    .toContain('顾明远 也在写')
  await gu.close()
  await expect
    .poll(async () => {
      await shen.evaluate(() => dispatchEvent(new Event('focus')))
      return shen.locator('.desk-present').count()
    })
    .toBe(0)
})

for (const { size, viewport } of SIZES)
  test(`at ${size}, two versions are put together: what each changed alone, and a choice where both did`, async ({
    signedIn,
  }) => {
    const [shen, gu] = [await signedIn('shen'), await signedIn('gu')]
    await gu.setViewportSize(viewport)
    const article = await anArticle(shen, {
      title: '两人同写',
      summary: '开头。',
      lead: '第一段。\n\n第二段。',
      source: '局',
    })
    const address = `/admin/collections/articles/${article}/details`
    await gu.goto(address)
    await shen.goto(address)
    // Shen: the title, the first paragraph of the lead, and the source; saved.
    await shen.locator('#field-title').fill('沈改的标题')
    await shen.getByLabel('来源', { exact: true }).fill('沈写的来源')
    const hers = editorOf(shen, 'lead')
    await hers.click()
    await shen.keyboard.press('Control+Home')
    await shen.keyboard.type('沈写：')
    await expect(hers).toContainText('沈写：第一段。')
    expect(await savedForm(shen)).toBe(200)
    // Gu: both paragraphs of the lead, and the source.
    await gu.getByLabel('来源', { exact: true }).fill('顾写的来源')
    const his = editorOf(gu, 'lead')
    await his.click()
    await gu.keyboard.press('Control+Home')
    await gu.keyboard.type('顾写：')
    await gu.keyboard.press('Control+End')
    await gu.keyboard.type('顾补一句。')
    await expect(his).toContainText('第二段。顾补一句。')
    expect(await savedForm(gu)).toBe(409)
    const box = gu.getByRole('dialog', { name: '有人先保存了' })
    await expect(box).toContainText('2 处两人都改了，请逐处选定')
    const together = box.getByRole('button', { name: '并到一起（还不保存）' })
    await expect(together).toBeDisabled()
    await box.getByRole('group', { name: '来源' }).getByLabel('用对方的').check()
    await box.getByRole('group', { name: '第 1 处' }).getByLabel('两段都留').check()
    await together.click()
    await expect(box).toHaveCount(0)
    await expect(gu.locator('#field-title')).toHaveValue('沈改的标题')
    await expect(gu.getByLabel('来源', { exact: true })).toHaveValue('沈写的来源')
    await expect(his).toContainText('顾写：第一段。')
    await expect(his).toContainText('沈写：第一段。')
    await expect(his).toContainText('第二段。顾补一句。')
    expect(await savedForm(gu)).toBe(200)
    const stored = JSON.stringify(await (await gu.request.get(`/api/articles/${article}?depth=0`, asPage())).json())
    for (const words of ['顾写：第一段。', '沈写：第一段。', '第二段。顾补一句。', '沈改的标题', '沈写的来源'])
      expect(stored).toContain(words)
  })
