// What readers wait for: the questions that each kind of page asks, with the office's own words around it.
import type { Payload } from 'payload'
import { rows } from '@/database/rows'
import * as figures from '@/site/indicators'
import * as pages from '@/site/queries'
import * as releases from '@/site/releases'
import { siteContext } from '@/site/site-context'
import type { Work } from './growth'

const TIMES = 40

/** Slugs of live releases from all over the office. */
const someSlugs = async (payload: Payload): Promise<string[]> => {
  const slugs: string[] = []
  // Ids are random, so those after a random sign lie anywhere.
  for (const sign of '0123456789abcdef') {
    const found = await rows(
      payload,
      'releases',
      { and: [{ state: { equals: 'live' } }, { id: { greater_than: sign } }] },
      { sort: 'id', limit: 4 },
    )
    slugs.push(...found.flatMap(({ slug }) => slug ?? []))
  }
  return slugs
}

export const readerWork = async (payload: Payload): Promise<Work[]> => {
  const slugs = await someSlugs(payload)
  const slug = (time: number) => slugs[time % slugs.length]!
  const [series] = await rows(payload, 'confirmations', {}, { limit: 1 })
  const asks: Record<string, (time: number) => Promise<unknown>> = {
    'home': () => pages.home(1),
    'home, page 30': () => pages.home(30),
    'column': () => pages.column('releases', 1),
    'release, its figures': (time) => releases.release(slug(time)),
    'edition': (time) => releases.edition(slug(time), 1),
    'not there (404)': (time) => releases.release(`nowhere-${time}`),
    'notice': () => pages.notice('copyright', null),
    'picture': (time) => pages.mediaFile(`${time}`.padStart(64, '0')),
    'indicators': () => figures.indicators(),
    'indicator': () => figures.indicator(series!.indicator),
  }
  return Object.entries(asks).map(([name, ask]) => ({
    name,
    times: TIMES,
    run: (time) => Promise.all([siteContext(), ask(time)]),
  }))
}
