'use client'
// A pasted text stays on the machine until the article is made of it.
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import type { Language } from '@/domain/manuscript'
import { KeptBar } from '../kept/kept-bar'
import { KEPT } from '../kept/messages'
import { useKept } from '../kept/use-kept'

type Props = { text: string; isStored: () => boolean; put: (text: string) => void; language: Language }

export const KeptPaste = ({ text, isStored, put, language }: Props) => {
  const { user } = useAuth()
  const { left, fault, changed, settle } = useKept({
    place: user ? { person: String(user.id), collection: 'import', document: 'new', what: 'text' } : null,
    now: () => (text.trim() && !isStored() ? { value: text, base: null } : null),
    isLeft: ({ value }) => typeof value === 'string' && value.trim() !== '',
  })
  const typed = useEffectEvent(changed)
  useEffect(() => typed())
  return (
    <>
      {left.map((copy) => {
        const words = String(copy.value)
        return (
          <KeptBar
            key={copy.writer}
            at={copy.at}
            parts={[{ path: 'text', name: KEPT.pasted[language], words, now: null }]}
            language={language}
            restore={() => {
              // What is in the box already stays too.
              put(text.trim() ? `${text}\n\n${words}` : words)
              void settle(copy)
            }}
            discard={() => void settle(copy)}
          />
        )
      })}
      {fault && <p className="desk-why">{KEPT[fault][language]}</p>}
    </>
  )
}
