// The whole public site as a reader finds it: from the front page and the site map, every address that a page leads to.
import { expect, type APIRequestContext } from '@playwright/test'
import { load, type CheerioAPI } from 'cheerio'

export type Found = { path: string; html: string; $: CheerioAPI }

/** Of the figures of a release, of which there are hundreds, the first stands for all. */
const isPage = (href: string): boolean =>
  href.startsWith('/') &&
  !/\.[a-z]+(?:$|\?)|^\/(?:media|attachments|admin)(?:\/|$)|[?&]view=|\/figures\/(?!1$)\d/.test(href)

/** Which kind of page it is: one address of each stands for all. */
export const kindOf = (path: string): string =>
  path
    .replace(/\?.*$/, '')
    .replace(/^\/(releases|columns|indicators|legal)\/[^/]+/, '/$1/…')
    .replace(/\d+$/, '1')

/** Every page, each once, in the order it was found; a link that leads to none of them is a failure. */
export const crawl = async (request: APIRequestContext): Promise<Found[]> => {
  const found: Found[] = []
  const known = new Set(['/', '/sitemap'])
  for (const path of known) {
    const answer = await request.get(path)
    expect([path, [200, 410].includes(answer.status())]).toEqual([path, true])
    const html = await answer.text()
    const $ = load(html)
    found.push({ path, html, $ })
    for (const link of $('a[href]').toArray()) {
      const href = $(link).attr('href')!.replace(/#.*$/, '')
      if (isPage(href)) known.add(href)
    }
  }
  return found
}

/** At most so many of each kind. */
export const someOfEach = (pages: readonly Found[], most: number): Found[] => {
  const seen = new Map<string, number>()
  return pages.filter(({ path }) => {
    const times = (seen.get(kindOf(path)) ?? 0) + 1
    seen.set(kindOf(path), times)
    return times <= most
  })
}
