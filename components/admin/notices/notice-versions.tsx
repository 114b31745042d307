'use client'
// On the page of a notice: which version this is, and the way to a new one, which says first whose approvals it voids.
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NoticeVersions as Versions } from '@/desk/notices/contract'
import { ask } from '../ui/ask'
import { languageOf, say } from '../ui/messages'
import { NOTICE } from './messages'
import { NextVersionForm } from './next-version-form'

export const NoticeVersions = () => {
  const { id } = useDocumentInfo()
  const {
    config: { routes },
  } = useConfig()
  const language = languageOf(useTranslation().i18n.language)
  const [versions, setVersions] = useState<Versions | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [writing, setWriting] = useState(false)
  const address = `${routes.api}/notices/${id}/versions`

  useEffect(() => {
    if (!id) return
    let isHere = true
    void ask<Versions>(address, { language, unreached: NOTICE.failed }).then((given) => {
      if (!isHere) return
      if ('answer' in given) setVersions(given.answer)
      else setTrouble(given.trouble.sentence)
    })
    return () => {
      isHere = false
    }
  }, [id, address, language])

  if (!id) return null
  if (!versions) return trouble && <p role="alert">{trouble}</p>
  const { version, newest, mayWrite } = versions
  const isNewest = version === newest.version
  return (
    <section className="desk-notice">
      <p>{say(isNewest ? NOTICE.newest : NOTICE.older, language, { n: version, newest: newest.version })}</p>
      {!isNewest && (
        <p>
          <Link className="desk-button" href={`${routes.admin}/collections/notices/${newest.id}`} prefetch={false}>
            {say(NOTICE.open, language, { n: newest.version })}
          </Link>
        </p>
      )}
      {isNewest && mayWrite && !writing && (
        <button type="button" className="desk-button" onClick={() => setWriting(true)}>
          {NOTICE.write[language]}
        </button>
      )}
      {writing && (
        <NextVersionForm versions={versions} address={address} language={language} cancel={() => setWriting(false)} />
      )}
    </section>
  )
}
