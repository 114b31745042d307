'use client'
// After a save that was refused because somebody else saved first: the way on, without losing either text.
import {
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PANEL } from '../panel/messages'
import { languageOf } from './messages'

export const StaleSaveGuard = () => {
  const {
    config: { routes },
  } = useConfig()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  const { setModified, getField, dispatchFields } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const refused = useFormSubmitted() && !processing
  const [stored, setStored] = useState<number | null>(null)
  const [compared, setCompared] = useState(false)
  const language = languageOf(i18n.language)

  useEffect(() => {
    if (!refused || !id) return
    const ask = async () => {
      const response = await fetch(`${routes.api}/${collectionSlug}/${id}?depth=0&select[lockVersion]=true`, {
        credentials: 'include',
        cache: 'no-store',
      })
      const { lockVersion } = (await response.json()) as { lockVersion?: number }
      setStored(
        response.ok && lockVersion !== undefined && lockVersion !== getField('lockVersion')?.value ? lockVersion : null,
      )
    }
    void ask().catch(() => setStored(null))
  }, [refused, id, collectionSlug, routes.api, getField])

  // The article's own panel says so by itself; in the drawer of a section or a metric it is said here.
  if (id && !hasSavePermission && collectionSlug !== 'articles' && permissions?.collections?.sections?.create)
    return <p className="desk-locked">{PANEL.lockedPart[language]}</p>
  if (stored === null && compared && modified)
    return (
      <p className="desk-done" aria-live="polite">
        {PANEL.nowSave[language]}
      </p>
    )
  if (!refused || stored === null) return null
  const keep = () => {
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: stored })
    setModified(true)
    setStored(null)
    setCompared(true)
  }
  return (
    <div className="desk-trouble" aria-live="polite">
      <p>{PANEL.overtaken[language]}</p>
      <div className="desk-ask__send">
        <a
          className="desk-button"
          href={`${routes.admin}/collections/${collectionSlug}/${id}`}
          target="_blank"
          rel="noreferrer"
        >
          {PANEL.latest[language]}
        </a>
        <button type="button" className="desk-button" onClick={keep}>
          {PANEL.keepMine[language]}
        </button>
      </div>
    </div>
  )
}
