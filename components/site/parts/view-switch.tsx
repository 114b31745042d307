// The way to the large view and back: the same page under the same address, with one word more. It needs no script and
// leaves nothing behind in the browser; every way onward within the site keeps it (respond/large-view.ts).
import type { ReactElement } from 'react'
import type { SiteContext } from '@/site/types'
import { OFFICE_MESSAGES } from '../messages/office'

/** `path`: of the page itself, of which only the query is needed; null where it has none. */
export const ViewSwitch = ({ site, path }: { site: SiteContext; path: string | null }): ReactElement => {
  const words = OFFICE_MESSAGES[site.language]
  const query = /\?(.*)$/.exec(path ?? '')?.[1]
  const to = site.view === 'large' ? 'standard' : 'large'
  return <a href={`?${query ? `${query}&` : ''}view=${to}`}>{words[to]}</a>
}

/** Not where there is only one form: what staff see, and pages that stand for another. */
export const hasViews = (site: SiteContext, path: string | null): boolean => path !== null || site.view === 'large'
