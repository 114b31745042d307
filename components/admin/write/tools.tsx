'use client'
// The tools over the sheet: what a paragraph is, the marks of words, and what can be put in.
import {
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type TextFormatType,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState, type ReactNode } from 'react'
import { $toggleNote } from '../editor/note-node'
import { $kindHere, KINDS, makeKind, type Kind } from './block-kinds'
import { INSERTS } from './inserts'
import { useWrite } from './write-context'
import { WRITE } from './write-messages'

const FORMATS = [
  { format: 'bold', words: 'strong', sign: <b>B</b>, keys: 'Control+B' },
  { format: 'italic', words: 'emphasis', sign: <i>I</i>, keys: 'Control+I' },
  { format: 'superscript', words: 'superscript', sign: <>x²</>, keys: undefined },
  { format: 'subscript', words: 'subscript', sign: <>x₂</>, keys: undefined },
] as const satisfies { format: TextFormatType; words: keyof typeof WRITE; sign: ReactNode; keys: string | undefined }[]

type Here = { kind: Kind | null; formats: string[] }
const NOWHERE: Here = { kind: null, formats: [] }

/** What the caret stands in. */
const useHere = (): Here => {
  const [editor] = useLexicalComposerContext()
  const [here, setHere] = useState(NOWHERE)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const found = editorState.read((): Here => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return NOWHERE
          return {
            kind: $kindHere(),
            formats: FORMATS.map(({ format }) => format).filter((one) => selection.hasFormat(one)),
          }
        })
        setHere((before) =>
          before.kind === found.kind && before.formats.join() === found.formats.join() ? before : found,
        )
      }),
    [editor],
  )
  return here
}

const useCan = () => {
  const [editor] = useLexicalComposerContext()
  const [can, setCan] = useState({ undo: false, redo: false })
  useEffect(() => {
    const stops = [
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (undo) => {
          setCan((before) => ({ ...before, undo }))
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_REDO_COMMAND,
        (redo) => {
          setCan((before) => ({ ...before, redo }))
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return can
}

type ToolProps = { words: keyof typeof WRITE; sign: ReactNode; act: () => void; pressed?: boolean; off?: boolean }

/** A press does not take the caret out of the text. */
const Tool = ({ words, sign, act, pressed, off = false }: ToolProps) => {
  const { language } = useWrite()
  return (
    <button
      type="button"
      className="write__tool"
      aria-label={WRITE[words][language]}
      title={WRITE[words][language]}
      aria-pressed={pressed}
      disabled={off}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {sign}
    </button>
  )
}

export const Tools = ({ children }: { children: ReactNode }) => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const { kind, formats } = useHere()
  const { undo, redo } = useCan()
  return (
    <div className="write__tools" role="toolbar" aria-label={WRITE.tools[language]}>
      <Tool words="undo" sign="↶" off={!undo} act={() => editor.dispatchCommand(UNDO_COMMAND, undefined)} />
      <Tool words="redo" sign="↷" off={!redo} act={() => editor.dispatchCommand(REDO_COMMAND, undefined)} />
      <select
        className="write__kind"
        aria-label={WRITE.kind[language]}
        title={WRITE.kindKeys[language]}
        value={kind ?? 'paragraph'}
        disabled={kind === null}
        onChange={({ target }) => {
          makeKind(editor, target.value as Kind)
          editor.focus()
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {WRITE[one][language]}
          </option>
        ))}
      </select>
      {FORMATS.map(({ format, words, sign }) => (
        <Tool
          key={format}
          words={words}
          sign={sign}
          pressed={formats.includes(format)}
          act={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format)}
        />
      ))}
      <Tool words="note" sign={language === 'zh' ? '注' : '†'} act={() => editor.update(() => $toggleNote())} />
      {INSERTS.map(({ words, sign, insert }) => (
        <Tool key={words} words={words} sign={sign} act={() => insert(editor)} />
      ))}
      {children}
    </div>
  )
}
