'use client'
// What is typed on the sheet and not saved stays on its person's machine, and is offered when they come back. Where
// somebody saved since, it is put together with that, paragraph by paragraph.
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { sameText } from '@/desk/manuscript/same-text'
import type { SheetFields } from '@/desk/sheet/contract'
import { settled, type Hunk } from '@/domain/merge'
import { editorCopy, type EditorCopy } from '../kept/editor-copy'
import { KeptBar, type KeptPart } from '../kept/kept-bar'
import type { KeptText } from '../kept/kept-store'
import { blockWords } from '../kept/kept-words'
import { KEPT } from '../kept/messages'
import { useKept } from '../kept/use-kept'
import { MergeBox, type Choices as Chosen } from '../merge/merge-box'
import { fieldWords, type FieldName } from './field-words'
import {
  changedBlocks,
  mergedBlocks,
  putFigures,
  unsavedFigures,
  type Block,
  type SheetBase,
  type SheetCopy,
} from './sheet-copy'
import type { Choices } from './strip'
import type { SheetWork } from './use-sheet-work'
import { putWhole, statedMetrics, wholeText } from './whole-text'
import { useWrite } from './write-context'

const contentOf = ({ value, base }: KeptText) => ({ copy: value as SheetCopy, base: base as SheetBase | null })

export const KeptSheet = ({ work, choices }: { work: SheetWork; choices: Choices }) => {
  const [editor] = useLexicalComposerContext()
  const { user } = useAuth()
  const { article, language, figures, mayWrite } = useWrite()
  const { state, stored, fields } = work
  const text = useRef<EditorCopy | null>(null)
  const [torn, setTorn] = useState<{ kept: KeptText; hunks: Hunk<Block>[] } | null>(null)
  const base = useMemo((): SheetBase => ({ base: stored.base, state: stored.state, fields: stored.fields }), [stored])
  const isOther = ([name, entered]: [string, unknown]) => entered !== stored.fields[name as FieldName]

  const { left, fault, changed, settle } = useKept({
    place: user ? { person: String(user.id), collection: 'articles', document: article ?? 'new', what: 'sheet' } : null,
    now: () => {
      if (state === 'saved' || !mayWrite) return null
      if (!text.current) return undefined
      const beside = {
        fields: Object.fromEntries(Object.entries(fields).filter(isOther)),
        figures: unsavedFigures(figures, statedMetrics(editor)),
        remove: work.removing(),
      } satisfies Omit<SheetCopy, 'state'>
      return { json: `{"state":${text.current.json()},${JSON.stringify(beside).slice(1)}`, base }
    },
    isLeft: (kept) => {
      const { copy } = contentOf(kept)
      const isSame = sameText(copy.state, wholeText(editor)) && Object.keys(copy.figures).length === 0
      return !isSame || Object.entries(copy.fields).some(isOther)
    },
  })

  const typed = useEffectEvent(changed)
  useEffect(() => {
    const made = editorCopy(editor)
    text.current = made
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) typed()
    })
    return () => {
      text.current = null
      stop()
      made.stop()
    }
  }, [editor])
  // The page draws itself anew with every change beside the text.
  useEffect(() => typed())

  const put = (kept: KeptText, hunks: Hunk<Block>[], chosen: Chosen['hunks']) => {
    const { copy } = contentOf(kept)
    putFigures(figures, copy.figures)
    putWhole(
      editor,
      settled(hunks, (hunk) => chosen[hunk] ?? 'both'),
    )
    if (copy.remove.length > 0) work.remove(copy.remove)
    work.enter(copy.fields as Partial<SheetFields>)
    setTorn(null)
    void settle(kept)
  }
  const restore = (kept: KeptText) => {
    const { copy, base: on } = contentOf(kept)
    const hunks = mergedBlocks(on?.state ?? null, copy.state, wholeText(editor))
    if (hunks.some(({ kind }) => kind === 'conflict')) setTorn({ kept, hunks })
    else put(kept, hunks, {})
  }

  const { nameOf, wordsOf } = fieldWords(choices, language)
  const partsOf = (kept: KeptText): KeptPart[] => {
    const { copy, base: on } = contentOf(kept)
    const blocks = changedBlocks(copy, on).map((all) => all.map(blockWords).join('\n') || KEPT.emptied[language])
    const words = blocks.join('\n\n')
    const beside = Object.entries(copy.fields).map(([key, entered]): KeptPart => {
      const name = key as FieldName
      const isOvertaken = on !== null && on.fields[name] !== stored.fields[name]
      return {
        path: name,
        name: nameOf(name),
        words: wordsOf(name, entered),
        now: isOvertaken ? wordsOf(name, stored.fields[name]) : null,
      }
    })
    return words ? [{ path: 'text', name: KEPT.text[language], words, now: null }, ...beside] : beside
  }

  return (
    <>
      {left.map((kept) => (
        <KeptBar
          key={kept.writer}
          at={kept.at}
          parts={partsOf(kept)}
          language={language}
          restore={mayWrite ? () => restore(kept) : null}
          discard={() => void settle(kept)}
          isWhole
        />
      ))}
      {torn && (
        <MergeBox
          name={null}
          hunks={torn.hunks}
          wordsOf={blockWords}
          fields={[]}
          fieldInWords={({ name }) => ({ name, label: name, base: '', mine: '', theirs: '' })}
          language={language}
          take={({ hunks }) => put(torn.kept, torn.hunks, hunks)}
          close={() => setTorn(null)}
        />
      )}
      {fault && <p className="desk-why">{KEPT[fault][language]}</p>}
    </>
  )
}
