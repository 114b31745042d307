// A release from its column to its last notice, in the one order readers know. The public page and the preview both
// print this. What must not be lost where a text is saved or read elsewhere (corrections, summary) stands in the box of
// the text itself.
import type { ReactElement } from 'react'
import type { Manuscript } from '@/domain/manuscript'
import { tablesOf } from '@/domain/table-places'
import { attachmentHref, columnHref, mediaHref, tableHref, widthHref } from '@/site/addresses'
import type { SiteContext, PreviewView } from '@/site/types'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { AttachmentList } from './attachment-list'
import { Byline } from './byline'
import { Announcement, EditionHistory } from './edition-notes'
import { FiguresTable } from './figures-table'
import { usesHalfWidth } from './half-width'
import { HeadlineText } from './headline-text'
import { Headlines } from './headlines'
import { NoteList } from './note-list'
import { Notices } from './notices'
import { numberedFigures } from './numbered-figures'
import { numberedNotes } from './numbered-notes'
import { isPublicNow } from './public-now'
import { RichText } from './rich-text'

const CONTENTS_FROM = 4

type Listed = Pick<Manuscript, 'sections' | 'language'> & { title: string; names: SiteContext['names'] }

const Contents = ({ sections, title, language, names }: Listed): ReactElement => (
  <nav className="contents" aria-labelledby="contents">
    <h2 id="contents">{title}</h2>
    <ol>
      {sections.map(({ id, heading, level }, index) => (
        <li key={id} className={level === 2 ? 'under' : undefined}>
          <a href={`#section-${index + 1}`}>
            <HeadlineText text={heading} language={language} names={names} />
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

type Props = { site: SiteContext; view: PreviewView; pictureHref?: (digest: string) => string }

export const ReleaseArticle = ({ site, view, pictureHref = mediaHref }: Props): ReactElement => {
  const { manuscript } = view
  const { language, sections, lead, summary } = manuscript
  const isSuperseded = view.edition < view.liveEdition
  const words = MESSAGES[language]
  const figures = numberedFigures(view)
  const notes = numberedNotes(manuscript)
  const context = {
    figures,
    notes,
    media: manuscript.media,
    language,
    pictureHref,
    widthHref: pictureHref === mediaHref ? widthHref : null,
    names: site.names,
    tables: tablesOf(manuscript),
    tableHref: isPublicNow(view) ? (number: number) => tableHref(view.slug, number) : null,
  }
  return (
    <article className={usesHalfWidth(manuscript) ? 'release half-width' : 'release'}>
      <header>
        <p className="column" lang={site.language === language ? undefined : MESSAGES[site.language].tag}>
          <a href={columnHref(view.column.slug)}>{view.column.name}</a>
          {isSuperseded && <span className="standing">{CHANGE_MESSAGES[language].mark(view.edition)}</span>}
        </p>
        <h1>
          <HeadlineText text={manuscript.title} language={language} names={site.names} />
        </h1>
      </header>
      <div className="text">
        <Byline site={site} view={view} />
        <Announcement site={site} view={view} figures={figures} />
        {summary.length > 0 && (
          <div className="standfirst">
            <span className="label">{words.summary}</span> <RichText blocks={summary} context={context} />
          </div>
        )}
        {sections.length >= CONTENTS_FROM && (
          <Contents sections={sections} title={words.contents} language={language} names={site.names} />
        )}
        <RichText blocks={lead} context={context} />
        {sections.map(({ id, heading, level, body }, index) => {
          const Heading = level === 1 ? 'h2' : 'h3'
          return (
            <section key={id} aria-labelledby={`section-${index + 1}`}>
              <Heading id={`section-${index + 1}`}>
                <HeadlineText text={heading} language={language} names={site.names} />
              </Heading>
              <RichText blocks={body} context={context} />
            </section>
          )
        })}
        <NoteList notes={notes} figures={figures} language={language} />
        <AttachmentList manuscript={manuscript} hrefOf={pictureHref === mediaHref ? attachmentHref : pictureHref} />
      </div>
      <FiguresTable site={site} view={view} figures={figures} />
      <Notices notices={manuscript.notices} language={language} />
      <EditionHistory site={site} view={view} />
      {view.further.length > 0 && (
        <section className="further" aria-labelledby="further">
          <h2 id="further">{words.further}</h2>
          <Headlines
            site={site}
            language={language}
            releases={view.further}
            level={3}
            withColumn={false}
            withSummary={false}
          />
        </section>
      )}
    </article>
  )
}
