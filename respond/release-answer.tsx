// What the address of a release answers in each of its public states: the page, why there is none, or where it went.
import { ReleasePage } from '@/components/site/pages/release-page'
import { RemovedPage } from '@/components/site/pages/removed-page'
import { WithdrawnPage } from '@/components/site/pages/withdrawn-page'
import { figuresHref, releaseHref } from '../site/addresses'
import type { Found, SiteContext } from '../site/types'
import { figuresCsv, figuresJson } from './files/figure-files'
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
  const { depends } = found
  switch (found.state) {
    case 'live':
      return { depends, page: <ReleasePage site={site} release={found.release} /> }
    case 'withdrawn':
      return { depends, page: <WithdrawnPage site={site} withdrawn={found.withdrawn} /> }
    case 'removed':
      return { depends, page: <RemovedPage site={site} removed={found.removed} />, status: 410 }
    case 'moved':
      return { depends, location: redirect(found.slug) }
  }
}

/**
 * The data of a live release; without one, its address answers as the release's own does, and a withdrawn release has
 * no data (404).
 */
export const fileOf = (found: Found | null, site: SiteContext, as: 'csv' | 'json'): Shown => {
  if (found?.state === 'live')
    return { depends: found.depends, file: (as === 'csv' ? figuresCsv : figuresJson)(site, found.release) }
  const shown = shownOf(found, site, (slug) => figuresHref(slug, as))
  return found?.state === 'withdrawn' && shown && 'page' in shown ? { ...shown, status: 404 } : shown
}
