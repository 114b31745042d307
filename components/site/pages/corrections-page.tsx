// What was corrected and what was withdrawn, newest first: in the place of a search through every release.
import type { ReactElement } from 'react'
import type { Language } from '@/domain/manuscript'
import { correctionsDataHref, correctionsHref, releaseHref } from '@/site/addresses'
import type { CorrectionLine, CorrectionsView, SiteContext } from '@/site/types'
import { CORRECTIONS_MESSAGES } from '../messages/corrections'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { When } from '../parts/dates'
import { Document } from '../parts/document'
import { HeadlineText } from '../parts/headline-text'
import { PageNumbers } from '../parts/page-numbers'
import { Replacement } from '../parts/replacement'

const Line = ({ line, site }: { line: CorrectionLine; site: SiteContext }): ReactElement => {
  const { slug, title, language, at, edition, note, replacedBy } = line
  const own: Language = site.language
  return (
    <li>
      <p className="when">
        <When at={at} timeZone={site.timeZone} language={own} as="weekday" />
        <span>{edition === null ? CORRECTIONS_MESSAGES[own].withdrawn : CHANGE_MESSAGES[own].corrected(edition)}</span>
      </p>
      <div className="what" lang={language === own ? undefined : MESSAGES[language].tag}>
        <h2>
          <a href={releaseHref(slug)}>
            <HeadlineText text={title} language={language} names={site.names} />
          </a>
        </h2>
        <p className="summary">{note}</p>
        {replacedBy && <Replacement link={replacedBy} language={language} names={site.names} />}
      </div>
    </li>
  )
}

export const CorrectionsPage = ({ site, view }: { site: SiteContext; view: CorrectionsView }): ReactElement => {
  const { language } = site
  const { lines, page, pages } = view
  const words = CORRECTIONS_MESSAGES[language]
  const head = {
    title: page === 1 ? words.title : MESSAGES[language].pageTitle(words.title, page),
    description: words.about,
    path: correctionsHref(page),
    index: true,
    alternates: [{ type: 'application/json', title: words.title, href: correctionsDataHref() }],
  }
  return (
    <Document site={site} language={language} head={head}>
      <section className="list told-list">
        <header className="opening">
          <h1>{words.title}</h1>
          <p>{words.about}</p>
        </header>
        {lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ol className="headlines">
            {lines.map((line) => (
              <Line key={line.slug} line={line} site={site} />
            ))}
          </ol>
        )}
        <PageNumbers page={page} pages={pages} language={language} href={correctionsHref} />
        {lines.length > 0 && (
          <p className="take">
            <a href={correctionsDataHref()}>{words.asData}</a>
          </p>
        )}
      </section>
    </Document>
  )
}
