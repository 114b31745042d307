'use client'
// Somebody saved this article first: what each wrote is put together on the sheet, and saved by whoever is here.
import { CLEAR_HISTORY_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useState } from 'react'
import type { SheetFields } from '@/desk/sheet/contract'
import { mergedFields, settled } from '@/domain/merge'
import { blockWords } from '../kept/kept-words'
import { MergeBox, type Choices as Chosen } from '../merge/merge-box'
import { MERGE } from '../merge/messages'
import { fieldWords, type FieldName } from './field-words'
import { mergedBlocks } from './sheet-copy'
import type { Choices } from './strip'
import type { SheetWork } from './use-sheet-work'
import { putWhole, wholeText } from './whole-text'
import { useWrite } from './write-context'

export const MergeSheet = ({ work, choices }: { work: SheetWork; choices: Choices }) => {
  const [editor] = useLexicalComposerContext()
  const { language } = useWrite()
  const { stale, stored, trouble } = work
  const by = trouble?.data?.by
  const [closed, setClosed] = useState<SheetWork['stale']>(null)
  if (!stale) return null
  if (closed === stale)
    return (
      <button type="button" className="desk-button desk-button--yours" onClick={() => setClosed(null)}>
        {MERGE.compare[language]}
      </button>
    )

  const hunks = mergedBlocks(stored.state, wholeText(editor), stale.state)
  const fields = mergedFields(stored.fields, work.fields, stale.fields, Object.is)
  const { nameOf, wordsOf } = fieldWords(choices, language)
  const take = (chosen: Chosen) => {
    const isTheirs = (kind: string, name: string) =>
      kind === 'theirs' || (kind === 'conflict' && chosen.fields[name] === 'theirs')
    const together = Object.fromEntries(
      fields.map(({ name, kind, mine, theirs }) => [name, isTheirs(kind, name) ? theirs : mine]),
    ) as SheetFields
    putWhole(
      editor,
      settled(hunks, (hunk) => chosen.hunks[hunk] ?? 'both'),
    )
    work.rebase(stale, together)
    // Undoing it would take away what the other wrote.
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  }
  return (
    <MergeBox
      name={typeof by === 'string' ? by : null}
      hunks={hunks}
      wordsOf={blockWords}
      fields={fields}
      fieldInWords={({ name, base, mine, theirs }) => ({
        name,
        label: nameOf(name as FieldName),
        base: wordsOf(name as FieldName, base),
        mine: wordsOf(name as FieldName, mine),
        theirs: wordsOf(name as FieldName, theirs),
      })}
      language={language}
      take={take}
      close={() => setClosed(stale)}
    />
  )
}
