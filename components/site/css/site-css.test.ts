import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SHEETS, siteCss } from './site-css'

/** The sheet without what stands in innermost braces: its selectors and conditions. */
const all = [siteCss, ...Object.values(SHEETS)].join('')
const selectors = all.replace(/\{[^{}]*\}/g, '{}')
const pages = readdirSync('components/site', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.startsWith('css/'))
  .map((file) => readFileSync(`components/site/${file}`, 'utf8'))
  .join('\n')

type Colours = Record<string, string>
const coloursIn = (rule: string): Colours =>
  Object.fromEntries([...rule.matchAll(/--(\w+):(#[0-9a-f]{3,6})\b/g)].map(([, name, colour]) => [name!, colour!]))
const rootAfter = (condition: string): string => {
  const [, rule] = siteCss.slice(siteCss.indexOf(condition)).match(/:root\{([^}]*)\}/)!
  return rule!
}
const SCHEMES = {
  light: coloursIn(rootAfter(':root')),
  dark: coloursIn(rootAfter('@media (prefers-color-scheme:dark)')),
  paper: coloursIn(rootAfter('@media print')),
}

/** WCAG's relative luminance. */
const luminance = (hex: string): number => {
  const digits = hex.slice(1).length === 3 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [red, green, blue] = digits.match(/../g)!.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('the stylesheet', () => {
  it('is small enough to travel with every page', () => {
    expect(siteCss.length).toBeLessThan(20_000)
  })

  it('fetches nothing', () => {
    expect(all).not.toMatch(/url\(|image-set\(|@import|@font-face/)
  })

  it('keeps its order in a browser of 2018: newer words only where an older one stands before them', () => {
    expect(all).not.toMatch(/:(?:is|where|has)\(|:not\([^)]*,|[;{]inset:/)
    const rules = [...all.matchAll(/\{([^{}]*)\}/g)].map(([, rule]) => rule!)
    expect(rules.length).toBeGreaterThan(100)
    const bare = rules.filter((rule) =>
      rule.split(';').some((line, at, lines) => {
        const [property, value = ''] = line.split(':')
        return /\b(?:clamp|max|min)\(/.test(value) && !lines.slice(0, at).some((one) => one.startsWith(`${property}:`))
      }),
    )
    expect(bare).toEqual([])
    expect(rules.filter((rule) => /display:(?:inline-)?flex/.test(rule) && /(?<!column-)gap:/.test(rule))).toEqual([])
  })

  it('cannot end the element it stands in, and its braces close what they open', () => {
    expect(all).not.toContain('<')
    const depths = [...all.replace(/[^{}]/g, '')].reduce<number[]>(
      (seen, brace) => [...seen, seen.at(-1)! + (brace === '{' ? 1 : -1)],
      [0],
    )
    expect([Math.min(...depths), Math.max(...depths), depths.at(-1)]).toEqual([0, 4, 0])
  })

  it('dresses only what a page has, in variables that it sets', () => {
    const classes = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))
    expect([...classes].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(pages))).toEqual([])
    const used = new Set([...all.matchAll(/var\((--\w+)/g)].map(([, name]) => name!))
    expect([...used].filter((name) => !siteCss.includes(`${name}:`))).toEqual([])
  })

  it.each(Object.entries(SCHEMES))('can be read in every colour that it sets: %s', (_, scheme) => {
    expect(Object.keys(scheme)).toEqual(Object.keys(SCHEMES.light))
    const { paper, tint, ...inks } = scheme
    const words = Object.entries(inks).filter(([name]) => name !== 'line')
    const tooFaint = words.flatMap(([name, ink]) =>
      [paper!, tint!].filter((ground) => contrast(ink, ground) < 4.5).map((ground) => `${name} on ${ground}`),
    )
    expect([words.length, tooFaint]).toEqual([3, []])
  })

  it('shows where the keyboard is, and on paper numbers the pages and leaves out what leads around the site', () => {
    expect(siteCss).toMatch(/:focus-visible\{outline:2px solid/)
    expect(siteCss).toMatch(/@page\{[^}]*@bottom-center\{content:counter\(page\)/)
    const [, hidden] = siteCss.slice(siteCss.indexOf('@media print')).match(/([^{}]+)\{display:none\}/)!
    expect(hidden!.split(',')).toEqual(expect.arrayContaining(['.columns', '.contents', '.skip']))
  })
})
