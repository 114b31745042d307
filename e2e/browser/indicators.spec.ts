// What an editor wants an indicator to be is told on its page, and confirmed there by somebody else.
import { randomUUID } from 'node:crypto'
import { stored } from './articles'
import { expect, test } from './session'

test('a proposed indicator waits on its page, and a reviewer confirms it there', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const sign = randomUUID().slice(0, 8)
  const indicator = await stored(page, 'indicators', {
    slug: `night-school-${sign}`,
    name: `夜校班次${sign}`,
    unit: '期',
    kind: 'count',
  })
  const address = `/admin/collections/indicators/${indicator}`
  await page.goto(address)
  const told = page.getByRole('region', { name: '读者看到的' })
  await expect(told).toContainText('沈若溪')
  await expect(told.getByRole('button', { name: '确认，公开这一写法' })).toHaveCount(0)

  const reviewer = await signedIn('reviewer')
  await reviewer.goto(address)
  const shown = reviewer.getByRole('region', { name: '读者看到的' })
  await shown.getByRole('button', { name: '确认，公开这一写法' }).click()
  await expect(shown).toContainText('宋知行')
  await expect(shown.getByRole('button', { name: '确认，公开这一写法' })).toHaveCount(0)
})
