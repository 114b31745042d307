'use client'
// Notes (footnotes) in the editor: their node, and “Note” in both toolbars.
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../ui/messages'
import { SHEET } from './messages'
import { $toggleNote, NoteWords } from './note-node'
import { NotesPlugin } from './notes-plugin'

type Localized = { i18n: { language: string } }

const Label = () => {
  const { i18n } = useTranslation()
  return <span className="desk-mark">{SHEET.note[languageOf(i18n.language)]}</span>
}

const groups = [
  {
    type: 'buttons' as const,
    key: 'notes',
    order: 6,
    items: [
      {
        key: 'note',
        ChildComponent: Label,
        label: ({ i18n }: Localized) => SHEET.note[languageOf(i18n.language)],
        onSelect: ({ editor }: { editor: LexicalEditor }) => {
          editor.update(() => $toggleNote())
        },
      },
    ],
  },
]

export const NotesFeatureClient = createClientFeature({
  nodes: [NoteWords],
  plugins: [{ Component: NotesPlugin, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
