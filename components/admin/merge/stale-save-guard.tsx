'use client'
// After a save that was refused because somebody else saved first: what each of them wrote is put together, and neither
// text is lost.
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
import type { Fields } from '../kept/form-changes'
import { blockWords } from '../kept/kept-words'
import { editorsOf } from '../kept/open-editors'
import { useFieldWords } from '../kept/use-field-words'
import { languageOf } from '../ui/messages'
import { formMerge, mergedForm } from './form-merge'
import { MergeBox, type Choices } from './merge-box'
import { MERGE } from './messages'

type Stored = { lockVersion?: number } & Record<string, unknown>

export const StaleSaveGuard = () => {
  const {
    config: { routes },
  } = useConfig()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { permissions } = useAuth()
  const { i18n } = useTranslation()
  const { setModified, getField, getFields, dispatchFields, formRef } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const refused = useFormSubmitted() && !processing
  const [stored, setStored] = useState<Stored | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [compared, setCompared] = useState(false)
  const language = languageOf(i18n.language)
  const { nameOf, wordsOf } = useFieldWords()

  useEffect(() => {
    if (!refused || !id) return
    const ask = async () => {
      const response = await fetch(`${routes.api}/${collectionSlug}/${id}?depth=0`, {
        credentials: 'include',
        cache: 'no-store',
      })
      const found = response.ok ? ((await response.json()) as Stored) : {}
      const isNewer = found.lockVersion !== undefined && found.lockVersion !== getField('lockVersion')?.value
      setStored(isNewer ? found : null)
      setOpen(isNewer)
    }
    void ask().catch(() => setStored(null))
  }, [refused, id, collectionSlug, routes.api, getField])

  // The article's own panel says so by itself; in the drawer of a section or a metric it is said here.
  if (id && !hasSavePermission && collectionSlug !== 'articles' && permissions?.collections?.sections?.create)
    return <p className="desk-locked">{MERGE.lockedPart[language]}</p>
  if (stored === null && compared && modified)
    return (
      <p className="desk-done" aria-live="polite">
        {MERGE.nowSave[language]}
      </p>
    )
  if (!refused || stored === null) return null

  const editors = editorsOf(formRef)
  const merge = formMerge(
    getFields() as Fields,
    Object.fromEntries(editors.map(({ path, now }) => [path, now()])),
    stored,
  )
  const take = (choices: Choices) => {
    for (const [path, value] of Object.entries(mergedForm(merge, choices))) {
      const editor = editors.find((one) => one.path === path)
      if (editor) editor.put(value)
      else dispatchFields({ type: 'UPDATE', path, value, valid: true })
    }
    // From here on what is unsaved is what differs from theirs.
    for (const [path, initialValue] of Object.entries(merge.theirs))
      dispatchFields({ type: 'UPDATE', path, initialValue })
    dispatchFields({ type: 'UPDATE', path: 'lockVersion', value: stored.lockVersion })
    setModified(true)
    setStored(null)
    setOpen(false)
    setCompared(true)
  }
  return (
    <div className="desk-trouble" aria-live="polite">
      <p>{MERGE.overtaken[language]}</p>
      <div className="desk-ask__send">
        <button type="button" className="desk-button desk-button--yours" onClick={() => setOpen(true)}>
          {MERGE.compare[language]}
        </button>
        <a
          className="desk-button"
          href={`${routes.admin}/collections/${collectionSlug}/${id}`}
          target="_blank"
          rel="noreferrer"
        >
          {MERGE.latest[language]}
        </a>
      </div>
      {isOpen && (
        <MergeBox
          name={null}
          hunks={merge.hunks}
          wordsOf={({ block }) => blockWords(block)}
          fields={merge.fields}
          fieldInWords={({ name, base, mine, theirs }) => ({
            name,
            label: nameOf(name),
            base: wordsOf(name, base),
            mine: wordsOf(name, mine),
            theirs: wordsOf(name, theirs),
          })}
          language={language}
          take={take}
          close={() => setOpen(false)}
        />
      )}
    </div>
  )
}
