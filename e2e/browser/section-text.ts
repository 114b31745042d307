// The editors of texts as browser tests use them: a section's, opened on its own page, and those of an article's
// summary and lead; their text read from the page and from the store.
import { expect, type Locator, type Page } from '@playwright/test'

/** Without an origin no cookie is believed. */
const asPage = () => ({ headers: { Origin: process.env.E2E_ORIGIN! } })

export const editorOn = (page: Page): Locator => page.locator('[data-lexical-editor]').first()

/** On an article's page: the editor of its summary or its lead. */
export const editorOf = (page: Page, text: 'summary' | 'lead'): Locator =>
  page.locator(`[data-field-path="${text}"] [data-lexical-editor]`)

export const opened = async (page: Page, section: string): Promise<Locator> => {
  await page.goto(`/admin/collections/sections/${section}`)
  const editor = editorOn(page)
  await expect(editor).toBeVisible()
  await expect(editor).toHaveAttribute('contenteditable', 'true')
  return editor
}

type Node = { type: string; text?: string; metric?: string; children?: Node[] }
const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
const figuresOf = (node: Node): Node[] => (node.type === 'figure' ? [node] : (node.children ?? []).flatMap(figuresOf))

/** What the server holds: the words of the section, and its figures as “metric words”. */
export const storedText = async (page: Page, section: string): Promise<{ text: string; figures: string[] }> => {
  const answer = await page.request.get(`/api/sections/${section}?depth=0`, asPage())
  const { body } = (await answer.json()) as { body: { root: Node } }
  return { text: wordsOf(body.root), figures: figuresOf(body.root).map((node) => `${node.metric} ${wordsOf(node)}`) }
}

export const metricWords = async (page: Page, metric: string): Promise<string> =>
  ((await (await page.request.get(`/api/metrics/${metric}?depth=0`, asPage())).json()) as { words: string }).words

/** Saves with the keyboard; answers when the server has answered and the page says so. */
export const saved = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('/api/sections/'),
  )
  await page.keyboard.press('Control+s')
  expect((await answered).status()).toBe(200)
  // Until the page has taken the answer in: before, it sends nothing more.
  await expect(page.getByText('提交中')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled()
}

/** Puts the caret at the end of the text, and waits until the editor knows. */
export const atEnd = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+End')
  await page.evaluate(
    () =>
      new Promise<void>((heard) => {
        requestAnimationFrame(() => requestAnimationFrame(() => heard()))
      }),
  )
}

/** Selects these words, as a mouse would; all of them must stand in one text. */
export const selected = (editor: Locator, words: string): Promise<void> =>
  editor.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent!.indexOf(sought)
      if (start < 0) continue
      ;(element as HTMLElement).focus()
      getSelection()!.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + sought.length)
      // The editor hears of it before the next frame but one.
      return new Promise<void>((heard) => {
        requestAnimationFrame(() => requestAnimationFrame(() => heard()))
      })
    }
    throw new Error(`“${sought}” is not in the editor.`)
  }, words)
