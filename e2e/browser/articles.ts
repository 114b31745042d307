// Articles that browser tests begin with, made through the API by whoever is signed in on the page.
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { toEditor } from '../../desk/manuscript/to-editor'
import { editorText } from '../../testing/editor-text'

const own = () => process.env.E2E_ORIGIN!

/** Stores it through the API, as this page's person; answers its id. */
export const stored = async (page: Page, collection: string, data: object, origin = own()): Promise<string> => {
  const answer = await page.request.post(`/api/${collection}`, { headers: { Origin: origin }, data })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

type Plain = Record<string, unknown> & { summary?: string; lead?: string }
/**
 * With a column, because a field with a relation in it follows every event of the page. Summary and lead are given as
 * plain words.
 */
export const anArticle = async (page: Page, { summary, lead, ...data }: Plain, origin = own()): Promise<string> => {
  const {
    docs: [column],
  } = (await (await page.request.get('/api/columns?limit=1&depth=0', { headers: { Origin: origin } })).json()) as {
    docs: { id: string }[]
  }
  const whole = {
    column: column!.id,
    language: 'zh',
    ...data,
    ...(summary !== undefined && { summary: editorText(summary) }),
    ...(lead !== undefined && { lead: editorText(lead) }),
  }
  return stored(page, 'articles', whole, origin)
}

/** An article somebody typed: its numbers are no figures yet. */
export const typed = async (page: Page, text: string) => {
  const article = await anArticle(page, { title: `夜校开班 ${randomUUID().slice(0, 8)}`, summary: '全年开班320期。' })
  const body = toEditor([{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }])
  return { article, section: await stored(page, 'sections', { article, heading: '课堂', level: '1', body }) }
}
