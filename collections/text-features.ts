// What the editor of an article's texts can hold besides Payload's own: figures, notes, and the lines that belong to a
// table.
import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'
import { NoteWords } from '@/components/admin/editor/note-node'
import { TableText } from '@/components/admin/editor/table-text-node'
import { FigureWords } from '@/components/admin/figures/figure-node'

/** Words that belong to a metric, and “Mark as figure”. */
export const MarkFigureFeature = createServerFeature({
  key: 'markFigure',
  feature: {
    ClientFeature: '/components/admin/figures/mark-figure#MarkFigureFeatureClient',
    nodes: [createNode({ node: FigureWords })],
  },
})

export const NotesFeature = createServerFeature({
  key: 'notes',
  feature: {
    ClientFeature: '/components/admin/editor/notes#NotesFeatureClient',
    nodes: [createNode({ node: NoteWords })],
  },
})

export const TableTextsFeature = createServerFeature({
  key: 'tableTexts',
  feature: {
    ClientFeature: '/components/admin/editor/table-texts#TableTextsFeatureClient',
    nodes: [createNode({ node: TableText })],
  },
})
