// The office's own words around every page.
import { exactNamesOf } from '@/domain/checks/reading/word-lists'
import { env } from '@/env'
import { columnsBySlug } from './columns'
import { openPayload } from './payload'
import { row } from './rows'
import type { SiteContext } from './types'

export const siteContext = async (): Promise<SiteContext> => {
  const settings = await (await openPayload()).findGlobal({ slug: 'settings', depth: 0 })
  const { siteName, issuer, mastheadLine, timeZone, language, exactNames } = settings
  const columns = [...(await columnsBySlug()).values()].map(({ slug, name }) => ({ slug, name }))
  return {
    siteName,
    issuer,
    mastheadLine: mastheadLine || null,
    timeZone,
    language,
    origin: env.origin,
    columns,
    names: [siteName, issuer, ...columns.map(({ name }) => name), ...exactNamesOf(exactNames)],
    indicators: (await row('confirmations', {})) !== null,
  }
}
