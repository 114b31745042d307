'use client'
// “I have read this”: the notice above goes away for good.
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Language } from '@/domain/manuscript'
import { ask } from '../ui/ask'
import { ACCESS, NOTICE } from './messages'

export const SeenButton = ({ language }: { language: Language }) => {
  const { config } = useConfig()
  const router = useRouter()
  const [trouble, setTrouble] = useState<string | null>(null)
  const see = async () => {
    const asked = await ask(`${config.routes.api}/users/links-seen`, {
      language,
      unreached: ACCESS.unreached,
      body: {},
    })
    if ('answer' in asked) router.refresh()
    else setTrouble(asked.trouble.sentence)
  }
  return (
    <>
      {trouble && <p role="alert">{trouble}</p>}
      <button type="button" className="desk-button desk-button--quiet" onClick={() => void see()}>
        {NOTICE.seen[language]}
      </button>
    </>
  )
}
