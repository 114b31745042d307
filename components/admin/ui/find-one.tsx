'use client'
// Finds one thing among many by what somebody types: a field, and under it what was found, one a line.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Asked } from './ask'

const PAUSE_MS = 250

type Props<One> = {
  label: string
  /** Another function asks anew, so it lasts from drawing to drawing (useCallback). */
  seek: (typed: string) => Promise<Asked<readonly One[]>>
  /** What is said over the lines, or in their place. */
  renderAbove: (found: readonly One[], typed: string) => ReactNode
  /** One line: an item of the list, with a key. */
  renderLine: (one: One) => ReactNode
  disabled?: boolean
  /** Whoever opened it is about to type. */
  takesFocus?: boolean
}

export const FindOne = <One,>({
  label,
  seek,
  renderAbove,
  renderLine,
  disabled = false,
  takesFocus = false,
}: Props<One>) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [q, setQ] = useState('')
  const [asked, setAsked] = useState<Asked<readonly One[]> | null>(null)
  const typed = q.trim()
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  useEffect(() => {
    let isWanted = true
    // A pause in the typing, so that not every letter is a question.
    const soon = setTimeout(
      async () => {
        const answered = await seek(typed)
        if (isWanted) setAsked(answered)
      },
      typed ? PAUSE_MS : 0,
    )
    return () => {
      isWanted = false
      clearTimeout(soon)
    }
  }, [seek, typed])

  return (
    <div className="desk-find">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={q}
        maxLength={100}
        autoComplete="off"
        disabled={disabled}
        ref={field}
        onChange={({ target }) => setQ(target.value)}
        onKeyDown={(event) => {
          // It stands in forms that Enter would send.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <div className="desk-find__found" aria-live="polite">
        {asked && 'trouble' in asked && <p role="alert">{asked.trouble.sentence}</p>}
        {asked && 'answer' in asked && (
          <>
            {renderAbove(asked.answer, typed)}
            <ul>{asked.answer.map(renderLine)}</ul>
          </>
        )}
      </div>
    </div>
  )
}
