// A removed release (410): not even its title is left, only that it was here, when it went, and which kind of reason.
import type { ReactElement } from 'react'
import type { SiteContext, RemovedView } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { instantWords } from '../parts/dates'
import { PlainPage } from '../parts/plain-page'

export const RemovedPage = ({ site, removed }: { site: SiteContext; removed: RemovedView }): ReactElement => {
  const { language, reason, removedAt } = removed
  const words = OUTCOME_MESSAGES[language]
  return (
    <PlainPage site={site} language={language} title={words.removed}>
      <div className="text">
        <p>{words.removedWhy[reason]}</p>
      </div>
      <p className="when">{words.removedWhen(instantWords(removedAt, site.timeZone, language))}</p>
    </PlainPage>
  )
}
