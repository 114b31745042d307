import { afterEach, expect, it, vi } from 'vitest'
import { openText, takeStored } from './stored-texts'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

const editor = (path: string, isAsRead = true, document = 'a1') => {
  const take = vi.fn()
  closing.push(openText({ collection: 'articles', document, path, isAsRead: () => isAsRead, take }))
  return take
}

it('the editors of the document take their text, and no other editor does', () => {
  const [lead, summary, other] = [editor('lead'), editor('summary'), editor('lead', true, 'a2')]
  expect(takeStored('articles', 'a1', { lead: 'stored' })).toBe(true)
  expect(lead).toHaveBeenCalledExactlyOnceWith('stored')
  expect(summary).not.toHaveBeenCalled()
  expect(other).not.toHaveBeenCalled()
})

it('where somebody has typed in one of them, none takes anything', () => {
  const [lead, summary] = [editor('lead', false), editor('summary')]
  expect(takeStored('articles', 'a1', { lead: 'stored', summary: 'stored' })).toBe(false)
  expect(lead).not.toHaveBeenCalled()
  expect(summary).not.toHaveBeenCalled()
})

it('one that is closed is asked no more', () => {
  const lead = editor('lead', false)
  closing.splice(0).forEach((close) => close())
  expect(takeStored('articles', 'a1', { lead: 'stored' })).toBe(true)
  expect(lead).not.toHaveBeenCalled()
})

it('a text that was never written is nothing to take', () => {
  const [lead, summary] = [editor('lead'), editor('summary')]
  expect(takeStored('articles', 'a1', { lead: null, summary: 'stored' })).toBe(true)
  expect(lead).not.toHaveBeenCalled()
  expect(summary).toHaveBeenCalledExactlyOnceWith('stored')
})
