// The feed of a list, as its page names it.
import { feedHref } from '@/site/addresses'
import type { ColumnLink, SiteContext } from '@/site/types'
import { OFFICE_MESSAGES } from '../messages/office'

export const feedOf = (site: SiteContext, column: ColumnLink | null) => ({
  type: 'application/atom+xml',
  title: OFFICE_MESSAGES[site.language].feedOf(column?.name ?? site.siteName),
  href: feedHref(column?.slug ?? null),
})
