'use client'
// The slip of the figure under the caret: the full number, what it measures, and what can be done with it. It stands
// under the words, outside the text; Alt + Enter (or Tab) goes to its buttons, Escape comes back.
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useConfig, useDocumentDrawer, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { exactBeyond } from '@/domain/figures/exact'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { languageOf, say } from '../ui/messages'
import { FIGURES } from './figure-messages'
import { $figureAround, $isFigureWords, $unmark } from './figure-node'
import { knownMetric, refreshMetrics, whenKnown } from './known-metrics'

type Shown = { key: string; metric: string; words: string; left: number; top: number }

/** Made when it is asked for: a text may have hundreds of figures. */
const MetricDrawer = ({ id }: { id: string }) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'metrics', id })
  const open = useEffectEvent(openDrawer)
  useEffect(() => open(), [])
  return <Drawer />
}

const Facts = ({ metric, words }: { metric: string; words: string }) => {
  const language = languageOf(useTranslation().i18n.language)
  const known = knownMetric(metric)
  if (known === null) return <p role="alert">{FIGURES.gone[language]}</p>
  const read = readQuantity(words.trim(), known?.shared ?? '')
  if (!read) return <p role="alert">{FIGURES.unread[language]}</p>
  const exact = exactBeyond(words.trim(), { ...read.quantity, unit: read.quantity.unit || known?.unit || '' })
  return (
    <p>
      <span>{known?.label}</span>
      {exact !== null && <span>{say(FIGURES.exact, language, { exact })}</span>}
      {known && <span className="desk-quiet">{known.period || FIGURES.noPeriod[language]}</span>}
      {known?.source && <span className="desk-quiet">{known.source}</span>}
    </p>
  )
}

export const FigureSlip = ({ anchor }: { anchor: HTMLElement }) => {
  const [editor] = useLexicalComposerContext()
  const api = useConfig().config.routes.api
  const language = languageOf(useTranslation().i18n.language)
  const isEditable = useLexicalEditable()
  const [shown, setShown] = useState<Shown | null>(null)
  const [checked, setChecked] = useState<{ metric: string; times: number } | null>(null)
  const [, setLearned] = useState(0)
  const slip = useRef<HTMLFieldSetElement>(null)

  const place = useEffectEvent(() => {
    const found = editor.read((): Shown | null => {
      const selection = $getSelection()
      const figure = $isRangeSelection(selection) ? $figureAround(selection.anchor.getNode()) : null
      const isInside = figure && $isRangeSelection(selection) && figure.is($figureAround(selection.focus.getNode()))
      const element = isInside ? editor.getElementByKey(figure.getKey()) : null
      if (!figure || !element) return null
      const [line, box] = [
        element.getClientRects()[0] ?? element.getBoundingClientRect(),
        anchor.getBoundingClientRect(),
      ]
      const left = Math.max(0, Math.min(line.left - box.left, box.width - 260))
      return {
        key: figure.getKey(),
        metric: figure.getMetric(),
        words: figure.getTextContent(),
        left,
        top: element.getBoundingClientRect().bottom - box.top,
      }
    })
    setShown((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
  })
  useEffect(() => editor.registerUpdateListener(() => place()), [editor])
  useEffect(() => whenKnown(() => setLearned((times) => times + 1)), [])

  const key = useEffectEvent((event: KeyboardEvent): boolean => {
    if (!shown || event.isComposing) return false
    const isAsked = (event.key === 'Enter' && event.altKey) || (event.key === 'Tab' && !event.shiftKey)
    const button = isAsked ? slip.current?.querySelector('button') : null
    if (!button) return false
    event.preventDefault()
    button.focus()
    return true
  })
  useEffect(() => editor.registerCommand(KEY_DOWN_COMMAND, (event) => key(event), COMMAND_PRIORITY_HIGH), [editor])

  // Beside the text, Escape leads back into it, and no further (it would close the drawer).
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !slip.current?.contains(document.activeElement)) return
      event.stopPropagation()
      editor.focus()
    }
    addEventListener('keydown', back, true)
    return () => removeEventListener('keydown', back, true)
  }, [editor])

  const unmark = ({ key: node }: Shown) => {
    editor.update(() => {
      const figure = $getNodeByKey(node)
      if ($isFigureWords(figure)) $unmark(figure)
    })
    editor.focus()
  }
  return (
    <>
      {shown &&
        createPortal(
          <fieldset
            ref={slip}
            className="desk-slip"
            aria-label={FIGURES.slip[language]}
            style={{ insetInlineStart: shown.left, insetBlockStart: shown.top }}
          >
            <Facts metric={shown.metric} words={shown.words} />
            {isEditable && (
              <span>
                {knownMetric(shown.metric) !== null && (
                  <button
                    type="button"
                    className="desk-button"
                    onClick={() => setChecked({ metric: shown.metric, times: (checked?.times ?? 0) + 1 })}
                  >
                    {FIGURES.check[language]}
                  </button>
                )}
                <button type="button" className="desk-button desk-button--quiet" onClick={() => unmark(shown)}>
                  {FIGURES.unmark[language]}
                </button>
                <kbd aria-hidden="true">{FIGURES.keys[language]}</kbd>
              </span>
            )}
          </fieldset>,
          anchor,
        )}
      {checked && (
        <span key={`${checked.metric} ${checked.times}`} onFocus={() => refreshMetrics(api, [checked.metric])}>
          <MetricDrawer id={checked.metric} />
        </span>
      )}
    </>
  )
}
