// A withdrawn release keeps its address and explains itself; nothing of its text is left.
import type { ReactElement } from 'react'
import type { Frame, WithdrawnView } from '@/site/types'
import { OUTCOME_WORDS } from '../messages/outcome'
import { instantWords } from '../parts/dates'
import { NoticeText } from '../parts/notices'
import { PlainPage } from '../parts/plain-page'

export const WithdrawnPage = ({ frame, withdrawn }: { frame: Frame; withdrawn: WithdrawnView }): ReactElement => {
  const { language, title, explanation, withdrawnAt } = withdrawn
  const words = OUTCOME_WORDS[language]
  return (
    <PlainPage frame={frame} language={language} title={title} kicker={words.withdrawn}>
      <h2>{words.withdrawnWhy}</h2>
      <div className="text">
        <NoticeText text={explanation} />
      </div>
      <p className="when">{words.withdrawnWhen(instantWords(withdrawnAt, frame.timeZone, language))}</p>
    </PlainPage>
  )
}
