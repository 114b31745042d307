// The ways through the site: its columns and its indicators, in the head of a page and again in its foot.
import type { ReactElement } from 'react'
import { columnHref, indicatorsHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { INDICATOR_MESSAGES } from '../messages/indicator'
import { HeadlineText } from './headline-text'

/** Whether there is anywhere to go. */
export const hasWays = ({ columns, indicators }: SiteContext): boolean => columns.length > 0 || indicators

/** `current`: a column's slug, or the address of the indicators. */
export const Ways = ({ site, current }: { site: SiteContext; current: string | null }): ReactElement => (
  <>
    {site.columns.map(({ slug, name }) => (
      <li key={slug}>
        <a href={columnHref(slug)} aria-current={slug === current ? 'true' : undefined}>
          <HeadlineText text={name} language={site.language} names={site.names} />
        </a>
      </li>
    ))}
    {site.indicators && (
      <li>
        <a href={indicatorsHref()} aria-current={current === indicatorsHref() ? 'true' : undefined}>
          {INDICATOR_MESSAGES[site.language].indicators}
        </a>
      </li>
    )}
  </>
)
