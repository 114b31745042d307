// The copyright notice and the disclaimer under every text, word for word as pinned by its edition.
import type { ReactElement } from 'react'
import type { Language, Manuscript, PinnedNotice } from '@/domain/manuscript'
import { noticeHref } from '@/site/addresses'
import { MESSAGES } from '../messages/reader-pages'

/** The paragraphs of a legal text: it knows lines, nothing else. */
export const NoticeText = ({ text }: { text: string }): ReactElement => (
  <>
    {text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line, index) => (
        <p key={index}>{line}</p>
      ))}
  </>
)

const Notice = ({ notice, language }: { notice: PinnedNotice; language: Language }): ReactElement => (
  <div className="notice">
    <h2>
      {notice.title} <a href={noticeHref(notice.key, notice.version)}>{MESSAGES[language].version(notice.version)}</a>
    </h2>
    <NoticeText text={notice.text} />
  </div>
)

export const Notices = ({
  notices,
  language,
}: {
  notices: Manuscript['notices']
  language: Language
}): ReactElement => (
  <section className="notices" id="notices" aria-label={MESSAGES[language].notices}>
    <Notice notice={notices.copyright} language={language} />
    <Notice notice={notices.disclaimer} language={language} />
  </section>
)
