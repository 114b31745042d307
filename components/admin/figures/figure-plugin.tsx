'use client'
// Figures while one writes: what is typed in one is its words; words that are no figure are shown as such; a corrected
// metric is followed; what belongs to another article becomes words. Nothing is stored before the section is saved.
import {
  $getNodeByKey,
  $nodesOfType,
  COMMAND_PRIORITY_EDITOR,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  toast,
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormProcessing,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { ANSWERED, QUIET } from '../editor/sync-plugin'
import { languageOf, say } from '../ui/messages'
import { FIGURES } from './figure-messages'
import { $isFigureWords, $setWords, $unmark, FigureWords } from './figure-node'
import { FigureSlip } from './figure-slip'
import { keepFigures } from './keep-figures'
import { askForMetric, knownMetric, refreshMetrics, whenKnown } from './known-metrics'

export const idIn = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value ? String(value) : null
}

export const isUnread = (figure: FigureWords): boolean =>
  !readQuantity(figure.getTextContent().trim(), knownMetric(figure.getMetric())?.shared ?? '')

/** Quietly: nobody typed this, and undo does not bring the old words back. */
const follow = (editor: LexicalEditor, change: () => void) =>
  editor.update(change, { tag: [QUIET, 'history-merge', SKIP_DOM_SELECTION_TAG] })

export const FigurePlugin = ({ anchorElem }: { anchorElem?: HTMLElement }) => {
  const [editor] = useLexicalComposerContext()
  const api = useConfig().config.routes.api
  const { i18n } = useTranslation()
  const { getField } = useForm()
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const submitted = useFormSubmitted()
  const processing = useFormProcessing()
  const refused = submitted && !processing
  // A section that is saved in a drawer above its article may have corrected what the lead states too.
  const isOfArticle = collectionSlug === 'articles'
  const language = languageOf(i18n.language)

  const show = (figure: FigureWords): void => {
    const element = editor.getElementByKey(figure.getKey())
    const isMissing = knownMetric(figure.getMetric()) === null
    element?.classList.toggle('desk-figure--unread', isMissing || isUnread(figure))
    if (element) element.title = isMissing ? FIGURES.gone[language] : isUnread(figure) ? FIGURES.unread[language] : ''
  }

  const learn = useEffectEvent((fresh: ReadonlySet<string>) => {
    const article = isOfArticle ? String(id) : idIn(getField('article')?.value)
    const foreign: string[] = []
    const overtaken: { words: string; now: string }[] = []
    const $each = (act: (figure: FigureWords, now: string) => void) => {
      for (const figure of $nodesOfType(FigureWords)) {
        const known = knownMetric(figure.getMetric())
        if (!known || !fresh.has(figure.getMetric()) || (article && known.article !== article)) continue
        if (known.words !== figure.getRead()) act(figure, known.words)
      }
    }
    let isBehind = false
    editor.read(() => {
      for (const figure of $nodesOfType(FigureWords)) {
        const known = knownMetric(figure.getMetric())
        if (known && article && known.article !== article) foreign.push(figure.getTextContent())
        show(figure)
      }
      $each((figure, now) => {
        isBehind = true
        const words = figure.getTextContent().trim()
        if (words !== figure.getRead() && words !== now) overtaken.push({ words, now })
      })
    })
    if (foreign.length > 0) {
      editor.update(() => {
        for (const figure of $nodesOfType(FigureWords)) {
          const known = knownMetric(figure.getMetric())
          if (known && article && known.article !== article) $unmark(figure)
        }
      })
      toast.info(say(FIGURES.foreign, language, { words: foreign.slice(0, 5).join(language === 'zh' ? '、' : ', ') }))
    }
    if (!isBehind) return
    follow(editor, () =>
      $each((figure, now) => {
        if (figure.getTextContent().trim() === figure.getRead()) $setWords(figure, now)
        figure.setRead(now)
      }),
    )
    for (const one of overtaken) toast.warning(say(FIGURES.overtaken, language, one))
  })

  const refresh = useEffectEvent(() =>
    refreshMetrics(api, new Set(editor.read(() => $nodesOfType(FigureWords).map((figure) => figure.getMetric())))),
  )
  useEffect(() => {
    const stop = whenKnown((fresh) => learn(fresh))
    refresh()
    return stop
  }, [])
  useEffect(() => {
    if (mostRecentUpdate?.entitySlug === 'metrics' || (isOfArticle && mostRecentUpdate?.entitySlug === 'sections'))
      refresh()
  }, [mostRecentUpdate, isOfArticle])
  useEffect(() => {
    if (refused) refresh()
  }, [refused])

  // What the server answered is what was read: the next save compares with it.
  const answered = useEffectEvent((given: unknown) => {
    const read = new Map<string, string>()
    JSON.stringify(given, (_, node: unknown) => {
      const { type, metric, read: words } = (node ?? {}) as Record<string, unknown>
      if (type === 'figure' && typeof words === 'string') read.set(String(metric), words)
      return node
    })
    const isNew = (figure: FigureWords) => (read.get(figure.getMetric()) ?? figure.getRead()) !== figure.getRead()
    if (editor.read(() => $nodesOfType(FigureWords).some(isNew)))
      follow(editor, () => {
        for (const figure of $nodesOfType(FigureWords).filter(isNew)) {
          const now = read.get(figure.getMetric())!
          // The save itself has corrected it, from another text of the article: nobody typed in this one.
          if (figure.getTextContent().trim() === figure.getRead()) $setWords(figure, now)
          figure.setRead(now)
        }
      })
  })

  const seen = useEffectEvent((keys: Iterable<string>) =>
    editor.read(() => {
      for (const key of keys) {
        const figure = $getNodeByKey(key)
        if (!$isFigureWords(figure)) continue
        show(figure)
        askForMetric(api, figure.getMetric())
      }
    }),
  )

  useEffect(() => {
    const stops = [
      ...keepFigures(editor, seen),
      editor.registerCommand(
        ANSWERED,
        (given) => {
          // A command runs inside an update, in which the text cannot be read as it is.
          queueMicrotask(() => answered(given))
          return false
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerMutationListener(FigureWords, (mutations) =>
        seen([...mutations].filter(([, mutation]) => mutation !== 'destroyed').map(([key]) => key)),
      ),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])

  return anchorElem ? <FigureSlip anchor={anchorElem} /> : null
}
