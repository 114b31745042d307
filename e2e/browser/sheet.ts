// The sheet of an article as browser tests use it: opened, typed on, saved, and read from the server.
import { expect, type Locator, type Page } from '@playwright/test'

export const textOf = (page: Page): Locator => page.locator('.write__sheet [contenteditable]')
export const titleOf = (page: Page): Locator => page.locator('.write__sheet h1')
export const slipOf = (page: Page): Locator => page.locator('.write__slip')
export const paragraph = (page: Page, words: string | RegExp): Locator =>
  page.locator('.write__sheet p', { hasText: words }).first()

/** `article`: its id; null for a new one. */
export const openSheet = async (page: Page, article: string | null): Promise<void> => {
  await page.goto(`/admin/collections/articles/${article ?? 'create'}`)
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'true')
  // The page that the server drew listens to nothing yet.
  await expect(page.locator('.write[aria-busy=false]')).toBeVisible()
}

/** Puts the caret at the end of this line. */
export const atEndOf = async (line: Locator): Promise<void> => {
  await line.click()
  await line.page().keyboard.press('End')
}

/** Saves with the keyboard; answers when everything is stored. */
export const saveSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s')
  await expect(page.locator('.write__save output')).toHaveText('已保存')
}

type Node = { type: string; text?: string; metric?: string; section?: string; children?: Node[] }
type Stored = {
  state: { root: { children: Node[] } }
  figures: Record<string, { words: string; measure: string | null; period: string | null }>
  fields: Record<string, string | null>
  revision: number
}

export const articleOn = (page: Page): string => new URL(page.url()).pathname.split('/')[4]!

/** What the server holds. */
export const storedSheet = async (page: Page, article = articleOn(page)): Promise<Stored> => {
  const answer = await page.request.get(`/api/articles/${article}/sheet`, {
    headers: { Origin: process.env.E2E_ORIGIN! },
  })
  expect(answer.status()).toBe(200)
  return (await answer.json()) as Stored
}

export const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
/** Each block as its kind and its words. */
export const blocksOf = ({ state }: Stored): string[] =>
  state.root.children.map((node) => `${node.type} ${wordsOf(node)}`)
export const figuresIn = ({ state }: Stored): string[] => {
  const walk = (node: Node): string[] =>
    node.type === 'figure' ? [wordsOf(node)] : (node.children ?? []).flatMap(walk)
  return state.root.children.flatMap(walk)
}

/** As if it had been copied elsewhere and pasted here. */
export const paste = (page: Page, html: string, text: string): Promise<void> =>
  textOf(page).evaluate(
    (element, given) => {
      const data = new DataTransfer()
      if (given.html) data.setData('text/html', given.html)
      data.setData('text/plain', given.text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { html, text },
  )
