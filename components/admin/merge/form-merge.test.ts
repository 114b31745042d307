import { expect, it } from 'vitest'
import { editorText } from '@/testing/editor-text'
import { blockWords } from '../kept/kept-words'
import { formMerge, mergedForm } from './form-merge'

const state = (value: unknown) => structuredClone(value)
const form = (mine: string, base: string) => ({ value: editorText(mine), initialValue: editorText(base) })
const words = (value: unknown) => (value as { root: { children: unknown[] } }).root.children.map(blockWords)

it('takes theirs where I changed nothing, keeps mine, and asks where both changed the same', () => {
  const merge = formMerge(
    {
      title: { value: '我的题', initialValue: '题' },
      source: { value: '局', initialValue: '局' },
      editor: { value: '林一', initialValue: '林' },
      lockVersion: { value: 3, initialValue: 3 },
      lead: form('一（我）。\n\n二。\n\n三。', '一。\n\n二。\n\n三。'),
      here: { value: '', initialValue: '' },
    },
    {},
    {
      title: '题',
      source: '市局',
      editor: '周',
      lockVersion: 4,
      lead: state(editorText('一。\n\n二。\n\n三（他）。')),
    },
  )
  expect(merge.fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'title mine',
    'source theirs',
    'editor conflict',
  ])
  const put = mergedForm(merge, { hunks: {}, fields: { editor: 'theirs' } })
  expect(put).toMatchObject({ source: '市局', editor: '周' })
  expect(put).not.toHaveProperty('title')
  expect(words(put.lead)).toEqual(['一（我）。', '二。', '三（他）。'])
})

it('of a paragraph both changed, both stay where nobody chose', () => {
  const merge = formMerge({ lead: form('一（我）。', '一。') }, {}, { lead: state(editorText('一（他）。')) })
  expect(merge.hunks.map(({ kind }) => kind)).toEqual(['conflict'])
  expect(words(mergedForm(merge, { hunks: {}, fields: {} }).lead)).toEqual(['一（我）。', '一（他）。'])
  expect(words(mergedForm(merge, { hunks: { 0: 'theirs' }, fields: {} }).lead)).toEqual(['一（他）。'])
  expect(mergedForm(merge, { hunks: { 0: 'mine' }, fields: {} })).toEqual({})
})

it('reads what is typed in a text before its form knows', () => {
  const merge = formMerge(
    { lead: form('一。', '一。') },
    { lead: editorText('一，二。') },
    { lead: state(editorText('一。')) },
  )
  expect(merge.hunks.map(({ kind }) => kind)).toEqual(['mine'])
})
