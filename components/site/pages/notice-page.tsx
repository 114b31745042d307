// A legal notice in full, in one of its versions. Versions are never rewritten, so each keeps its own address.
import type { ReactElement } from 'react'
import { noticeHref } from '@/site/addresses'
import type { SiteContext, NoticeView } from '@/site/types'
import { MESSAGES } from '../messages/reader-pages'
import { Document } from '../parts/document'
import { HeadlineText } from '../parts/headline-text'
import { NoticeText } from '../parts/notices'

export const NoticePage = ({ site, view }: { site: SiteContext; view: NoticeView }): ReactElement => {
  const { language } = site
  const { notice, latest, versions } = view
  const words = MESSAGES[language]
  const isLatest = notice.version === latest
  const head = {
    title: `${notice.title} ${words.version(notice.version)}`,
    description: null,
    path: noticeHref(notice.key, notice.version),
    index: isLatest,
  }
  return (
    <Document site={site} language={language} head={head}>
      <article className="plain">
        <header className="opening">
          <h1>
            <HeadlineText text={notice.title} language={language} names={site.names} />
          </h1>
          <p>{words.version(notice.version)}</p>
        </header>
        {!isLatest && (
          <aside className="announcement">
            <p>
              {words.newerVersion}
              {language === 'zh' ? '' : ' '}
              <a href={noticeHref(notice.key, latest)}>{words.latestVersion}</a>
            </p>
          </aside>
        )}
        <div className="text">
          <NoticeText text={notice.text} />
        </div>
        {versions.length > 1 && (
          <nav className="versions" aria-label={words.otherVersions}>
            <h2>{words.otherVersions}</h2>
            <ul>
              {versions.map((version) => (
                <li key={version}>
                  {version === notice.version ? (
                    <strong aria-current="page">{words.version(version)}</strong>
                  ) : (
                    <a href={noticeHref(notice.key, version)}>{words.version(version)}</a>
                  )}
                  {version === latest && <span className="now">{words.latestVersion}</span>}
                </li>
              ))}
            </ul>
          </nav>
        )}
      </article>
    </Document>
  )
}
