// A reader page as a route handler: its frame, its view, its true status; 503 with a calm page when the database is
// away.
import type { ReactElement } from 'react'
import { NotFoundPage } from '@/components/site/pages/not-found-page'
import { UnavailablePage } from '@/components/site/pages/unavailable-page'
import { env } from '@/env'
import { SAFE_HEADERS } from '@/front/safe-headers'
import { officeHref } from '../site/addresses'
import { siteContext } from '../site/site-context'
import type { SiteContext } from '../site/types'
import { answerFile, answerPage, answerXml } from './answer'
import { dependsOn } from './depends'
import type { DataFile } from './files/data-file'
import type { XmlFile } from './files/xml'
import { largeHref, viewOf } from './large-view'

/** `depends`: the articles it shows; without it, it depends on which releases there are. */
export type Shown =
  | (({ page: ReactElement; status?: number } | { file: DataFile } | { xml: XmlFile } | { location: string }) & {
      depends?: readonly string[]
    })
  | null
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
  office: {
    idCode: null,
    organizer: 'Official releases',
    undertaker: null,
    phone: null,
    email: null,
    address: null,
    icp: null,
    policeRecord: null,
    correctionsHref: officeHref('contact'),
  },
  view: 'standard',
  names: [],
  indicators: false,
}

export const readerRoute = <P extends Record<string, string | string[]> = Record<string, string>>(build: Build<P>) => {
  const answer = async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    try {
      const { searchParams: query } = new URL(request.url)
      const view = viewOf(query)
      const office = await siteContext()
      shelf[key] = office
      const site = { ...office, view }
      const shown = await build({ params: await params, query, site })
      if (shown === null) return await answerPage(<NotFoundPage site={site} />, { status: 404, view })
      const { depends = [] } = shown
      if ('location' in shown)
        return new Response(null, {
          status: 301,
          headers: {
            ...SAFE_HEADERS,
            'Location': view === 'large' ? largeHref(shown.location) : shown.location,
            'Cache-Control': 'public, max-age=0, must-revalidate',
            ...dependsOn(depends),
          },
        })
      if ('xml' in shown) return answerXml(shown.xml, { depends })
      if ('file' in shown) return answerFile(shown.file, { depends })
      return await answerPage(shown.page, { status: shown.status ?? 200, depends, view })
    } catch (error) {
      console.error(error)
      return answerPage(<UnavailablePage site={shelf[key] ?? bareSite} />, { status: 503 })
    }
  }
  return { GET: answer, HEAD: answer }
}

/** A number in an address: 1, 2, 3 …; anything else is no address. */
export const numberIn = (text: string | null | undefined): number | null =>
  text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
