// No such address (404).
import type { ReactElement } from 'react'
import type { SiteContext } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { PlainPage } from '../parts/plain-page'

export const NotFoundPage = ({ site }: { site: SiteContext }): ReactElement => {
  const words = OUTCOME_MESSAGES[site.language]
  return (
    <PlainPage site={site} language={site.language} title={words.missing}>
      <p>{words.missingWhy}</p>
    </PlainPage>
  )
}
