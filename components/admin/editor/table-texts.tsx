'use client'
// Caption, unit and notes of a table in the editor: a paragraph beside the table becomes one of them.
import { createClientFeature, toolbarTextDropdownGroupWithItems } from '@payloadcms/richtext-lexical/client'
import { $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import type { TableTextRole } from '@/domain/text'
import { languageOf } from '../ui/messages'
import { SHEET } from './messages'
import { $createTableText, TableText } from './table-text-node'

type Localized = { i18n: { language: string } }

const Icon = () => <span aria-hidden="true">▦</span>

const item = (role: TableTextRole, words: keyof typeof SHEET, order: number) => ({
  key: `table-${role}`,
  ChildComponent: Icon,
  order,
  label: ({ i18n }: Localized) => SHEET[words][languageOf(i18n.language)],
  onSelect: ({ editor }: { editor: LexicalEditor }) => {
    editor.update(() => $setBlocksType($getSelection(), () => $createTableText(role)))
  },
})

const groups = [
  toolbarTextDropdownGroupWithItems([
    item('caption', 'caption', 30),
    item('unit', 'unit', 31),
    item('note', 'tableNote', 32),
  ]),
]

export const TableTextsFeatureClient = createClientFeature({
  nodes: [TableText],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
