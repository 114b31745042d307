'use client'
// Asks the desk what it says of the text as it stands on this page, saved or not.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import type { SheetLook } from '@/desk/sheet/contract'
import { ask } from '../ui/ask'
import { useSessionOf } from './session-context'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const useLook = () => {
  const [editor] = useLexicalComposerContext()
  const { api, article, language } = useWrite()
  const { sending } = useSessionOf()
  /** null: no answer came. */
  return async (): Promise<SheetLook | null> => {
    const asked = await ask<SheetLook>(`${api}/articles/${article === null ? '' : `${article}/`}sheet/look`, {
      language,
      unreached: WRITE.unreached,
      body: sending(editor),
    })
    return 'answer' in asked ? asked.answer : null
  }
}
