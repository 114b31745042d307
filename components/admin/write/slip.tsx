'use client'
// The slip of the figure under the caret, beside its sentence: what it measures, when, whence. Tab goes on to the next
// figure, so that fifty names are fifty times typing and Tab.
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $nodesOfType,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useRef, useState, type KeyboardEvent as ReactKeyboardEvent } from 'react'
import type { SheetFigure } from '@/desk/sheet/contract'
import { exactBeyond } from '@/domain/figures/exact'
import { readQuantity } from '@/domain/figures/typed-quantity'
import { FIGURES } from '../figures/figure-messages'
import { $figureAround, $isFigureWords, $unmark, FigureWords } from '../figures/figure-node'
import { say } from '../ui/messages'
import { SlipFields } from './slip-fields'
import { SLIP } from './slip-messages'
import { useFigures, useWrite } from './write-context'

type Place = { left: number; top: number }
type Figure = { key: string; metric: string; words: string }
type Open = Figure & Place

const $here = (): Figure | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const figure = $figureAround(selection.anchor.getNode())
  return figure && $figureAround(selection.focus.getNode())?.is(figure)
    ? { key: figure.getKey(), metric: figure.getMetric(), words: figure.getTextContent() }
    : null
}

/** Figures in the order in which they are read. */
const inOrder = (editor: LexicalEditor): FigureWords[] =>
  editor.read(() => {
    const all = $nodesOfType(FigureWords).filter((figure) => figure.isAttached())
    return all.sort((one, other) => (one.isBefore(other) ? -1 : 1))
  })

const placeOf = (editor: LexicalEditor, key: string): Place | null => {
  const element = editor.getElementByKey(key)
  const sheet = editor.getRootElement()?.closest<HTMLElement>('.write__sheet')
  if (!element || !sheet) return null
  const [words, paper] = [element.getClientRects()[0] ?? element.getBoundingClientRect(), sheet.getBoundingClientRect()]
  const room = Math.max(0, paper.width - Math.min(400, paper.width))
  return { left: Math.min(Math.max(0, words.left - paper.left - 8), room), top: words.bottom - paper.top + 6 }
}

/** The full number, where the words say it shorter. */
const Exact = ({ words, figure }: { words: string; figure: SheetFigure | undefined }) => {
  const { language } = useWrite()
  const read = readQuantity(words.trim(), figure?.shared ?? '')
  if (!read) return <p role="alert">{FIGURES.unread[language]}</p>
  const exact = exactBeyond(words.trim(), { ...read.quantity, unit: read.quantity.unit || figure?.unit || '' })
  return (
    <p>
      <strong>{words}</strong>
      {exact !== null && <span className="desk-quiet">{say(FIGURES.exact, language, { exact })}</span>}
    </p>
  )
}

export const Slip = () => {
  const [editor] = useLexicalComposerContext()
  const { language, mayWrite } = useWrite()
  const figures = useFigures()
  const [open, setOpen] = useState<Open | null>(null)
  const [named, setNamed] = useState(0)
  const box = useRef<HTMLFieldSetElement>(null)
  const known = open ? figures.get(open.metric) : undefined

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        if (box.current?.contains(document.activeElement)) return
        const found = editorState.read($here)
        const place = found && placeOf(editor, found.key)
        setOpen((before) =>
          !found || !place
            ? null
            : before?.key === found.key && before.words === found.words && before.top === place.top
              ? before
              : { ...found, ...place },
        )
      }),
    [editor],
  )
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!event.altKey || event.key !== 'Enter' || !$here()) return false
          event.preventDefault()
          setNamed((times) => times + 1)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  useEffect(() => {
    const input = named > 0 ? box.current?.querySelector<HTMLInputElement>('input') : null
    input?.focus({ preventScroll: true })
    input?.select()
  }, [named])

  const step = (by: 1 | -1): void => {
    const all = inOrder(editor)
    const next = all[all.findIndex((figure) => figure.getKey() === open?.key) + by]
    if (!next) return leave()
    editor.getElementByKey(next.getKey())?.scrollIntoView({ block: 'center' })
    const place = placeOf(editor, next.getKey())
    if (!place) return
    setOpen({
      ...editor.read(() => ({ key: next.getKey(), metric: next.getMetric(), words: next.getTextContent() })),
      ...place,
    })
    setNamed((times) => times + 1)
  }
  const leave = (): void => {
    setNamed(0)
    editor.focus()
    editor.update(() => {
      const figure = open && $getNodeByKey(open.key)
      if ($isFigureWords(figure)) figure.selectEnd()
    })
  }
  const unmark = (): void => {
    editor.update(() => {
      const figure = open && $getNodeByKey(open.key)
      if ($isFigureWords(figure)) $unmark(figure)
    })
    setOpen(null)
    editor.focus()
  }
  const onKey = (event: ReactKeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Tab' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  if (!open) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of its inputs
    <fieldset
      ref={box}
      className="write__slip"
      aria-label={SLIP.label[language]}
      style={{ insetInlineStart: open.left, insetBlockStart: open.top }}
      onKeyDown={onKey}
    >
      <Exact words={open.words} figure={known} />
      {known && <SlipFields key={open.metric} metric={open.metric} figure={known} />}
      {mayWrite && (
        <p>
          <button type="button" className="desk-button desk-button--quiet" onClick={unmark}>
            {SLIP.unmark[language]}
          </button>
          <span className="desk-quiet write__keys">{SLIP.keys[language]}</span>
        </p>
      )}
    </fieldset>
  )
}
