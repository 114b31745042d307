import { describe, expect, it } from 'vitest'
import type { Finding } from '@/domain/citation'
import { aManuscript } from '@/testing/sample-manuscript'
import { aSite, aRelease } from '@/testing/sample-views'
import { figuresCsv, figuresJson } from './figure-files'

const site = aSite()
const cites = {
  article: 'a2',
  edition: 4,
  metric: 'm7',
  slug: 'night-schools',
  title: '夜校开班',
  words: '26.84万人次',
  value: '268400',
}
const filesOf = (since?: Finding) => {
  const metrics = aManuscript().metrics.map((metric) => (metric.id === 'trained' ? { ...metric, cites } : metric))
  const view = aRelease({ manuscript: aManuscript({ metrics }), cited: since ? { trained: since } : {} })
  return { csv: figuresCsv(site, view).body, json: figuresJson(site, view).body }
}
const citedIn = (json: string): unknown =>
  (JSON.parse(json) as { figures: { metric: string; cites: unknown }[] }).figures.find(
    ({ metric }) => metric === 'trained',
  )!.cites

describe('a cited figure to take away', () => {
  it('names release, edition and what it read there', () => {
    const { csv, json } = filesOf()
    expect(citedIn(json)).toEqual({
      url: `${site.origin}/releases/night-schools`,
      title: '夜校开班',
      edition: 4,
      metric: 'm7',
      words: '26.84万人次',
      value: '268400',
      since: null,
    })
    expect(csv).toContain(`${site.origin}/releases/night-schools`)
  })

  it('does not hand out what a withdrawn release stated', () => {
    const { csv, json } = filesOf({ state: 'withdrawn' })
    expect(citedIn(json)).toMatchObject({ title: '夜校开班', words: null, value: null, since: { state: 'withdrawn' } })
    expect(csv + json).not.toMatch(/26\.84|268400/)
  })

  it('says nothing of a removed release but that it was removed', () => {
    const { csv, json } = filesOf({ state: 'removed' })
    expect(citedIn(json)).toEqual({
      url: null,
      title: null,
      edition: null,
      metric: null,
      words: null,
      value: null,
      since: { state: 'removed' },
    })
    expect(csv + json).not.toMatch(/26\.84|268400|夜校|night-schools/)
  })
})

it('the figures of a release name the issuer of its edition, whatever the office is called now', () => {
  const { body } = figuresJson(aSite({ issuer: '改了的发布单位' }), aRelease())
  expect((JSON.parse(body) as { release: { issuer: string } }).release.issuer).toBe('临川市政府新闻办公室')
})
