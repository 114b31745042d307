// A page that the office writes of itself: about, contact, accessibility. Where it has written nothing, the page has
// words of its own.
import type { ReactElement } from 'react'
import { officeHref } from '@/site/addresses'
import type { OfficeText, SiteContext } from '@/site/types'
import { OFFICE_MESSAGES } from '../messages/office'
import { Document } from '../parts/document'
import { HeadlineText } from '../parts/headline-text'
import { NoticeText } from '../parts/notices'

const Ways = ({ site }: { site: SiteContext }): ReactElement => {
  const words = OFFICE_MESSAGES[site.language]
  const { organizer, undertaker, phone, email, address } = site.office
  const facts = [
    { term: words.organizer, fact: organizer, href: null },
    { term: words.undertaker, fact: undertaker, href: null },
    { term: words.phone, fact: phone, href: phone && `tel:${phone.replace(/[^\d+]/g, '')}` },
    { term: words.email, fact: email, href: email && `mailto:${email}` },
    { term: words.address, fact: address, href: null },
  ]
  return (
    <dl className="facts">
      {facts.map(
        ({ term, fact, href }) =>
          fact && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{href ? <a href={href}>{fact}</a> : fact}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** `text`: what the office says; null where it says nothing. */
export const OfficePage = ({
  site,
  name,
  text,
}: {
  site: SiteContext
  name: OfficeText
  text: string | null
}): ReactElement => {
  const { language } = site
  const words = OFFICE_MESSAGES[language]
  const title = words.titles[name]
  const told = text ?? words.texts[name]({ siteName: site.siteName, organizer: site.office.organizer })
  return (
    <Document
      site={site}
      language={language}
      head={{ title, description: told.split('\n')[0] ?? null, path: officeHref(name), index: true }}
    >
      <article className="plain">
        <header className="opening">
          <h1>
            <HeadlineText text={title} language={language} names={site.names} />
          </h1>
        </header>
        <div className="text">
          <NoticeText text={told} />
        </div>
        {name !== 'accessibility' && <Ways site={site} />}
      </article>
    </Document>
  )
}
