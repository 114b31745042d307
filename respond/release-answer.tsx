// What the address of a release answers in each of its public states: the page, why there is none, or where it went.
import { FigurePage } from '@/components/site/pages/figure-page'
import { ReleasePage } from '@/components/site/pages/release-page'
import { RemovedPage } from '@/components/site/pages/removed-page'
import { WithdrawnPage } from '@/components/site/pages/withdrawn-page'
import { figureHref, figuresHref, releaseHref, tableHref } from '../site/addresses'
import type { Found, FoundFigure, FoundOf, SiteContext } from '../site/types'
import { figuresCsv, figuresJson } from './files/figure-files'
import { tableCsv } from './files/table-files'
import type { Shown } from './reader-route'

/**
 * What a release's address shows in each of its public states. `redirect` leads from a former slug to the present one.
 */
export const shownOf = (
  found: Found | null,
  site: SiteContext,
  redirect: (slug: string) => string = releaseHref,
): Shown => {
  if (found === null) return null
  if (found.state === 'live')
    return { depends: found.depends, page: <ReleasePage site={site} release={found.release} /> }
  return goneOf(found, site, redirect)
}

type Gone = FoundOf<object>
const goneOf = (found: Gone, site: SiteContext, redirect: (slug: string) => string): Shown => {
  const { depends } = found
  switch (found.state) {
    case 'live':
      return null
    case 'withdrawn':
      return { depends, page: <WithdrawnPage site={site} withdrawn={found.withdrawn} /> }
    case 'removed':
      return { depends, page: <RemovedPage site={site} removed={found.removed} />, status: 410 }
    case 'moved':
      return { depends, location: redirect(found.slug) }
  }
}

/** What an address below that of a release answers without a live one: as the release's own, but 404 when withdrawn. */
const insteadOf = (found: Gone | null, site: SiteContext, redirect: (slug: string) => string): Shown => {
  const shown = found && goneOf(found, site, redirect)
  return found?.state === 'withdrawn' && shown && 'page' in shown ? { ...shown, status: 404 } : shown
}

/** The data of a live release. */
export const fileOf = (found: Found | null, site: SiteContext, as: 'csv' | 'json'): Shown =>
  found?.state === 'live'
    ? { depends: found.depends, file: (as === 'csv' ? figuresCsv : figuresJson)(site, found.release) }
    : insteadOf(found, site, (slug) => figuresHref(slug, as))

/** The cells of one of its tables; they are counted from 1, in reading order. */
export const tableOf = (found: Found | null, site: SiteContext, number: number): Shown => {
  if (found?.state !== 'live') return insteadOf(found, site, (slug) => tableHref(slug, number))
  const file = tableCsv(site, found.release, number)
  return file && { depends: found.depends, file }
}

/** The page of one of its figures. */
export const figureOf = (found: FoundFigure | null, site: SiteContext, number: number): Shown =>
  found?.state === 'live'
    ? { depends: found.depends, page: <FigurePage site={site} figure={found.figure} /> }
    : insteadOf(found, site, (slug) => figureHref(slug, number))
