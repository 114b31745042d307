import { expect, it } from 'vitest'
import { sameText } from './same-text'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const page = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children, version: 1 })

it('a text is the same however the editor splits its words, and whatever a figure was when it was read', () => {
  expect(sameText(page(paragraph(text('甲'), text('乙'))), page(paragraph(text('甲乙'))))).toBe(true)
  const figure = (read: string) => page(paragraph({ type: 'figure', metric: 'm', read, children: [text('3人')] }))
  expect(sameText(figure('3人'), figure('4人'))).toBe(true)
})

it('words, forms and figures make another text', () => {
  expect(sameText(page(paragraph(text('甲'))), page(paragraph(text('乙'))))).toBe(false)
  expect(sameText(page(paragraph(text('甲'))), page(paragraph(text('甲', 1))))).toBe(false)
  expect(sameText(page(paragraph(text('3人'))), page(paragraph({ type: 'figure', metric: 'm', children: [] })))).toBe(
    false,
  )
})

it('no text is what the editor makes of it: one paragraph without words', () => {
  for (const nothing of [null, undefined, page()]) expect(sameText(nothing, page(paragraph()))).toBe(true)
  expect(sameText(null, page(paragraph(text('甲'))))).toBe(false)
  expect(sameText(page(paragraph()), page(paragraph(), paragraph()))).toBe(false)
})
