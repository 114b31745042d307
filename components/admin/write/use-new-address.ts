'use client'
// After the first save of a new article: its own address, with everything that is on the page.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { handedFor, handOver, takenOver } from './handover'
import type { SheetWork } from './use-sheet-work'
import { useWrite } from './write-context'

export const useNewAddress = ({ article, fields, state }: SheetWork, isNew: boolean): void => {
  const [editor] = useLexicalComposerContext()
  const { figures } = useWrite()
  const admin = useConfig().config.routes.admin
  const router = useRouter()

  const leave = useEffectEvent(() => {
    if (isNew && article !== null)
      handOver({ article, state: editor.getEditorState(), figures, fields, isUnsaved: state !== 'saved' })
  })
  useEffect(() => {
    if (isNew && article !== null) router.replace(`${admin}/collections/articles/${article}`)
  }, [isNew, article, admin, router])
  useEffect(() => () => leave(), [])
  useEffect(() => {
    if (article === null || isNew || !handedFor(article)) return
    takenOver()
    editor.focus()
  }, [editor, article, isNew])
}
