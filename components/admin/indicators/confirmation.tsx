'use client'
// Above the fields of an indicator: what readers see of it, what is proposed, and, for a reviewer, confirming that.
import { useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ConfirmationBoard } from '@/desk/indicators/contract'
import type { Language } from '@/domain/manuscript'
import { AskReason } from '../panel/ask-reason'
import { listed, formatDate } from '../ui/format-date'
import { languageOf, say } from '../ui/messages'
import { FormChanges } from './form-changes'
import { CONFIRMATION } from './messages'
import { useConfirmation } from './use-confirmation'

const Told = ({ board, language }: { board: ConfirmationBoard; language: Language }) => {
  const { state, isPublic, changes, proposers, confirmedBy, declined } = board
  const person = ({ name, at }: { name: string; at: string }) => ({ name, when: formatDate(at, language) })
  if (state === 'confirmed') return confirmedBy && <p>{say(CONFIRMATION.confirmed, language, person(confirmedBy))}</p>
  return (
    <>
      {declined ? (
        <p>
          {say(CONFIRMATION.declined, language, person(declined))}
          <q>{declined.note}</q>
        </p>
      ) : (
        <p>
          {say(isPublic ? CONFIRMATION.proposed : CONFIRMATION.proposedNew, language, {
            names: listed(proposers, language),
          })}
        </p>
      )}
      <FormChanges changes={changes} isNew={!isPublic} language={language} />
      {declined && <p className="desk-why">{CONFIRMATION.declinedNext[language]}</p>}
    </>
  )
}

export const Confirmation = () => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const waits = [useFormModified(), useFormProcessing()].includes(true)
  const { board, trouble, decide, isStored } = useConfirmation(language)
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  // What was pressed is gone: the focus goes to what happened.
  useEffect(() => {
    if (said) status.current?.focus()
  }, [said])

  const confirm = async () => {
    const failed = await decide('confirm')
    setWrong(failed)
    if (!failed) setSaid(CONFIRMATION.doneConfirm[language])
  }
  const decline = async (note: string): Promise<string | null> => {
    const failed = await decide('decline', note)
    if (failed) return failed
    setAsking(false)
    setSaid(CONFIRMATION.doneDecline[language])
    return null
  }
  const mayDecide = board?.state === 'proposed' && board.refusal === null
  return (
    <section className="desk-record desk-confirmation" aria-label={CONFIRMATION.title[language]}>
      <h4 className="desk-label">{CONFIRMATION.title[language]}</h4>
      {isStored && board && <Told board={board} language={language} />}
      {mayDecide && !asking && (
        <>
          <div className="desk-ask__send">
            <button
              type="button"
              className="desk-button desk-button--yours"
              disabled={waits}
              onClick={() => void confirm()}
            >
              {CONFIRMATION.confirm[language]}
            </button>
            <button
              type="button"
              className="desk-button desk-button--quiet"
              disabled={waits}
              onClick={() => setAsking(true)}
            >
              {CONFIRMATION.decline[language]}
            </button>
          </div>
          {waits && <p className="desk-why">{CONFIRMATION.saveFirst[language]}</p>}
        </>
      )}
      {mayDecide && asking && (
        <AskReason words={CONFIRMATION} language={language} cancel={() => setAsking(false)} send={decline} />
      )}
      {board?.state === 'proposed' && board.refusal && (
        <p className="desk-why">
          {board.refusal.reason === 'role' ? CONFIRMATION.waits[language] : board.refusal.sentence}
        </p>
      )}
      {(wrong ?? trouble) && <p role="alert">{wrong ?? trouble}</p>}
      <p ref={status} tabIndex={-1} aria-live="polite" className={said ? 'desk-done' : 'desk-unseen'}>
        {said}
      </p>
      <p className="desk-quiet">{CONFIRMATION.rule[language]}</p>
    </section>
  )
}
