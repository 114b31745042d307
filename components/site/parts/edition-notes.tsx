// What a release says about its own editions: the correction that opens the page, and the full history that closes it.
import type { ReactElement } from 'react'
import { editionHref, releaseHref } from '@/site/addresses'
import type { SiteContext, PreviewView } from '@/site/types'
import { CHANGE_MESSAGES, MESSAGES } from '../messages/reader-pages'
import { CitedChanges, citedChanges } from './cited-changes'
import { When } from './dates'
import { FigureChangeList } from './figure-change-list'
import type { Figures } from './numbered-figures'

type Props = { site: SiteContext; view: PreviewView }

/**
 * First thing under the headline: this text was corrected, and how; this edition is not the one to rely on; figures it
 * cites have changed. A note within the text, not an aside: what readers save of a page keeps it (Readability).
 */
export const Announcement = ({ site, view, figures }: Props & { figures: Figures }): ReactElement | null => {
  const { language } = view.manuscript
  const words = CHANGE_MESSAGES[language]
  const isSuperseded = view.edition < view.liveEdition
  const told = view.history.filter(
    ({ number, changeNote }) => changeNote !== null && (isSuperseded ? number > view.edition : number === view.edition),
  )
  const cited = citedChanges(figures)
  if (!isSuperseded && told.length === 0 && cited.length === 0) return null
  return (
    <div className="announcement" role="note">
      {isSuperseded && (
        <>
          <h2>{words.superseded(view.edition)}</h2>
          <p>
            {words.supersededWhy(view.liveEdition)}
            {language === 'zh' ? '' : ' '}
            <a href={releaseHref(view.slug)}>{words.toLive}</a>
          </p>
        </>
      )}
      {told.map((note) => (
        <div key={note.number} className="told">
          <h2>
            {words.correction(note.number)}{' '}
            <When at={note.publishedAt} timeZone={site.timeZone} language={language} as="weekday" />
          </h2>
          <p>{note.changeNote}</p>
          <FigureChangeList figures={note.figures} language={language} />
        </div>
      ))}
      {cited.length > 0 && <CitedChanges changed={cited} figures={figures} language={language} />}
      {view.edition > 2 && !isSuperseded && (
        <p>
          <a href="#editions">{words.allChanges}</a>
        </p>
      )}
    </div>
  )
}

export const EditionHistory = ({ site, view }: Props): ReactElement | null => {
  const { language } = view.manuscript
  const words = CHANGE_MESSAGES[language]
  if (view.history.length === 0) return null
  return (
    <section className="editions" aria-labelledby="editions">
      <h2 id="editions">{words.history}</h2>
      <ol reversed>
        {view.history.map(({ number, publishedAt, changeNote, figures }) => (
          <li key={number} value={number}>
            <p className="when">
              {number === view.edition ? (
                <strong>{MESSAGES[language].edition(number)}</strong>
              ) : (
                <a href={number === view.liveEdition ? releaseHref(view.slug) : editionHref(view.slug, number)}>
                  {MESSAGES[language].edition(number)}
                </a>
              )}{' '}
              <When at={publishedAt} timeZone={site.timeZone} language={language} as="instant" />
              {number === view.liveEdition && <span className="now">{words.now}</span>}
            </p>
            <p>{changeNote ?? words.first}</p>
            <FigureChangeList figures={figures} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}
