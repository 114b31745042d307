// What staff see before publication: the release as readers would see it, under a band that says it is none, with its
// fingerprint.
import type { ReactElement } from 'react'
import { isSame, type Differences } from '@/domain/compare'
import { shortFingerprint } from '@/domain/manuscript'
import { previewMediaHref } from '@/site/addresses'
import type { SiteContext, PreviewView } from '@/site/types'
import { PREVIEW_MESSAGES } from '../messages/preview'
import { MESSAGES } from '../messages/reader-pages'
import { DifferenceList } from '../parts/difference-list'
import { Document } from '../parts/document'
import { ReleaseArticle } from '../parts/release-article'

/** One finding of the checks, in words for staff. */
export type PreviewIssue = { severity: 'blocks' | 'warns'; message: string; waived: string | null }

type Props = {
  site: SiteContext
  preview: PreviewView
  /** What differs from the live edition; null where nothing is live yet. */
  differences: Differences | null
  issues: PreviewIssue[]
}

const Issues = ({
  issues,
  words,
}: {
  issues: PreviewIssue[]
  words: (typeof PREVIEW_MESSAGES)['zh' | 'en']
}): ReactElement => (
  <section>
    <h2>{words.issues}</h2>
    {issues.length === 0 ? (
      <p>{words.noIssues}</p>
    ) : (
      <ul className="issues">
        {issues.map(({ severity, message, waived }, index) => (
          <li key={index}>
            <strong>{words[severity]}</strong> {message}
            {waived !== null && (
              <q>
                {words.waived}
                {waived}
              </q>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)

export const PreviewPage = ({ site, preview, differences, issues }: Props): ReactElement => {
  const { language: staff } = site
  const { manuscript, fingerprint, column, liveEdition } = preview
  const words = PREVIEW_MESSAGES[staff]
  const lang = staff === manuscript.language ? undefined : MESSAGES[staff].tag
  const band = (
    <section className="band" lang={lang} aria-label={words.preview}>
      <p>
        <strong>{words.preview}</strong> <span>{words.notPublic}</span>
      </p>
      <p>
        {words.fingerprint} <code title={fingerprint}>{shortFingerprint(fingerprint)}</code>
      </p>
    </section>
  )
  return (
    <Document
      site={site}
      language={manuscript.language}
      head={{ title: `${words.preview} ${manuscript.title}`, description: null, path: null, index: false }}
      date={manuscript.date ?? preview.firstPublishedAt}
      column={column.slug}
      named={manuscript}
      band={band}
      sheets={['band', 'tables']}
    >
      <div className="review" lang={lang}>
        <Issues issues={issues} words={words} />
        <section>
          {differences === null || isSame(differences) ? (
            <p>{differences === null ? words.first : words.none(liveEdition)}</p>
          ) : (
            <>
              <h2>{words.differences(liveEdition)}</h2>
              <DifferenceList differences={differences} language={staff} />
            </>
          )}
        </section>
      </div>
      <ReleaseArticle site={site} view={preview} pictureHref={previewMediaHref} />
    </Document>
  )
}
