'use client'
// The figures as a checklist in reading order. Each is a checkbox, so that a finger, the keyboard and a screen reader
// find what they know; J and K move between them while the list has the focus, the space bar ticks one and goes on.
import { useState, type KeyboardEvent } from 'react'
import type { FigureToCheck } from '@/desk/review/contract'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'
import { checkId, FigureCard } from './figure-card'
import { REVIEW } from './messages'

type Props = {
  figures: readonly FigureToCheck[]
  ticks: ReadonlySet<string>
  set: (seal: string, ticked: boolean) => void
  /** Shows the figure on the sheet. */
  show: (figure: FigureToCheck) => void
  current: number | null
  liveEdition: number
  textLanguage: string
  language: Language
  trouble: string | null
}

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

export const FigureList = ({
  figures,
  ticks,
  set,
  show,
  current,
  liveEdition,
  textLanguage,
  language,
  trouble,
}: Props) => {
  const [openOnly, setOpenOnly] = useState(false)
  const checked = figures.filter(({ seal }) => ticks.has(seal)).length
  const shown = openOnly ? figures.filter(({ seal, number }) => !ticks.has(seal) || number === current) : figures

  const focus = (figure: FigureToCheck | undefined) => {
    if (!figure) return
    show(figure)
    const box = document.getElementById(checkId(figure.number))
    box?.focus({ preventScroll: true })
    box?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }
  const at = (): number => {
    const own = document.activeElement?.id
    return shown.findIndex(({ number }) => checkId(number) === own)
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const index = at()
    const move = STEPS[key]
    if (move !== undefined) {
      event.preventDefault()
      return focus(shown[index < 0 ? 0 : index + move])
    }
    const figure = shown[index]
    if (!figure || (key !== ' ' && key !== 'Enter')) return
    event.preventDefault()
    const ticked = !ticks.has(figure.seal)
    set(figure.seal, ticked)
    if (ticked) focus(shown[index + 1] ?? figure)
  }

  if (figures.length === 0) return <p className="desk-quiet">{REVIEW.noFigures[language]}</p>
  return (
    <section className="review-figures" aria-label={REVIEW.figures[language]}>
      <p className="review-tally">
        <strong>{say(REVIEW.checked, language, { n: checked, of: figures.length })}</strong>
        <label>
          <input type="checkbox" checked={openOnly} onChange={({ target }) => setOpenOnly(target.checked)} />{' '}
          {REVIEW.openOnly[language]}
        </label>
        <span className="desk-quiet review-keys">{REVIEW.keys[language]}</span>
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      {checked === figures.length && <p className="review-note">{REVIEW.allChecked[language]}</p>}
      <ol>
        {shown.map((figure) => (
          <FigureCard
            key={figure.number}
            figure={figure}
            isTicked={ticks.has(figure.seal)}
            isCurrent={current === figure.number}
            tick={(ticked) => set(figure.seal, ticked)}
            press={press}
            show={() => show(figure)}
            liveEdition={liveEdition}
            textLanguage={textLanguage}
            language={language}
          />
        ))}
      </ol>
    </section>
  )
}
