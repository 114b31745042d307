'use client'
// Figures while one writes on the sheet: what is typed in one is its words; what states one metric twice says the same;
// what was copied is a figure of its own; what nobody knows is words.
import {
  $getNodeByKey,
  $nodesOfType,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORIC_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent } from 'react'
import { readQuantity } from '@/domain/figures/read'
import { $keepClean } from '../figures/clean-words'
import { FIGURES } from '../figures/figure-messages'
import { $isFigureWords, $setWords, $unmark, FigureWords } from '../figures/figure-node'
import { $keepPlain, $keepWhole, $replaceFirst, $tear } from '../figures/figure-rules'
import { freshSheetId } from '../sheet/section-head-node'
import { QUIET } from '../sheet/sync-plugin'
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

  const twins = useEffectEvent((dirty: Iterable<string>, wordsBefore: (key: string) => string | null) => {
    const changed = editor.read(() =>
      [...dirty].flatMap((key) => {
        const figure = $getNodeByKey(key)
        const before = $isFigureWords(figure) ? wordsBefore(key) : null
        return $isFigureWords(figure) && before !== null && before !== figure.getTextContent()
          ? [{ figure, before }]
          : []
      }),
    )
    for (const { figure, before } of changed) {
      const $twins = () =>
        $nodesOfType(FigureWords).filter(
          (one) => !one.is(figure) && one.getMetric() === figure.getMetric() && one.getTextContent() === before,
        )
      if (editor.read(() => $twins().length > 0))
        editor.update(() => $twins().forEach((one) => $setWords(one, figure.getLatest().getTextContent())), {
          tag: ['history-merge', SKIP_DOM_SELECTION_TAG],
        })
    }
  })

  const pasted = useEffectEvent((keys: ReadonlySet<string>) =>
    editor.update(() => $settlePasted(keys), { tag: 'history-merge' }),
  )

  useEffect(() => {
    const made = new Set<string>()
    const stops = [
      editor.registerNodeTransform(TextNode, $keepClean),
      editor.registerNodeTransform(TextNode, $keepPlain),
      editor.registerNodeTransform(FigureWords, $keepWhole),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $replaceFirst, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $tear, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $tear, COMMAND_PRIORITY_HIGH),
      editor.registerMutationListener(FigureWords, (mutations, { updateTags }) => {
        const there = [...mutations].filter(([, mutation]) => mutation !== 'destroyed').map(([key]) => key)
        seen(there)
        if (!updateTags.has(PASTE_TAG)) return
        made.clear()
        for (const [key, mutation] of mutations) if (mutation === 'created') made.add(key)
        if (made.size > 0) pasted(new Set(made))
      }),
      editor.registerUpdateListener(({ dirtyElements, prevEditorState, tags }) => {
        seen(dirtyElements.keys())
        if (tags.has(PASTE_TAG) || tags.has(HISTORIC_TAG) || tags.has(QUIET)) return
        twins(dirtyElements.keys(), (key) =>
          prevEditorState.read(() => {
            const figure = $getNodeByKey(key)
            return $isFigureWords(figure) ? figure.getTextContent() : null
          }),
        )
      }),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}
