// How an article names its attachments.
import { describe, expect, it } from 'vitest'
import { attachmentLines, attachmentText, sizeWords } from './attachments'

describe('the attachments of an article', () => {
  const one = { document: '0123456789abcdef01234567', title: '附件1：分类价格' }
  const other = { document: '01234567-89ab-cdef-0123-456789abcdef', title: 'Table 2' }

  it('come back from the text that names them, in their order', () => {
    expect(attachmentLines(attachmentText([one, other]))).toEqual([one, other])
    expect(attachmentLines(null)).toEqual([])
  })

  it.each(['no id at all', `${one.document}`, `${one.document} ${'字'.repeat(121)}`, `../x title`])(
    'are not read from “%.30s”',
    (text) => {
      expect(attachmentLines(text)).toBeNull()
    },
  )

  it('are twenty at most', () => {
    expect(attachmentLines(attachmentText(Array.from({ length: 21 }, () => one)))).toBeNull()
  })
})

it('a size is said in the unit that people know', () => {
  expect([10, 2048, 1.26 * 1024 * 1024].map(sizeWords)).toEqual(['1 KB', '2 KB', '1.3 MB'])
})
