// Public state and stage, side by side: the same badge in the panel, in lists and on the dashboard.
import type { Language } from '@/domain/manuscript'
import { PUBLIC_STATE_MESSAGES, SENT_BACK_MESSAGE, STAGE_MESSAGES } from '@/domain/messages'
import type { PublicState, Stage } from '@/domain/workflow'
import { UI, say } from './messages'

type Props = { stage: Stage; publicState: PublicState; edition: number; sentBack?: boolean; language: Language }

export const StandingBadge = ({ stage, publicState, edition, sentBack = false, language }: Props) => {
  const between = UI.between[language]
  const publicWords = PUBLIC_STATE_MESSAGES[publicState][language]
  return (
    <span className="desk-standing">
      <span className={`desk-standing__public desk-standing__public--${publicState}`}>
        {publicState === 'never' ? publicWords : `${publicWords}${between}${say(UI.edition, language, { n: edition })}`}
      </span>
      {stage !== 'settled' && (
        <span className={`desk-standing__stage desk-standing__stage--${stage}`}>
          {stage !== 'deleted' && `${UI.preparing[language]}${between}`}
          {(sentBack && stage === 'draft' ? SENT_BACK_MESSAGE : STAGE_MESSAGES[stage])[language]}
        </span>
      )}
    </span>
  )
}
