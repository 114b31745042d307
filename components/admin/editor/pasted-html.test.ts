import { describe, expect, it } from 'vitest'
import { pasted } from './pasted-html'

const element = (name: string, attributes: Record<string, string> = {}, textContent = '湖') => ({
  nodeName: name.toUpperCase(),
  textContent,
  getAttribute: (one: string) => attributes[one] ?? null,
  setAttribute: (one: string, value: string) => void Object.assign(attributes, { [one]: value }),
})
const children = (...given: Parameters<typeof element>) => {
  const taken = pasted(element(...given))?.conversion({} as HTMLElement)
  return taken?.after ? taken.after([{} as never]).length : taken ? 'its words' : 'as the editor does'
}

describe('what is pasted', () => {
  it.each([
    ['deleted words', 'del', {}, 0],
    ['words without display', 'span', { style: 'color:red; display:none' }, 0],
    ['a paragraph that Word hides', 'p', { style: 'mso-hide:all' }, 0],
    ['a link to a place of that page', 'a', { href: '#_ftn1' }, 'its words'],
    ['a link to nowhere', 'a', { href: '' }, 'its words'],
    ['a link', 'a', { href: 'https://a.example/b' }, 'as the editor does'],
    ['a paragraph', 'p', { style: 'color:red' }, 'as the editor does'],
    ['struck words', 's', {}, 'as the editor does'],
  ])('%s', (_, name, attributes, expected) => {
    expect(children(name, attributes)).toBe(expected)
  })

  it('an address with a space is one that can be saved', () => {
    const link = element('a', { href: ' https://a.example/关于 通知.html' })
    pasted(link)
    expect(link.getAttribute('href')).toBe('https://a.example/关于%20通知.html')
  })
})
