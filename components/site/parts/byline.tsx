// Who stands behind a text and since when: source, editor, published, corrected, edition.
import type { ReactElement } from 'react'
import type { SiteContext, PreviewView } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { When } from './dates'

export const Byline = ({ site, view }: { site: SiteContext; view: PreviewView }): ReactElement => {
  const { language, source, editor, documentNumber, date, keywords = [] } = view.manuscript
  const words = MESSAGES[language]
  const when = (at: string) => <When at={at} timeZone={site.timeZone} language={language} as="instant" />
  return (
    <dl className="byline">
      <div>
        <dt>{words.source}</dt>
        <dd>{source}</dd>
      </div>
      <div>
        <dt>{words.editor}</dt>
        <dd>{editor}</dd>
      </div>
      {documentNumber && (
        <div>
          <dt>{words.documentNumber}</dt>
          <dd>{documentNumber}</dd>
        </div>
      )}
      {date && (
        <div>
          <dt>{words.dated}</dt>
          <dd>
            <When at={date} timeZone={site.timeZone} language={language} as="weekday" />
          </dd>
        </div>
      )}
      {view.firstPublishedAt && (
        <div>
          <dt>{words.published}</dt>
          <dd>{when(view.firstPublishedAt)}</dd>
        </div>
      )}
      {view.edition > 1 && view.publishedAt && (
        <div>
          <dt>{words.corrected}</dt>
          <dd>{when(view.publishedAt)}</dd>
        </div>
      )}
      {keywords.length > 0 && (
        <div>
          <dt>{words.keywords}</dt>
          <dd>{keywords.join(language === 'zh' ? '、' : ', ')}</dd>
        </div>
      )}
      <div>
        <dt>{words.editionLabel}</dt>
        <dd>
          {view.history.length > 0 ? (
            <a href="#editions">{words.edition(view.edition)}</a>
          ) : (
            words.edition(view.edition)
          )}
        </dd>
      </div>
    </dl>
  )
}
