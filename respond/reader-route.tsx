// A reader page as a route handler: its frame, its view, its true status; 503 with a calm page when the database is
// away.
import type { ReactElement } from 'react'
import { NotFoundPage } from '@/components/site/pages/not-found-page'
import { ReleasePage } from '@/components/site/pages/release-page'
import { RemovedPage } from '@/components/site/pages/removed-page'
import { UnavailablePage } from '@/components/site/pages/unavailable-page'
import { WithdrawnPage } from '@/components/site/pages/withdrawn-page'
import { env } from '@/env'
import { figuresHref, releaseHref } from '../site/addresses'
import { siteContext } from '../site/queries'
import type { Found, SiteContext } from '../site/types'
import { answerFile, answerPage } from './answer'
import type { DataFile } from './files/data-file'
import { figuresCsv, figuresJson } from './files/figure-files'

export type Shown = { page: ReactElement; status?: number } | { file: DataFile } | { location: string } | null
type Build<P> = (asked: { params: P; query: URLSearchParams; site: SiteContext }) => Promise<Shown>

// Kept for the day the database is away: the office's words change rarely.
const key = Symbol.for('official-releases.frame')
const shelf = globalThis as { [key]?: SiteContext }
const bareSite: SiteContext = {
  siteName: '权威发布',
  issuer: 'Official releases',
  mastheadLine: null,
  timeZone: 'Asia/Shanghai',
  language: 'zh',
  origin: env.origin,
  columns: [],
  indicators: false,
}

export const readerRoute = <P extends Record<string, string | string[]> = Record<string, string>>(build: Build<P>) => {
  const answer = async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const site = await siteContext()
      shelf[key] = site
      const shown = await build({ params: await params, query: new URL(request.url).searchParams, site })
      if (shown === null) return await answerPage(request, <NotFoundPage site={site} />, { status: 404 })
      if ('location' in shown)
        return new Response(null, {
          status: 301,
          headers: { 'Location': shown.location, 'Cache-Control': 'public, max-age=0, must-revalidate' },
        })
      if ('file' in shown) return await answerFile(request, shown.file)
      return await answerPage(request, shown.page, { status: shown.status ?? 200 })
    } catch (error) {
      console.error(error)
      return answerPage(request, <UnavailablePage site={shelf[key] ?? bareSite} />, { status: 503 })
    }
  }
  return { GET: answer, HEAD: answer }
}

/**
 * What a release's address shows in each of its public states. `redirect` leads from a former slug to the present one.
 */
export const shownOf = (
  found: Found | null,
  site: SiteContext,
  redirect: (slug: string) => string = releaseHref,
): Shown => {
  if (found === null) return null
  switch (found.state) {
    case 'live':
      return { page: <ReleasePage site={site} release={found.release} /> }
    case 'withdrawn':
      return { page: <WithdrawnPage site={site} withdrawn={found.withdrawn} /> }
    case 'removed':
      return { page: <RemovedPage site={site} removed={found.removed} />, status: 410 }
    case 'moved':
      return { location: redirect(found.slug) }
  }
}

/**
 * The data of a live release; without one, its address answers as the release's own does, and a withdrawn release has
 * no data (404).
 */
export const fileOf = (found: Found | null, site: SiteContext, as: 'csv' | 'json'): Shown => {
  if (found?.state === 'live') return { file: (as === 'csv' ? figuresCsv : figuresJson)(site, found.release) }
  const shown = shownOf(found, site, (slug) => figuresHref(slug, as))
  return found?.state === 'withdrawn' && shown && 'page' in shown ? { ...shown, status: 404 } : shown
}

/** A number in an address: 1, 2, 3 …; anything else is no address. */
export const numberIn = (text: string | null | undefined): number | null =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
