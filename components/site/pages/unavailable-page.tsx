// The page cannot be had at this moment (503).
import type { ReactElement } from 'react'
import type { SiteContext } from '@/site/types'
import { OUTCOME_MESSAGES } from '../messages/outcome'
import { PlainPage } from '../parts/plain-page'

export const UnavailablePage = ({ site }: { site: SiteContext }): ReactElement => {
  const words = OUTCOME_MESSAGES[site.language]
  return (
    <PlainPage site={site} language={site.language} title={words.unavailable}>
      <p>{words.unavailableWhy}</p>
    </PlainPage>
  )
}
