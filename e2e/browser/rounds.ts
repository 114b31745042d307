// A release on its way through the office, for browser tests that begin in the middle: imported, and taken further by
// whoever is signed in on a page.
import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export const origin = () => process.env.E2E_ORIGIN!

type Board = { fingerprint: string; revision: number; conversation: { action: string; figures: unknown }[] }
export const boardOf = async (page: Page, article: string): Promise<Board> =>
  (await (
    await page.request.get(`/api/articles/${article}/actions`, { headers: { Origin: origin() } })
  ).json()) as Board

/** Takes an action as this page's person; answers nothing, or fails. */
export const act = async (page: Page, article: string, action: string, note?: string) => {
  const { fingerprint } = await boardOf(page, article)
  const answer = await page.request.post(`/api/articles/${article}/actions`, {
    headers: { Origin: origin() },
    data: { action, fingerprint, ...(note ? { note } : {}) },
  })
  expect(answer.status()).toBe(200)
}

/** A release with five figures, imported by the editor and ready to be submitted. */
export const imported = async (page: Page): Promise<{ article: string; title: string }> => {
  const title = `工匠学堂办进老街区${randomUUID().slice(0, 6)}`
  const text = `${title}\n摘要 云澜市2025年开办工匠学堂86期。\n把课堂办到居民家门口，是2025年的一件实事。\n一、课堂在街巷\n2025年，全市设立教学点34个，聘请工匠近200人。\n二、手艺变饭碗\n2025年，学员中有2600余人取得证书，1140人找到新工作。\n来源：云澜市总工会\n编辑：沈若溪`
  const answer = await page.request.post('/api/articles/import', { headers: { Origin: origin() }, data: { text } })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  const columns = await page.request.get('/api/columns?limit=1&depth=0', { headers: { Origin: origin() } })
  const { docs } = (await columns.json()) as { docs: { id: string }[] }
  const data = { column: docs[0]!.id }
  const given = await page.request.patch(`/api/articles/${id}`, { headers: { Origin: origin() }, data })
  expect(given.status()).toBe(200)
  return { article: id, title }
}

/** The decision at the foot of the review lens. */
export const bar = (page: Page) => page.getByRole('region', { name: '审批' })
