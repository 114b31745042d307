'use client'
// In the panel: what an editor has to decide because a cited figure has changed where it was published, and what was
// decided.
import { useConfig, useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { CitationTask, SettledTask } from '@/desk/citations/contract'
import type { Language } from '@/domain/manuscript'
import { AskReason } from '../panel/ask-reason'
import { PANEL } from '../panel/messages'
import { ask } from '../ui/ask'
import { UI, say } from '../ui/messages'
import { useReport } from '../ui/use-report'
import { TASK, taskSentence } from './task-messages'

type Decision = { take: true } | { keep: string }

/** Sends it, and lets the panel, the list of metrics and the form know. Answers what went wrong, or null. */
const useDecision = (language: Language) => {
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const report = useReport('tasks')
  const router = useRouter()
  return async (task: string, decision: Decision): Promise<string | null> => {
    const asked = await ask<SettledTask>(`${api}/articles/${id}/tasks`, {
      language,
      unreached: UI.unreached,
      body: { task, ...decision },
    })
    if ('trouble' in asked) return asked.trouble.sentence
    if ('keep' in decision) dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: asked.answer.lockVersion })
    report('take' in decision ? 'metrics' : 'tasks')
    // The text itself was corrected: whatever lens is open shows it.
    if ('take' in decision) router.refresh()
    return null
  }
}

type OpenTask = {
  task: CitationTask
  settles: number | null
  mayKeep: boolean
  language: Language
  said: (words: string) => void
}

const Open = ({ task, settles, mayKeep, language, said }: OpenTask) => {
  const { hasSavePermission } = useDocumentInfo()
  const waits = [useFormModified(), useFormProcessing()].includes(true)
  const decide = useDecision(language)
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const take = async () => {
    setBusy(true)
    const wrong = await decide(task.id, { take: true })
    setTrouble(wrong)
    setBusy(false)
    if (!wrong) said(say(TASK.taken, language, { words: task.became ?? '' }))
  }
  const keep = async (reason: string): Promise<string | null> => {
    const wrong = await decide(task.id, { keep: reason })
    if (!wrong) said(TASK.keptNow[language])
    return wrong
  }
  return (
    <li className="desk-task">
      <p>
        <strong>{task.label}</strong>
      </p>
      <p>
        {taskSentence(task, language)}{' '}
        <a href={`/releases/${task.slug}`} target="_blank" rel="noreferrer">
          {TASK.open[language]}
          <span className="desk-unseen">{UI.newTab[language]}</span>
        </a>
      </p>
      {mayKeep && !asking && (
        <div className="desk-ask__send">
          {task.since === 'corrected' && hasSavePermission && (
            <button type="button" className="desk-button" disabled={busy || waits} onClick={() => void take()}>
              {say(TASK.take, language, { words: task.became ?? '' })}
            </button>
          )}
          <button
            type="button"
            className="desk-button desk-button--quiet"
            disabled={busy}
            onClick={() => setAsking(true)}
          >
            {TASK.keep[language]}
          </button>
        </div>
      )}
      {mayKeep && waits && task.since === 'corrected' && <p className="desk-why">{PANEL.saveFirst[language]}</p>}
      {mayKeep && settles !== null && task.since === 'corrected' && !asking && (
        <p className="desk-why">{say(TASK.settled, language, { n: settles })}</p>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      {asking && <AskReason words={TASK} language={language} cancel={() => setAsking(false)} send={keep} />}
    </li>
  )
}

const Kept = ({ task: { person, reason, ...task }, language }: { task: CitationTask; language: Language }) => (
  <li className="desk-task">
    <p>{taskSentence(task, language)}</p>
    <blockquote>
      {say(TASK.keptBy, language, { person: person ?? '' })}
      {reason}
    </blockquote>
  </li>
)

/**
 * `settles`: the edition that would begin, when nothing is being prepared. `mayKeep`: whether the person is an editor.
 */
export const Tasks = ({
  tasks,
  settles,
  mayKeep,
  language,
}: {
  tasks: CitationTask[]
  settles: number | null
  mayKeep: boolean
  language: Language
}) => {
  const open = tasks.filter(({ state }) => state === 'open')
  const kept = tasks.filter(({ state }) => state === 'kept')
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  // What was pressed is gone: the focus goes to what happened.
  useEffect(() => {
    if (said) status.current?.focus()
  }, [said])
  if (tasks.length === 0 && !said) return null
  return (
    <section className={`desk-tasks${open.length > 0 ? ' desk-tasks--open' : ''}`} aria-label={TASK.title[language]}>
      {open.length > 0 && (
        <>
          <h4 className="desk-label">{TASK.title[language]}</h4>
          <ul>
            {open.map((task) => (
              <Open key={task.id} task={task} settles={settles} mayKeep={mayKeep} language={language} said={setSaid} />
            ))}
          </ul>
        </>
      )}
      <p ref={status} tabIndex={-1} aria-live="polite" className={said ? 'desk-done' : 'desk-unseen'}>
        {said}
      </p>
      {kept.length > 0 && (
        <details>
          <summary>{say(TASK.keptCount, language, { n: kept.length })}</summary>
          <ul>
            {kept.map((task) => (
              <Kept key={task.id} task={task} language={language} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
