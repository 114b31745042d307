// The foot of every page: the ways through the site, who answers for it, and under which numbers it is on record.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { correctionsHref, officeHref, siteMapHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { CORRECTIONS_MESSAGES } from '../messages/corrections'
import { OFFICE_MESSAGES } from '../messages/office'
import { MESSAGES } from '../messages/reader-pages'
import { hasWays, Ways } from './site-nav'

type Props = { site: SiteContext; language: Language; current: string | null; url: string | null }

/** Where the records lie that the numbers stand for: both are links by the rules of those who keep them. */
const ICP_RECORDS = 'https://beian.miit.gov.cn/'
const POLICE_RECORDS = 'https://beian.mps.gov.cn/'

const Record = ({ href, number }: { href: string; number: string | null }): ReactElement | null =>
  number ? (
    <span>
      <a href={href} rel="noopener">
        {number}
      </a>
    </span>
  ) : null

/** Who runs the site, in the language of the office. */
const Colophon = ({ site }: { site: SiteContext }): ReactElement => {
  const words = OFFICE_MESSAGES[site.language]
  const { organizer, undertaker, idCode, phone, address, icp, policeRecord } = site.office
  const facts = [
    [words.organizer, organizer],
    [words.undertaker, undertaker],
    [words.phone, phone],
    [words.address, address],
    [words.idCode, idCode],
  ] as const
  const colon = site.language === 'zh' ? '：' : ': '
  return (
    <p className="colophon">
      {facts.map(([term, fact]) => fact && <span key={term}>{`${term}${colon}${fact}`}</span>)}
      <Record href={ICP_RECORDS} number={icp} />
      <Record href={POLICE_RECORDS} number={policeRecord} />
    </p>
  )
}

export const SiteFoot = ({ site, language, current, url }: Props): ReactElement => {
  const words = MESSAGES[language]
  const office = OFFICE_MESSAGES[site.language]
  const own = site.language === language ? undefined : MESSAGES[site.language].tag
  const { correctionsHref: mistakesHref } = site.office
  return (
    <footer className="foot">
      <div lang={own}>
        <nav id="ways" aria-label={office.ways}>
          {hasWays(site) && (
            <ul>
              <Ways site={site} current={current} />
            </ul>
          )}
          <ul>
            {(['about', 'contact', 'accessibility'] as const).map((name) => (
              <li key={name}>
                <a href={officeHref(name)}>{office.titles[name]}</a>
              </li>
            ))}
            <li>
              <a href={correctionsHref()}>{CORRECTIONS_MESSAGES[site.language].title}</a>
            </li>
            <li>
              <a href={siteMapHref()}>{office.siteMap}</a>
            </li>
            <li>
              <a href={mistakesHref} rel={mistakesHref.startsWith('/') ? undefined : 'noopener'}>
                {office.corrections}
              </a>
            </li>
          </ul>
        </nav>
        <Colophon site={site} />
      </div>
      <p className="to-top">
        <a href="#top">{words.top}</a>
      </p>
      {url && (
        <p className="print-only">
          {words.address}
          {language === 'zh' ? '：' : ': '}
          {url}
        </p>
      )}
    </footer>
  )
}
