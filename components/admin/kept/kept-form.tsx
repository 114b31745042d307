'use client'
// Stands in every form of the panel: keeps its unsaved fields on this machine, and offers those that an earlier page
// left behind.
import { useAllFormFields, useAuth, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { languageOf } from '../ui/messages'
import { changesIn, leftOf, type Changes, type Fields } from './form-changes'
import { KeptBar } from './kept-bar'
import type { KeptText, Place } from './kept-store'
import { KEPT } from './messages'
import { editorsOf, onTyping } from './open-editors'
import { useFieldWords } from './use-field-words'
import { useKept } from './use-kept'
import { useStillUnsaved, type Stage } from './use-still-unsaved'

/** A new part belongs to its article: what was typed for one is not offered in another. */
const documentOf = (id: unknown, fields: Fields): string => {
  if (id !== undefined && id !== null) return String(id)
  const article = fields.article?.initialValue
  return typeof article === 'string' ? `new of ${article}` : 'new'
}

const usePlace = (fields: Fields): Place | null => {
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const collection = collectionSlug ?? globalSlug
  const [first] = useState(() => documentOf(undefined, fields))
  if (!user || !collection) return null
  return {
    person: String(user.id),
    collection,
    document: globalSlug ? 'settings' : id === undefined ? first : documentOf(id, fields),
    what: 'form',
  }
}

export const KeptForm = () => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const { nameOf, wordsOf } = useFieldWords()
  const { hasSavePermission } = useDocumentInfo()
  const { getFields, dispatchFields, setModified, formRef } = useForm()
  const [fields] = useAllFormFields()
  const stage = useStillUnsaved(language)
  const stageNow = useRef<Stage>(stage)
  useLayoutEffect(() => {
    stageNow.current = stage
  })
  const [said, setSaid] = useState<string | null>(null)

  const { left, fault, changed, settle } = useKept({
    place: usePlace(fields),
    now: (isLast) => {
      // Who goes away before a refusal was heard has saved.
      if (stageNow.current === 'saving') return isLast ? null : undefined
      if (stageNow.current === 'saved') return null
      const texts = Object.fromEntries(editorsOf(formRef).map(({ path, now }) => [path, now()]))
      return changesIn(getFields() as Fields, texts)
    },
    isLeft: (copy) => {
      const now = getFields() as Fields
      if (leftOf(copy, now).length > 0) return true
      // A field that the form does not show at this moment may come back.
      return Object.keys(copy.value as Changes).every((path) => path in now) ? false : undefined
    },
  })
  const heard = useEffectEvent(changed)
  // The form draws itself anew with every change of it.
  useEffect(() => heard())
  useEffect(() => onTyping(formRef, () => heard()), [formRef])

  const restore = (copy: KeptText, paths: string[]) => {
    const value = copy.value as Changes
    const editors = editorsOf(formRef)
    for (const path of paths) {
      const editor = editors.find((one) => one.path === path)
      if (editor && value[path]) editor.put(value[path])
      else dispatchFields({ type: 'UPDATE', path, value: value[path], valid: true })
    }
    setModified(true)
    setSaid(KEPT.restored[language])
    const rest = Object.entries(value).filter(([path]) => !paths.includes(path) && path in fields)
    void settle(copy, rest.length > 0 ? Object.fromEntries(rest) : undefined)
  }
  const discard = (copy: KeptText) => {
    setSaid(KEPT.discarded[language])
    void settle(copy)
  }

  const partOf =
    (copy: KeptText) =>
    ({ path, isOvertaken }: ReturnType<typeof leftOf>[number]) => ({
      path,
      name: nameOf(path),
      words: wordsOf(path, (copy.value as Changes)[path]),
      now: isOvertaken ? wordsOf(path, (fields as Fields)[path]?.initialValue) : null,
    })

  return (
    <div className="desk-kept-form">
      {left.map((copy) => (
        <KeptBar
          key={copy.writer}
          at={copy.at}
          parts={leftOf(copy, fields as Fields).map(partOf(copy))}
          language={language}
          restore={hasSavePermission ? (paths) => restore(copy, paths) : null}
          discard={() => discard(copy)}
        />
      ))}
      {fault && <p className="desk-why">{KEPT[fault][language]}</p>}
      <p className="desk-done" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
