// Under which terms data may be used: the copyright notice that its edition carries, by its address.
import type { Manuscript } from '@/domain/manuscript'
import { noticeHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'

export const licenceOf = ({ origin }: SiteContext, { copyright }: Manuscript['notices']): string =>
  origin + noticeHref(copyright.key, copyright.version)
