'use client'
// One sheet in work: what is stored, what is typed, and bringing the one to the other. A save sends the whole text; the
// answer changes of it only what nobody has touched meanwhile.
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useCallback, useRef, useState } from 'react'
import type { EditorState } from '@/desk/manuscript/editor-state'
import type { Sheet, SheetFields, SheetSaved } from '@/desk/sheet/contract'
import type { Language } from '@/domain/manuscript'
import { QUIET } from '../editor/sync-plugin'
import { ask } from '../ui/ask'
import type { Trouble } from '../ui/trouble'
import type { FiguresStore } from './figures-store'
import { withIds, type GivenIds } from './given-ids'
import { takeAnswer } from './take-answer'
import { WRITE } from './write-messages'

export type SaveState = 'saved' | 'unsaved' | 'saving'
type Given = {
  api: string
  language: Language
  sheet: Sheet
  figures: FiguresStore
  isNew: boolean
  handed: { fields: SheetFields; isUnsaved: boolean } | null
}

const stateOf = (editor: LexicalEditor): EditorState => editor.getEditorState().toJSON() as unknown as EditorState

const metricsIn = (state: EditorState): string[] => {
  const found: string[] = []
  JSON.stringify(state, (_, node: { type?: string; metric?: string } | null) => {
    if (node?.type === 'figure' && node.metric) found.push(node.metric)
    return node
  })
  return found
}

export const useSheetWork = ({ api, language, sheet, figures, isNew, handed }: Given) => {
  const first = handed?.fields ?? sheet.fields
  const [article, setArticle] = useState(isNew ? null : sheet.article)
  const [fields, setFields] = useState(first)
  const [state, setState] = useState<SaveState>(handed?.isUnsaved ? 'unsaved' : 'saved')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  /** What is there now, where somebody else saved first. */
  const [stale, setStale] = useState<Sheet | null>(null)
  const [stored, setStored] = useState(sheet)
  /** How often the desk changed something beside the text. */
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((times) => times + 1), [])
  const editorRef = useRef<LexicalEditor | null>(null)
  const running = useRef<Promise<SheetSaved | null> | null>(null)
  /** What is on its way into the text, as a paste that is being read. */
  const coming = useRef<Promise<unknown>>(Promise.resolve())
  const now = useRef({
    base: sheet.base,
    stored: sheet.fields,
    fields: first,
    typed: 0,
    /** `typed` as it was when the last save was sent. */
    sent: 0,
    remove: [] as string[],
    ids: {} as GivenIds,
  })

  const touched = useCallback(() => {
    now.current.typed += 1
    setState((before) => (before === 'saving' ? before : 'unsaved'))
  }, [])

  const comes = useCallback(
    (work: Promise<unknown>) => {
      coming.current = Promise.allSettled([coming.current, work])
      touched()
    },
    [touched],
  )

  const enter = useCallback(
    (change: Partial<SheetFields>) => {
      now.current.fields = { ...now.current.fields, ...change }
      setFields(now.current.fields)
      touched()
    },
    [touched],
  )

  /** Metrics that no text states, to be removed with the next save. */
  const remove = useCallback(
    (metrics: string[]) => {
      now.current.remove.push(...metrics)
      touched()
    },
    [touched],
  )

  const changedFields = (): Partial<SheetFields> =>
    Object.fromEntries(
      Object.entries(now.current.fields).filter(
        ([name, value]) => isNew || value !== now.current.stored[name as keyof SheetFields],
      ),
    )

  const removing = () => [...now.current.remove]

  /** The whole of it as a save would send it. */
  const sending = (editor: LexicalEditor) => {
    const sent = withIds(stateOf(editor), now.current.ids)
    return {
      state: sent,
      fields: changedFields(),
      figures: figures.changes(metricsIn(sent)),
      remove: [...now.current.remove],
    }
  }

  /** `on`: the article it belongs to; null for one that was never saved. Null where it could not be stored. */
  const send = async (on: string | null): Promise<SheetSaved | null> => {
    const editor = editorRef.current
    if (!editor) return null
    setState('saving')
    setTrouble(null)
    const { typed } = now.current
    now.current.sent = typed
    const body = sending(editor)
    const { state: sent, figures: changes, remove: removed } = body
    const given = await ask<SheetSaved>(on ? `${api}/articles/${on}/sheet` : `${api}/articles/sheet`, {
      language,
      unreached: WRITE.unreached,
      body: on ? { ...body, base: now.current.base } : body,
    })
    if ('trouble' in given) {
      setTrouble(given.trouble)
      setStale((given.trouble.data?.sheet as Sheet | undefined) ?? null)
      setState('unsaved')
      dispatchEvent(new Event('desk:refused'))
      return null
    }
    const { answer } = given
    now.current.base = answer.base
    now.current.stored = answer.fields
    now.current.remove = now.current.remove.filter((metric) => !removed.includes(metric))
    now.current.ids = { ...now.current.ids, ...answer.renamed }
    figures.renamed(answer.renamed)
    figures.saved(answer.figures, changes)
    takeAnswer(editor, sent, answer)
    setStored(answer)
    setStale(null)
    setArticle(answer.article)
    if (now.current.typed === typed) {
      now.current.fields = answer.fields
      setFields(answer.fields)
      setState('saved')
    } else setState('unsaved')
    return answer
  }

  /**
   * Everything that is there and on its way; who asks while a save is on its way waits for it, and for a second where
   * one typed on.
   */
  const save = async (): Promise<SheetSaved | null> => {
    await coming.current
    let before: SheetSaved | null = null
    while (running.current) before = await running.current
    if (before && now.current.sent === now.current.typed) return before
    running.current = send(before?.article ?? article)
    try {
      return await running.current
    } finally {
      running.current = null
    }
  }

  /** What is on the page was made on this sheet from now on; still unsaved. */
  const rebase = (on: Sheet, merged: SheetFields): void => {
    now.current.base = on.base
    now.current.stored = on.fields
    now.current.fields = merged
    figures.saved(on.figures, {})
    setStored(on)
    setFields(merged)
    setStale(null)
    setTrouble(null)
    touched()
  }

  /** The page was answered anew: what is stored now is here, unless somebody has typed. */
  const adopt = (given: Sheet): void => {
    const editor = editorRef.current
    if (!editor || given.base === now.current.base || state !== 'saved') return
    Object.assign(now.current, { base: given.base, stored: given.fields, fields: given.fields })
    figures.saved(given.figures, {})
    setFields(given.fields)
    setStored(given)
    editor.setEditorState(editor.parseEditorState(JSON.stringify(given.state)), { tag: QUIET })
  }

  return {
    article,
    fields,
    state,
    trouble,
    stale,
    stored,
    editorRef,
    touched,
    comes,
    enter,
    remove,
    removing,
    sending,
    save,
    rebase,
    adopt,
    turn,
    reload,
  }
}
export type SheetWork = ReturnType<typeof useSheetWork>
