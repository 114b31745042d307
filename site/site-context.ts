// The office's own words around every page.
import { exactNamesOf } from '@/domain/checks/reading/word-lists'
import { env } from '@/env'
import type { Setting } from '@/payload-types'
import { officeHref } from './addresses'
import { columnsBySlug } from './columns'
import { openPayload } from './payload'
import { row } from './rows'
import type { OfficeFacts, SiteContext } from './types'

/** The common platform for mistakes on government websites, by the code of the site. */
const platformOf = (code: string) => `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${code}`

const officeOf = (settings: Setting): OfficeFacts => {
  const { siteIdCode, organizer, issuer, undertaker, phone, email, address, icp, policeRecord, correctionsUrl } =
    settings
  return {
    idCode: siteIdCode || null,
    organizer: organizer || issuer,
    undertaker: undertaker || null,
    phone: phone || null,
    email: email || null,
    address: address || null,
    icp: icp || null,
    policeRecord: policeRecord || null,
    correctionsHref: correctionsUrl || (siteIdCode ? platformOf(siteIdCode) : officeHref('contact')),
  }
}

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
    office: officeOf(settings),
    view: 'standard',
    indicators: (await row('confirmations', {})) !== null,
  }
}
