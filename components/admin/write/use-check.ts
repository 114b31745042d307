'use client'
// Asks the desk what it says of the text as it stands on this page, saved or not.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import type { SheetCheck } from '@/desk/sheet/contract'
import { ask } from '../ui/ask'
import { useWork } from './sheet-work-context'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

export const useCheck = () => {
  const [editor] = useLexicalComposerContext()
  const { api, article, language } = useWrite()
  const { sending } = useWork()
  /** null: no answer came. */
  return async (): Promise<SheetCheck | null> => {
    const asked = await ask<SheetCheck>(`${api}/articles/${article === null ? '' : `${article}/`}sheet/check`, {
      language,
      unreached: WRITE.unreached,
      body: sending(editor),
    })
    return 'answer' in asked ? asked.answer : null
  }
}
