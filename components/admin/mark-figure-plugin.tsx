'use client'
// Marks the selected words as a figure: they are read, a metric is made of them, and a figure takes their place. The
// text itself is saved with the section, as ever.
import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $setSelection, COMMAND_PRIORITY_EDITOR, createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { troubleIn } from './board'
import { MARK } from './mark-figure-words'
import { $figureWords, type Chosen } from './selected-words'
import { languageOf, say } from './words'

export const MARK_FIGURE: LexicalCommand<undefined> = createCommand('MARK_FIGURE')

const idIn = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value ? String(value) : null
}

export const MarkFigurePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { config: { routes: { api } } } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { getField } = useForm()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)

  const sent = async (path: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> => {
    const response = await fetch(`${api}/${path}`, { method, credentials: 'include', headers: { 'Accept-Language': language, 'Content-Type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new Error(troubleIn(answer, MARK.failed[language]).sentence)
    return answer
  }

  /** Whether the words were still there. */
  const replace = ({ selection, words }: Chosen, metric: string): boolean => {
    let done = false
    editor.update(() => {
      const there = selection.clone()
      try {
        $setSelection(there)
        if (there.getTextContent() !== words) return
        there.insertNodes([$createInlineBlockNode({ blockType: 'figure', blockName: '', metric } as never)])
        done = true
      } catch {
        $setSelection(null)
      }
    }, { discrete: true })
    return done
  }

  const mark = useEffectEvent(async () => {
    const chosen = editor.getEditorState().read(() => $figureWords($getSelection()))
    if ('problem' in chosen) { toast.error(say(MARK[chosen.problem], language, { words: chosen.words ?? '' })); return }
    const article = idIn(getField('article')?.value)
    if (!id || collectionSlug !== 'sections' || !article) { toast.error(MARK.unsaved[language]); return }
    try {
      const { doc } = (await sent('metrics?depth=0', 'POST', { ...chosen.guess, article, section: id, place: 'section', words: chosen.words })) as { doc: { id: string } }
      if (replace(chosen, String(doc.id))) { toast.success(say(MARK.marked, language, { words: chosen.words, label: [chosen.guess.label, chosen.guess.period].filter(Boolean).join(language === 'zh' ? '，' : ', ') })); return }
      await sent(`metrics/${doc.id}`, 'DELETE')
      toast.error(MARK.moved[language])
    } catch (error) {
      toast.error(error instanceof TypeError ? MARK.failed[language] : (error as Error).message)
    }
  })

  useEffect(() => editor.registerCommand(MARK_FIGURE, () => { void mark(); return true }, COMMAND_PRIORITY_EDITOR), [editor])
  return null
}
