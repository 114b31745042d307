'use client'
// Marks the selected words as a figure: they are read, a metric is made of them, and a figure takes their place. The
// text itself is saved with the section, as ever.
import {
  $createTextNode,
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalCommand,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useConfig, useDocumentInfo, useFieldPath, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { printedName } from '@/domain/figures/naming/printed'
import { ask } from '../ui/ask'
import { languageOf, say } from '../ui/messages'
import { $createFigureWords } from './figure-node'
import { idIn } from './figure-plugin'
import { MARK } from './mark-figure-messages'
import { $figureWords, type Chosen } from './selected-words'

export const MARK_FIGURE: LexicalCommand<undefined> = createCommand('MARK_FIGURE')

export const MarkFigurePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { getField } = useForm()
  const path = useFieldPath() || 'body'
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)

  const sent = <T,>(path: string, method: 'POST' | 'DELETE', body: object = {}) =>
    ask<T>(`${api}/${path}`, { method, language, unreached: MARK.failed, body })

  /** Whether the words were still there. */
  const replace = ({ selection, words }: Chosen, metric: string): boolean => {
    let done = false
    editor.update(
      () => {
        const there = selection.clone()
        try {
          $setSelection(there)
          if (there.getTextContent() !== words) return
          const figure = $createFigureWords(metric, words)
          figure.append($createTextNode(words))
          there.insertNodes([figure])
          done = true
        } catch {
          $setSelection(null)
        }
      },
      { discrete: true },
    )
    return done
  }

  /** Where this text stands: in a section, or on the article itself. Null before the first save. */
  const placeNow = () => {
    if (!id) return null
    if (collectionSlug === 'articles') return { article: String(id), place: path }
    const article = idIn(getField('article')?.value)
    return article ? { article, section: String(id), place: 'section' } : null
  }

  const mark = useEffectEvent(async () => {
    const chosen = editor.getEditorState().read(() => $figureWords($getSelection()))
    if ('problem' in chosen) {
      toast.error(say(MARK[chosen.problem], language, { words: chosen.words ?? '' }))
      return
    }
    const where = placeNow()
    if (where === null) {
      toast.error(MARK.unsaved[language])
      return
    }
    const made = await sent<{ doc: { id: string } }>('metrics?depth=0', 'POST', {
      ...chosen.guess,
      ...where,
      words: chosen.words,
    })
    if ('trouble' in made) {
      toast.error(made.trouble.sentence)
      return
    }
    const metric = String(made.answer.doc.id)
    const label = [printedName(chosen.guess, chosen.guess.direction), chosen.guess.period]
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', ')
    if (replace(chosen, metric)) {
      toast.success(say(MARK.marked, language, { words: chosen.words, label }))
      return
    }
    const gone = await sent(`metrics/${metric}`, 'DELETE')
    toast.error('trouble' in gone ? gone.trouble.sentence : MARK.moved[language])
  })

  useEffect(
    () =>
      editor.registerCommand(
        MARK_FIGURE,
        () => {
          void mark()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  )
  return null
}
