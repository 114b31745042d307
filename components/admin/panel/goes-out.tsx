'use client'
// Before a publication: what readers will see, in one line, and one press more.
import { useEffect, useRef } from 'react'
import type { Language } from '@/domain/manuscript'
import { PANEL } from './messages'

type Props = {
  sentence: string
  label: string
  isDisabled: boolean
  language: Language
  go: () => void
  cancel: () => void
}

export const GoesOut = ({ sentence, label, isDisabled, language, go, cancel }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className="desk-ask desk-goes-out">
      <p>{sentence}</p>
      <div className="desk-ask__send">
        <button
          ref={button}
          type="button"
          className="desk-button desk-button--yours"
          disabled={isDisabled}
          onClick={go}
        >
          {label}
        </button>
        <button type="button" className="desk-button desk-button--quiet" onClick={cancel}>
          {PANEL.cancel[language]}
        </button>
      </div>
    </div>
  )
}
