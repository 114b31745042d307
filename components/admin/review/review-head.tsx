'use client'
// The head of the lens: where the text stands, in one sentence, and what was said about it.
import type { Base, Review } from '@/desk/review/contract'
import type { PanelState } from '@/desk/workflow/contract'
import { lastSubmission, sentBack } from '@/domain/conversation'
import type { Language } from '@/domain/manuscript'
import { levelWords } from '@/domain/messages'
import { Conversation } from '../panel/conversation'
import { PANEL } from '../panel/messages'
import { NextPerson } from '../panel/next-person'
import { publicAddress } from '../panel/public-address'
import { Hands } from '../staff/hands'
import { formatDate } from '../ui/format-date'
import { UI, say } from '../ui/messages'
import { StandingBadge } from '../ui/standing-badge'
import { countWords } from './change-words'
import { REVIEW } from './messages'

type Props = { review: Review; board: PanelState; language: Language; timeZone: string; person: string | null }

const standsWords = ({ board, language, timeZone }: Props): string => {
  const { conversation, standing } = board
  const when = (at: string) => formatDate(at, language, timeZone)
  const back = sentBack(conversation)
  const last = conversation.at(-1)
  const submission = lastSubmission(conversation)
  switch (standing.stage) {
    case 'draft':
      if (back) return say(REVIEW.sentBack, language, { name: back.person, when: when(back.at) })
      return last?.action === 'recall'
        ? say(REVIEW.recalled, language, { name: last.person, when: when(last.at) })
        : REVIEW.draft[language]
    case 'settled':
      return say(REVIEW.settled, language, { n: standing.edition })
    case 'approved':
      return REVIEW.approved[language]
    default: {
      if (!submission) return ''
      const levels = standing.submitted?.levels ?? 1
      const level = levelWords(Math.min((standing.submitted?.approvals.length ?? 0) + 1, levels), levels)[language]
      return say(levels > 1 ? REVIEW.submittedFor : REVIEW.submitted, language, {
        name: submission.person,
        when: when(submission.at),
        level,
      })
    }
  }
}

/** 改了 2 处: counted in Chinese, named in English. */
const many = (base: Base, language: Language): string | number =>
  language === 'zh' ? base.items.length : countWords(base.items, language)

const sinceLook = ({ review, language, timeZone }: Props): string => {
  const when = (at: string | null) => (at ? formatDate(at, language, timeZone) : '')
  const base = review.bases.find(({ name }) => name === 'look')
  if (base)
    return base.items.length > 0
      ? say(REVIEW.sinceLook, language, { when: when(base.at), n: many(base, language) })
      : say(REVIEW.sameLook, language, { when: when(base.at) })
  if (!review.lastLook) return REVIEW.firstLook[language]
  const isThis = review.lastLook.fingerprint === review.fingerprint
  return say(isThis ? REVIEW.sameLook : REVIEW.lostLook, language, { when: when(review.lastLook.at) })
}

const sinceLive = ({ review, board, language }: Props): string => {
  const base = review.bases.find(({ name }) => name === 'live')
  if (base) return say(REVIEW.sinceLive, language, { n: base.edition ?? 0, m: many(base, language) })
  return board.standing.edition === 0 ? REVIEW.first[language] : ''
}

export const ReviewHead = (props: Props) => {
  const { review, board, language, person, timeZone } = props
  const { standing, next } = board
  const readAt = publicAddress(board)
  const isJudged = standing.stage === 'review' || standing.stage === 'approved'
  const sentences = [standsWords(props), ...(isJudged ? [sinceLook(props)] : []), sinceLive(props)].filter(Boolean)
  return (
    <header className="review-head">
      <div className="review-stand">
        <StandingBadge {...standing} language={language} />
        {next && <NextPerson next={next} language={language} />}
        {readAt && (
          <a href={readAt} target="_blank" rel="noreferrer">
            {PANEL.publicPage[language]}
            <span className="desk-unseen">{UI.newTab[language]}</span>
          </a>
        )}
      </div>
      <p className="review-sentence-on-top">{sentences.join(language === 'zh' ? '' : ' ')}</p>
      {review.hidden > 0 && (
        <output className="review-warning">{say(REVIEW.hidden, language, { n: review.hidden })}</output>
      )}
      <Conversation said={board.conversation} language={language} person={person} timeZone={timeZone} />
      <Hands hands={board.hands} language={language} />
    </header>
  )
}
