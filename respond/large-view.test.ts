import { describe, expect, it } from 'vitest'
import { keepLargeView, largeHref } from './large-view'

describe('the large view', () => {
  it.each([
    ['<a href="/">', '<a href="/?view=large">'],
    ['<a href="/releases/a#figure-1">', '<a href="/releases/a?view=large#figure-1">'],
    ['<a href="/columns/a?page=2">', '<a href="/columns/a?page=2&amp;view=large">'],
    ['<a href="#ways">', '<a href="#ways">'],
    ['<a href="?view=standard">', '<a href="?view=standard">'],
    ['<a href="https://elsewhere.example/">', '<a href="https://elsewhere.example/">'],
    ['<a href="/releases/a/figures.csv">', '<a href="/releases/a/figures.csv">'],
    ['<link href="/feed.xml">', '<link href="/feed.xml">'],
    ['<a href="/media/00ff">', '<a href="/media/00ff">'],
    ['<p>写作 href=&quot;/&quot;</p>', '<p>写作 href=&quot;/&quot;</p>'],
  ])('%s becomes %s', (html, expected) => expect(keepLargeView(html)).toBe(expected))

  it('is kept where an address has moved', () => {
    expect(largeHref('/releases/new')).toBe('/releases/new?view=large')
    expect(largeHref('/releases/new/figures.csv')).toBe('/releases/new/figures.csv')
  })
})
