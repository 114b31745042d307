'use client'
// Figures in the editor of a text: their node, “Mark as figure” in both toolbars, and what keeps text and form in
// step.
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { useTranslation } from '@payloadcms/ui'
import { SyncPlugin } from '../editor/sync-plugin'
import { languageOf } from '../ui/messages'
import { FigureWords } from './figure-node'
import { FigurePlugin } from './figure-plugin'
import { MARK } from './mark-figure-messages'
import { MARK_FIGURE, MarkFigurePlugin } from './mark-figure-plugin'

const Label = () => {
  const { i18n } = useTranslation()
  return <span className="desk-mark">{MARK.mark[languageOf(i18n.language)]}</span>
}

const hasWords = (selection: BaseSelection | null): boolean => $isRangeSelection(selection) && !selection.isCollapsed()

const groups = [
  {
    type: 'buttons' as const,
    key: 'figures',
    order: 5,
    items: [
      {
        key: 'markFigure',
        ChildComponent: Label,
        label: ({ i18n }: { i18n: { language: string } }) => MARK.mark[languageOf(i18n.language)],
        isEnabled: ({ selection }: { selection: BaseSelection }) => hasWords(selection ?? $getSelection()),
        onSelect: ({
          editor,
        }: {
          editor: { dispatchCommand: (command: typeof MARK_FIGURE, payload: undefined) => boolean }
        }) => {
          editor.dispatchCommand(MARK_FIGURE, undefined)
        },
      },
    ],
  },
]

export const MarkFigureFeatureClient = createClientFeature({
  nodes: [FigureWords],
  plugins: [
    { Component: SyncPlugin, position: 'normal' },
    { Component: MarkFigurePlugin, position: 'normal' },
    { Component: FigurePlugin, position: 'floatingAnchorElem' },
  ],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
