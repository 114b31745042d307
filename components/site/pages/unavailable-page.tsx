// The page cannot be had at this moment (503).
import type { ReactElement } from 'react'
import type { Frame } from '@/site/types'
import { OUTCOME_WORDS } from '../messages/outcome'
import { PlainPage } from '../parts/plain-page'

export const UnavailablePage = ({ frame }: { frame: Frame }): ReactElement => {
  const words = OUTCOME_WORDS[frame.language]
  return (
    <PlainPage frame={frame} language={frame.language} title={words.unavailable}>
      <p>{words.unavailableWhy}</p>
    </PlainPage>
  )
}
