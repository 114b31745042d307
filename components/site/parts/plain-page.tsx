// A page that says one thing: a text is withdrawn or removed, an address is unknown, the site is down.
import type { ReactElement, ReactNode } from 'react'
import type { Language } from '@/domain/manuscript'
import { homeHref } from '@/site/addresses'
import type { SiteContext } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { Document } from './document'
import { HeadlineText } from './headline-text'

/** `path`: of what has an address of its own; null for what stands where there is nothing. */
type Props = {
  site: SiteContext
  language: Language
  title: string
  kicker?: string
  path?: string | null
  children: ReactNode
}

export const PlainPage = ({ site, language, title, kicker, path = null, children }: Props): ReactElement => (
  <Document
    site={site}
    language={language}
    head={{
      title: kicker ? `${kicker}${language === 'zh' ? '：' : ': '}${title}` : title,
      description: null,
      path,
      index: false,
    }}
  >
    <article className="plain">
      <header className="opening">
        {kicker && <p className="column">{kicker}</p>}
        <h1>
          <HeadlineText text={title} language={language} names={site.names} />
        </h1>
      </header>
      {children}
      <p className="onward">
        <a href={homeHref()}>{OUTCOME_MESSAGES[language].toHome}</a>
      </p>
    </article>
  </Document>
)
