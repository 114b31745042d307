// Notes and the lines of a table in the editor of a section: typed, saved, opened again and saved again, they are what
// they were.
import type { Page } from '@playwright/test'
import { toEditor } from '../../desk/manuscript/to-editor'
import { typed } from './articles'
import { atEnd, opened, saved } from './section-text'
import { expect, test } from './session'

const own = () => ({ headers: { Origin: process.env.E2E_ORIGIN! } })

type Node = { type: string; role?: string; text?: string; children?: Node[] }
const wordsOf = (node: Node): string => node.text ?? (node.children ?? []).map(wordsOf).join('')
const nodesOf = (node: Node, type: string): Node[] =>
  node.type === type ? [node] : (node.children ?? []).flatMap((child) => nodesOf(child, type))

const bodyOf = async (page: Page, section: string): Promise<Node> => {
  const answer = await page.request.get(`/api/sections/${section}?depth=0`, own())
  return ((await answer.json()) as { body: { root: Node } }).body.root
}

test('a note is typed where it stands, and one goes on behind it', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '全年开班。')
  const editor = await opened(page, section)
  await editor.click()
  await atEnd(page)
  await page.getByRole('button', { name: '脚注' }).first().click()
  await page.keyboard.type('含春秋两季。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('明年继续。')
  await expect(editor.locator('.desk-note')).toHaveText('含春秋两季。')
  await saved(page)
  const root = await bodyOf(page, section)
  expect(nodesOf(root, 'note').map(wordsOf)).toEqual(['含春秋两季。'])
  expect(wordsOf(root)).toBe('全年开班。含春秋两季。明年继续。')
})

test('caption, unit and note of a table stay what they are through a save in the editor', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const { section } = await typed(page, '甲。')
  const line = (text: string) => [{ type: 'text' as const, text, marks: [] }]
  const cell = (text: string) => ({ header: false, colSpan: 1, rowSpan: 1, children: line(text) })
  const body = toEditor([
    {
      type: 'table',
      caption: line('表1 各区夜校'),
      unit: line('单位：所'),
      notes: [line('注：含分校。')],
      rows: [[cell('东区'), cell('西区')]],
    },
    { type: 'paragraph', children: line('以上。') },
  ])
  const stored = await page.request.patch(`/api/sections/${section}`, { ...own(), data: { body } })
  expect(stored.status()).toBe(200)
  const editor = await opened(page, section)
  await expect(editor.locator('.desk-table-text')).toHaveCount(3)
  await editor.getByText('以上。').click()
  await atEnd(page)
  await page.keyboard.type('完。')
  await saved(page)
  const kept = nodesOf(await bodyOf(page, section), 'tabletext').map((node) => `${node.role} ${wordsOf(node)}`)
  expect(kept).toEqual(['caption 表1 各区夜校', 'unit 单位：所', 'note 注：含分校。'])
})
