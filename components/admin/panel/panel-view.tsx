// The facts of the board: standing, who is next, the review levels, the issues, and the text's fingerprint.
import type { ReactNode } from 'react'
import type { PanelState } from '@/desk/workflow/contract'
import { sentBack } from '@/domain/conversation'
import type { Language } from '@/domain/manuscript'
import { ACTION_MESSAGES, STAGE_MESSAGES, levelWords } from '@/domain/messages'
import { DELETED_KEPT_DAYS, isLocked, type Standing } from '@/domain/workflow'
import { Hands } from '../staff/hands'
import { formatDate } from '../ui/format-date'
import { UI, say } from '../ui/messages'
import { StandingBadge } from '../ui/standing-badge'
import { Conversation } from './conversation'
import { Issues } from './issues'
import { PANEL } from './messages'
import { NextPerson } from './next-person'
import { publicAddress } from './public-address'

/** As people compare it: the first twelve digits in groups of four. */
const short = (full: string): string => full.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ')

const Levels = ({ submitted, language }: { submitted: NonNullable<Standing['submitted']>; language: Language }) => (
  <ol className="desk-levels" aria-label={PANEL.levels[language]}>
    {Array.from({ length: submitted.levels }, (_, index) => {
      const approval = submitted.approvals[index]
      return (
        <li key={index} className={approval ? 'desk-levels__done' : ''}>
          <span>{levelWords(index + 1, submitted.levels)[language]}</span>
          <span>{approval ? `${approval.name} ${PANEL.levelDone[language]}` : PANEL.levelOpen[language]}</span>
          {approval?.figures && (
            <span className="desk-quiet">
              {say(PANEL.figuresChecked, language, { n: approval.figures.checked, of: approval.figures.of })}
            </span>
          )}
          {approval && <time dateTime={approval.at}>{formatDate(approval.at, language)}</time>}
        </li>
      )
    })}
  </ol>
)

const LastAct = ({
  last: { action, person, at },
  language,
}: {
  last: NonNullable<PanelState['last']>
  language: Language
}) => (
  <div className="desk-last">
    <p>
      <span className="desk-quiet">
        {PANEL.last[language]}
        {UI.between[language]}
      </span>
      {language === 'zh' ? `${person} ${ACTION_MESSAGES[action].zh}` : `${ACTION_MESSAGES[action].en} (${person})`}
    </p>
    <time className="desk-quiet" dateTime={at}>
      {formatDate(at, language)}
    </time>
  </div>
)

/** `tasks` comes right after who is next: it is somebody's turn too. */
export const PanelView = ({
  board,
  id,
  language,
  person,
  tasks,
  issuesBeside = false,
}: {
  board: PanelState
  id: string
  /** Who reads it. */
  person: string | null
  language: Language
  tasks: ReactNode
  /** The checks speak in the margin of the text. */
  issuesBeside?: boolean
}) => {
  const { standing, fingerprint, hands, issues, last, next, conversation } = board
  const readAt = publicAddress(board)
  const back = standing.stage === 'draft' ? sentBack(conversation) : null
  const tab = <span className="desk-unseen">{UI.newTab[language]}</span>
  return (
    <>
      <StandingBadge {...standing} language={language} />
      {isLocked(standing.stage) && standing.stage !== 'deleted' && (
        <p className="desk-locked">
          {say(PANEL.locked, language, { stage: STAGE_MESSAGES[standing.stage][language] })}
          <br />
          {PANEL.lockedWho[language]}
        </p>
      )}
      {back && <p className="desk-back">{say(PANEL.sentBack, language, { name: back.person })}</p>}
      {next ? (
        <NextPerson next={next} language={language} />
      ) : (
        <p className="desk-quiet">
          {standing.stage === 'deleted'
            ? say(PANEL.deleted, language, { days: DELETED_KEPT_DAYS })
            : say(PANEL.settled, language, { n: standing.edition + 1 })}
        </p>
      )}
      {tasks}
      {conversation.length === 0 ? (
        last && <LastAct last={last} language={language} />
      ) : (
        <Conversation said={conversation} language={language} person={person} />
      )}
      {standing.submitted && <Levels submitted={standing.submitted} language={language} />}
      <Hands hands={hands} language={language} />
      {!issuesBeside && standing.stage !== 'settled' && standing.stage !== 'deleted' && (
        <Issues issues={issues} language={language} />
      )}
      <p className="desk-links">
        <a href={`/preview/${id}`} target="_blank" rel="noreferrer">
          {PANEL.preview[language]}
          {tab}
        </a>
        {readAt && (
          <a href={readAt} target="_blank" rel="noreferrer">
            {PANEL.publicPage[language]}
            {tab}
          </a>
        )}
      </p>
      <p className="desk-print">
        <span className="desk-label">{PANEL.fingerprint[language]}</span>{' '}
        <code title={fingerprint}>{short(fingerprint)}</code>
      </p>
    </>
  )
}
