import { describe, expect, it } from 'vitest'
import { siteCss } from './site-css'

describe('the stylesheet', () => {
  it('is small enough to travel with every page', () => {
    expect(siteCss.length).toBeLessThan(17_000)
  })

  it('fetches nothing', () => {
    expect(siteCss).not.toMatch(/url\(|@import/)
  })

  it('cannot end the element it stands in, and its braces match', () => {
    expect(siteCss).not.toContain('<')
    expect(siteCss.split('{').length).toBe(siteCss.split('}').length)
  })

  it('serves dark screens, paper and keyboards', () => {
    for (const part of ['prefers-color-scheme:dark', '@media print', ':focus-visible', 'counter(page)'])
      expect(siteCss).toContain(part)
  })
})
