import { expect, it } from 'vitest'
import type { Manuscript } from '@/domain/manuscript'
import { aManuscript } from '@/testing/sample-manuscript'
import { completeness } from './completeness'

const codes = (overrides: Partial<Manuscript>, edition = 1) =>
  completeness(aManuscript(overrides), edition).map(({ code, severity }) => `${severity} ${code}`)
const { notices, sections } = aManuscript()

it('a whole release lacks nothing', () => expect(codes({})).toEqual([]))

it.each<[string, Partial<Manuscript>, string]>([
  ['a title', { title: '' }, 'blocks title-missing'],
  ['a summary', { summary: [] }, 'warns summary-missing'],
  ['a column', { column: '' }, 'blocks column-missing'],
  ['a source', { source: '' }, 'blocks source-missing'],
  ['an editor', { editor: '' }, 'blocks editor-missing'],
  [
    'a copyright notice',
    { notices: { ...notices, copyright: { ...notices.copyright, text: '' } } },
    'blocks notice-missing',
  ],
  [
    'a disclaimer',
    { notices: { ...notices, disclaimer: { ...notices.disclaimer, text: '' } } },
    'blocks notice-missing',
  ],
  ['any text', { lead: [], sections: [] }, 'blocks text-missing'],
])('a release without %s is found', (_, overrides, code) => expect(codes(overrides)).toEqual([code]))

it.each([
  'Untitled',
  ' UNTITLED ',
  'Ｕｎｔｉｔｌｅｄ',
  '无标题',
  '“无 标题”',
  '無標題',
  '新稿件',
  '未命名（2）',
  '无标题 3',
  '……',
])('“%s” is no title', (title) => expect(codes({ title })).toEqual(['blocks title-placeholder']))
it.each(['未命名水库清淤完成', '2026', '无标题音乐会开幕', 'Title deeds issued'])('“%s” is one', (title) =>
  expect(codes({ title })).toEqual([]),
)

it('a lead alone is a text, and so are sections alone', () => {
  expect(codes({ sections: [] })).toEqual([])
  expect(codes({ lead: [], sections })).toEqual([])
})

it('edition 1 needs no change note, every later one does', () => {
  expect(codes({ changeNote: null }, 1)).toEqual([])
  expect(codes({ changeNote: null }, 2)).toEqual(['blocks change-note-missing'])
  expect(codes({ changeNote: '更正一处数据。' }, 2)).toEqual([])
})
