// A withdrawn release keeps its address and explains itself; nothing of its text is left.
import type { ReactElement } from 'react'
import { releaseHref } from '@/site/addresses'
import type { SiteContext, WithdrawnView } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { instantWords } from '../parts/dates'
import { NoticeText } from '../parts/notices'
import { PlainPage } from '../parts/plain-page'
import { Replacement } from '../parts/replacement'

export const WithdrawnPage = ({ site, withdrawn }: { site: SiteContext; withdrawn: WithdrawnView }): ReactElement => {
  const { slug, language, title, explanation, withdrawnAt, replacedBy } = withdrawn
  const words = OUTCOME_MESSAGES[language]
  return (
    <PlainPage site={site} language={language} title={title} kicker={words.withdrawn} path={releaseHref(slug)}>
      <h2>{words.withdrawnWhy}</h2>
      <div className="text">
        <NoticeText text={explanation} />
      </div>
      {replacedBy && <Replacement link={replacedBy} language={language} names={site.names} />}
      <p className="when">{words.withdrawnWhen(instantWords(withdrawnAt, site.timeZone, language))}</p>
    </PlainPage>
  )
}
