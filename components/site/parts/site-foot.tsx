// The foot of every page: the ways through the site, and who answers for it.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import type { SiteContext } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { hasWays, Ways } from './site-nav'

type Props = { site: SiteContext; issuer: string; language: Language; current: string | null; url: string | null }

export const SiteFoot = ({ site, issuer, language, current, url }: Props): ReactElement => {
  const words = MESSAGES[language]
  const own = site.language === language ? undefined : MESSAGES[site.language].tag
  return (
    <footer className="foot">
      {hasWays(site) && (
        <nav id="ways" aria-label={words.ways} lang={own}>
          <ul>
            <Ways site={site} current={current} />
          </ul>
        </nav>
      )}
      <p className="colophon" lang={own}>
        <span>{site.siteName}</span> <span>{issuer}</span>
      </p>
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
