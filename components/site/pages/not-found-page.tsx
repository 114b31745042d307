// No such address (404).
import type { ReactElement } from 'react'
import type { Frame } from '@/site/types'
import { OUTCOME_WORDS } from '../messages/outcome'
import { PlainPage } from '../parts/plain-page'

export const NotFoundPage = ({ frame }: { frame: Frame }): ReactElement => {
  const words = OUTCOME_WORDS[frame.language]
  return (
    <PlainPage frame={frame} language={frame.language} title={words.missing}>
      <p>{words.missingWhy}</p>
    </PlainPage>
  )
}
