import { expect, it } from 'vitest'
import { editorText } from '@/testing/editor-text'
import { changesIn, leftOf, type Fields } from './form-changes'

it('a form that nobody has changed keeps nothing, also where nothing is written as nothing, null or ""', () => {
  const fields: Fields = {
    title: { value: '公报', initialValue: '公报' },
    source: { value: '', initialValue: null },
    editor: { value: null },
    roles: { value: ['editor'], initialValue: ['editor'] },
    lead: { value: editorText('一。'), initialValue: structuredClone(editorText('一。')) },
  }
  expect(changesIn(fields)).toBeNull()
})

it('keeps each changed field with what it was made from, and what stands in the rich texts before the form knows', () => {
  const fields: Fields = {
    title: { value: '新公报', initialValue: '公报' },
    source: { value: null, initialValue: '统计局' },
    lead: { value: editorText('一。'), initialValue: editorText('一。') },
    same: { value: 1, initialValue: 1 },
  }
  expect(changesIn(fields, { lead: editorText('一。二。') })).toEqual({
    value: { title: '新公报', source: null, lead: editorText('一。二。') },
    base: { title: '公报', source: '统计局', lead: editorText('一。') },
  })
})

it.each([
  'password',
  'confirm-password',
  'newPassword',
  'resetPasswordToken',
  'apiKey',
  'mail.smtpPassword',
  'webhook.secret',
  'api_key',
])('never keeps %s', (path) => {
  expect(
    changesIn({ [path]: { value: 'hunter2', initialValue: '' }, name: { value: '甲', initialValue: '' } }),
  ).toEqual({
    value: { name: '甲' },
    base: { name: '' },
  })
})

it('what the store holds already is not left; what somebody else changed since is said', () => {
  const fields: Fields = {
    title: { initialValue: '公报' },
    source: { initialValue: '市统计局' },
    editor: { initialValue: '林一' },
  }
  const copy = {
    value: { title: '公报', source: '统计局（改）', editor: '周二', gone: '旧字段' },
    base: { title: '旧题', source: '统计局', editor: '林一' },
  }
  expect(leftOf(copy, fields)).toEqual([
    { path: 'source', isOvertaken: true },
    { path: 'editor', isOvertaken: false },
  ])
})
