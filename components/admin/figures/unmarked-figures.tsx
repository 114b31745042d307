'use client'
// Under the metrics of an article: the numbers of its text that are no figures yet, to be marked or set aside.
import { useDocumentInfo, useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { UnmarkedNumber } from '@/desk/figures/contract'
import type { Language } from '@/domain/manuscript'
import { languageOf, say } from '../ui/messages'
import { InheritedPeriods } from './inherited-periods'
import { MissingPeriods } from './missing-periods'
import { UnmarkedFigure } from './unmarked-figure'
import { UNMARKED } from './unmarked-figures-messages'
import { useUnmarkedFigures, type Marking } from './use-unmarked-figures'

const SHOWN = 6
const DONE = { accept: UNMARKED.accepted, dismiss: UNMARKED.dismissedNow, restore: UNMARKED.restored } satisfies Record<
  Marking,
  Record<Language, string>
>

export const UnmarkedFigures = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  return id ? <List id={String(id)} language={languageOf(i18n.language)} /> : null
}

const List = ({ id, language }: { id: string; language: Language }) => {
  const { hasSavePermission } = useDocumentInfo()
  const waits = [useFormModified(), useFormProcessing()].includes(true)
  const { numbers, undated, inherited, suggestion, trouble, busy, mark, settlePeriods } = useUnmarkedFigures(
    id,
    language,
  )
  const [done, setDone] = useState('')
  const status = useRef<HTMLParagraphElement>(null)

  if (!numbers)
    return trouble ? (
      <p className="desk-numbers" role="alert">
        {trouble}
      </p>
    ) : null
  const open = numbers.filter(({ dismissed }) => !dismissed)
  const ready = open.filter((one) => one.ready)
  const aside = numbers.filter(({ dismissed }) => dismissed)
  const mayMark = hasSavePermission === true

  const take = async (marking: Marking, some: UnmarkedNumber[]) => {
    const words =
      some
        .slice(0, 3)
        .map((one) => say(UNMARKED.quoted, language, { words: one.words }))
        .join(UNMARKED.between[language]) + (some.length > 3 ? '…' : '')
    const taken = await mark(
      marking,
      some.map(({ identity }) => identity),
    )
    setDone(taken ? say(DONE[marking], language, { words }) : '')
    // The button that was pressed is gone: the focus goes to what happened.
    status.current?.focus()
  }
  const fillIn = async (period: string): Promise<string | null> => {
    const asked = await settlePeriods({ period })
    if ('trouble' in asked) return asked.trouble.sentence
    setDone(say(UNMARKED.filled, language, { n: asked.answer.filled, period }))
    status.current?.focus()
    return null
  }
  const confirm = async () => {
    const asked = await settlePeriods({ confirm: true })
    setDone('trouble' in asked ? asked.trouble.sentence : say(UNMARKED.confirmed, language, { n: asked.answer.filled }))
    status.current?.focus()
  }
  const list = (some: UnmarkedNumber[]) => (
    <ul>
      {some.map((one) => (
        <UnmarkedFigure
          key={one.identity}
          number={one}
          language={language}
          mayMark={mayMark}
          disabled={busy || waits}
          mark={(marking, number) => void take(marking, [number])}
        />
      ))}
    </ul>
  )
  return (
    <section className="desk-numbers" aria-labelledby="numbers-title" aria-busy={busy}>
      <h3 id="numbers-title">{UNMARKED.title[language]}</h3>
      <p>{open.length > 0 ? say(UNMARKED.open, language, { n: open.length }) : UNMARKED.none[language]}</p>
      <p ref={status} tabIndex={-1} aria-live="polite" className="desk-numbers__status">
        {trouble ?? done}
      </p>
      {waits && mayMark && numbers.length > 0 && <p className="desk-quiet">{UNMARKED.saveFirst[language]}</p>}
      {mayMark && ready.length > 1 && (
        <button
          type="button"
          className="desk-button"
          disabled={busy || waits}
          onClick={() => void take('accept', ready)}
        >
          {say(UNMARKED.acceptAll, language, { n: ready.length })}
        </button>
      )}
      {open.length > 0 && list(open.slice(0, SHOWN))}
      {open.length > SHOWN && (
        <details>
          <summary>{say(UNMARKED.more, language, { n: open.length - SHOWN })}</summary>
          {list(open.slice(SHOWN))}
        </details>
      )}
      {aside.length > 0 && (
        <details>
          <summary>{say(UNMARKED.dismissed, language, { n: aside.length })}</summary>
          {list(aside)}
        </details>
      )}
      {mayMark && inherited && inherited.count > 0 && (
        <InheritedPeriods
          inherited={inherited}
          disabled={busy || waits}
          confirm={() => void confirm()}
          language={language}
        />
      )}
      {mayMark && undated > 0 && (
        <MissingPeriods
          key={suggestion}
          count={undated}
          suggestion={suggestion ?? ''}
          disabled={busy || waits}
          fill={fillIn}
          language={language}
        />
      )}
    </section>
  )
}
