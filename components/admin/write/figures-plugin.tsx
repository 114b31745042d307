'use client'
// Figures while one writes on the sheet: what is typed in one is its words; what states one metric twice says the same;
// what was copied is a figure of its own; what nobody knows is words.
import { $getNodeByKey, $nodesOfType, PASTE_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent } from 'react'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { freshSheetId } from '../editor/section-head-node'
import { FIGURES } from '../figures/figure-messages'
import { $isFigureWords, $unmark, FigureWords } from '../figures/figure-node'
import { keepFigures } from '../figures/keep-figures'
import { useWrite } from './write-context'

export const FiguresPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { figures, language } = useWrite()

  const isUnread = (figure: FigureWords): boolean =>
    !readQuantity(figure.getTextContent().trim(), figures.get(figure.getMetric())?.shared ?? '')

  const seen = useEffectEvent((keys: Iterable<string>) =>
    editor.read(() => {
      for (const key of keys) {
        const figure = $getNodeByKey(key)
        const element = $isFigureWords(figure) ? editor.getElementByKey(key) : null
        if (!element || !$isFigureWords(figure)) continue
        const unread = isUnread(figure)
        element.classList.toggle('desk-figure--unread', unread)
        element.title = unread ? FIGURES.unread[language] : ''
      }
    }),
  )

  /** Pasted again beside itself it is a second figure; of another article, or gone for good, it is words. */
  const $settlePasted = (pasted: ReadonlySet<string>): void => {
    const inText = new Map<string, FigureWords[]>()
    for (const figure of $nodesOfType(FigureWords))
      inText.set(figure.getMetric(), [...(inText.get(figure.getMetric()) ?? []), figure])
    for (const [metric, all] of inText) {
      const known = figures.get(metric)
      for (const figure of all.filter((one) => pasted.has(one.getKey()))) {
        if (!known) $unmark(figure)
        else if (all.some((one) => !pasted.has(one.getKey()))) {
          const own = freshSheetId()
          figures.add(own, { ...known, cites: null })
          figure.setMetric(own).setRead('')
        }
      }
    }
  }

  const pasted = useEffectEvent((keys: ReadonlySet<string>) =>
    editor.update(() => $settlePasted(keys), { tag: 'history-merge' }),
  )

  useEffect(() => {
    const made = new Set<string>()
    const stops = [
      ...keepFigures(editor, seen),
      editor.registerMutationListener(FigureWords, (mutations, { updateTags }) => {
        const there = [...mutations].filter(([, mutation]) => mutation !== 'destroyed').map(([key]) => key)
        seen(there)
        if (!updateTags.has(PASTE_TAG)) return
        made.clear()
        for (const [key, mutation] of mutations) if (mutation === 'created') made.add(key)
        if (made.size > 0) pasted(new Set(made))
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}
