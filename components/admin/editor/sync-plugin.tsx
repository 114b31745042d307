'use client'
// Text and form are of one mind at every moment that matters: when somebody saves, and when the answer comes. Payload's
// field tells the form of a change only when the browser is idle (up to half a second later).
import {
  $getRoot,
  $parseSerializedNode,
  createCommand,
  type LexicalCommand,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useDocumentInfo, useFieldPath, useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { sameText } from '@/desk/manuscript/same-text'
import { openEditor, typedIn } from '../kept/open-editors'
import { openText } from './stored-texts'

/** A change that says nothing new (figures that follow their metric): the form is told, and is as saved as before. */
export const QUIET = 'desk-quiet'
/** The server's text after a save. What the editor holds is what counts; others may learn from it. */
export const ANSWERED: LexicalCommand<unknown> = createCommand('DESK_ANSWERED')

const isSave = ({ ctrlKey, metaKey, key }: KeyboardEvent) => (ctrlKey || metaKey) && key.toLowerCase() === 's'

export const SyncPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const path = useFieldPath() || 'body'
  const { dispatchFields, setModified, getField, formRef } = useForm()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const processing = useFormProcessing()
  const { id, collectionSlug } = useDocumentInfo()
  const behind = useRef(false)
  const told = useRef(value)
  const sent = useRef(value)

  const tell = useEffectEvent(() => {
    behind.current = false
    told.current = editor.getEditorState().toJSON()
    dispatchFields({ type: 'UPDATE', path, value: told.current })
  })
  const flush = useEffectEvent(() => {
    if (behind.current) flushSync(() => tell())
  })

  useEffect(() => {
    const heard = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      if (tags.has(QUIET)) return void tell()
      typedIn(formRef)
      if (behind.current || sameText(told.current, editor.getEditorState().toJSON())) return
      behind.current = true
      setModified(true)
    })
    const key = (event: KeyboardEvent) => {
      if (isSave(event)) flush()
    }
    const now = () => flush()
    addEventListener('keydown', key, true)
    addEventListener('pointerdown', now, true)
    addEventListener('submit', now, true)
    return () => {
      heard()
      removeEventListener('keydown', key, true)
      removeEventListener('pointerdown', now, true)
      removeEventListener('submit', now, true)
    }
  }, [editor, setModified, formRef])

  useEffect(() => {
    if (processing) sent.current = getField(path)?.value
  }, [processing, getField, path])

  const answered = useEffectEvent((given: unknown) => {
    if (given === told.current) return
    const now = editor.getEditorState().toJSON()
    editor.dispatchCommand(ANSWERED, given)
    if (sameText(given, now)) {
      behind.current = false
      told.current = given
      return
    }
    // What was typed since is not saved yet; what the server made of the rest is seen when the text is opened again.
    const isSaved = sameText(sent.current, now)
    tell()
    if (!isSaved) setModified(true)
  })
  useEffect(() => answered(value), [value])

  const isAsRead = useEffectEvent(() => !behind.current && sameText(told.current, editor.getEditorState().toJSON()))
  /** What the desk has stored is what is here, and what was read; nothing is unsaved by it. */
  const take = useEffectEvent((state: unknown) => {
    told.current = state
    dispatchFields({ type: 'UPDATE', path, value: state, initialValue: state })
    editor.setEditorState(editor.parseEditorState(state as SerializedEditorState), { tag: QUIET })
  })
  const put = useEffectEvent((state: unknown) => {
    const { children } = (state as SerializedEditorState).root
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(...children.map($parseSerializedNode))
      },
      { discrete: true },
    )
    tell()
    setModified(true)
  })
  useEffect(() => {
    if (!id || !collectionSlug) return
    return openText({
      collection: collectionSlug,
      document: String(id),
      path,
      isAsRead: () => isAsRead(),
      take: (state) => take(state),
    })
  }, [id, collectionSlug, path])
  useEffect(
    () =>
      openEditor({
        form: formRef,
        path,
        now: () => editor.getEditorState().toJSON(),
        put: (state) => put(state),
      }),
    [path, formRef, editor],
  )
  return null
}
