// What browser tests of kept text do again and again: at both sizes, typing, going away without saving, coming back.
import type { Page } from '@playwright/test'
import { accountOf, expect, type Who } from './session'

export const SIZES = [
  { size: 'a desk', viewport: { width: 1440, height: 900 } },
  { size: 'a phone', viewport: { width: 390, height: 844 } },
]

export const barOn = (page: Page) => page.locator('.desk-kept')

/** What this browser keeps, of anybody. */
const keptTexts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((answer, fail) => {
        const opening = indexedDB.open('desk-kept')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const rows = opening.result.transaction('texts').objectStore('texts').getAll()
          rows.addEventListener('success', () => {
            opening.result.close()
            answer((rows.result as { json: string }[]).map(({ json }) => json))
          })
        })
      }),
  )

export const copies = async (page: Page): Promise<number> => (await keptTexts(page)).length

/** Answers once these words are among what is kept: a copy may be 0.3 s behind the page. */
export const keptWith = (page: Page, words: string): Promise<void> =>
  expect.poll(async () => (await keptTexts(page)).join('\n')).toContain(words)

/** Closes the page at once, as the × of a tab does, and opens the address in a new one of the same browser. */
export const reopened = async (page: Page, address = page.url()): Promise<Page> => {
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  return next
}

export const restored = async (page: Page): Promise<void> => {
  await expect(barOn(page)).toBeVisible({ timeout: 60_000 })
  await barOn(page).getByRole('button', { name: '恢复', exact: true }).click()
  await expect(page.getByText('已恢复，还没有保存。')).toBeVisible()
  await expect(barOn(page)).toHaveCount(0)
}

/** Saves with the keyboard; answers the status. */
export const savedForm = async (page: Page): Promise<number> => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' || /\/api\/globals\/\w+$/.test(response.url().split('?')[0]!),
  )
  await page.keyboard.press('Control+s')
  return (await answered).status()
}

/** How somebody of the demo signs in by hand. */
export const passwordOf = (who: Who, what: 'password' | 'email' = 'password'): string => accountOf(who)[what]
