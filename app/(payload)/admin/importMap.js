import { DeskPanel as DeskPanel_fde67c9cb61e20f4e114028403ddde9d } from '../../../components/admin/desk-panel'
import { MetricsList as MetricsList_b3d829328d5592bbaa14b88c575b5a98 } from '../../../components/admin/metrics-list'
import { Numbers as Numbers_b3c37c4d7ff7c76a4b8e0815f87bf58b } from '../../../components/admin/numbers'
import { StandingCell as StandingCell_56f0e878feb17e01e2e0ca133dbbbf83 } from '../../../components/admin/standing-cell'
import { ImportLink as ImportLink_b900c69834901f5a4da29b3d84192a7e } from '../../../components/admin/import-link'
import { TaskSummary as TaskSummary_51acab47b9518362ec02de31d1518e11 } from '../../../components/admin/task-summary'
import { KeepUnsaved as KeepUnsaved_02f5eab3c40d986a09e9de6be384a64c } from '../../../components/admin/keep-unsaved'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { MarkFigureFeatureClient as MarkFigureFeatureClient_378eba99332facdb03701bb86a2d1649 } from '../../../components/admin/mark-figure'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigureNode as FigureNode_1b12dccc6c6854fb2cc583b95f756231 } from '../../../components/admin/figure-node'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigurePreview as FigurePreview_b66fbe73c348a71bbafa797bc990062f } from '../../../components/admin/figure-preview'
import { QuietCell as QuietCell_9eba2e842e02b6c7a1eb7a3db8ae0a8f } from '../../../components/admin/quiet-cell'
import { CiteFigure as CiteFigure_af7d41f52a520a7756096506de0f3e74 } from '../../../components/admin/cite-figure'
import { SectionCell as SectionCell_d2000b94fe9e24e5b8196f22101e0983 } from '../../../components/admin/section-cell'
import { EditionSummary as EditionSummary_c495238daaf76a80779a02d50ffc78e8 } from '../../../components/admin/edition-summary'
import { LedgerSummary as LedgerSummary_a68656dbc0ed3dd3042e7d7440d4b557 } from '../../../components/admin/ledger-summary'
import { MomentCell as MomentCell_951d5802b0e1b3ce8af6ced4023ddd99 } from '../../../components/admin/ledger-cells'
import { DeedCell as DeedCell_951d5802b0e1b3ce8af6ced4023ddd99 } from '../../../components/admin/ledger-cells'
import { OutcomeCell as OutcomeCell_951d5802b0e1b3ce8af6ced4023ddd99 } from '../../../components/admin/ledger-cells'
import { ArticleCell as ArticleCell_951d5802b0e1b3ce8af6ced4023ddd99 } from '../../../components/admin/ledger-cells'
import { Icon as Icon_8080e1ef1118adf03a39f8c4df3468b1 } from '../../../components/admin/brand'
import { Logo as Logo_8080e1ef1118adf03a39f8c4df3468b1 } from '../../../components/admin/brand'
import { YourTurn as YourTurn_756aa985be0de07720b84f46673ae536 } from '../../../components/admin/your-turn'
import { ImportView as ImportView_55be252b65b9903d7b09ec23283207a0 } from '../../../components/admin/import-view'
import { NoFirstUser as NoFirstUser_63eec58997f030e22fae07159ec90970 } from '../../../components/admin/no-first-user'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/desk-panel#DeskPanel": DeskPanel_fde67c9cb61e20f4e114028403ddde9d,
  "/components/admin/metrics-list#MetricsList": MetricsList_b3d829328d5592bbaa14b88c575b5a98,
  "/components/admin/numbers#Numbers": Numbers_b3c37c4d7ff7c76a4b8e0815f87bf58b,
  "/components/admin/standing-cell#StandingCell": StandingCell_56f0e878feb17e01e2e0ca133dbbbf83,
  "/components/admin/import-link#ImportLink": ImportLink_b900c69834901f5a4da29b3d84192a7e,
  "/components/admin/task-summary#TaskSummary": TaskSummary_51acab47b9518362ec02de31d1518e11,
  "/components/admin/keep-unsaved#KeepUnsaved": KeepUnsaved_02f5eab3c40d986a09e9de6be384a64c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/mark-figure#MarkFigureFeatureClient": MarkFigureFeatureClient_378eba99332facdb03701bb86a2d1649,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/figure-node#FigureNode": FigureNode_1b12dccc6c6854fb2cc583b95f756231,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/figure-preview#FigurePreview": FigurePreview_b66fbe73c348a71bbafa797bc990062f,
  "/components/admin/quiet-cell#QuietCell": QuietCell_9eba2e842e02b6c7a1eb7a3db8ae0a8f,
  "/components/admin/cite-figure#CiteFigure": CiteFigure_af7d41f52a520a7756096506de0f3e74,
  "/components/admin/section-cell#SectionCell": SectionCell_d2000b94fe9e24e5b8196f22101e0983,
  "/components/admin/edition-summary#EditionSummary": EditionSummary_c495238daaf76a80779a02d50ffc78e8,
  "/components/admin/ledger-summary#LedgerSummary": LedgerSummary_a68656dbc0ed3dd3042e7d7440d4b557,
  "/components/admin/ledger-cells#MomentCell": MomentCell_951d5802b0e1b3ce8af6ced4023ddd99,
  "/components/admin/ledger-cells#DeedCell": DeedCell_951d5802b0e1b3ce8af6ced4023ddd99,
  "/components/admin/ledger-cells#OutcomeCell": OutcomeCell_951d5802b0e1b3ce8af6ced4023ddd99,
  "/components/admin/ledger-cells#ArticleCell": ArticleCell_951d5802b0e1b3ce8af6ced4023ddd99,
  "/components/admin/brand#Icon": Icon_8080e1ef1118adf03a39f8c4df3468b1,
  "/components/admin/brand#Logo": Logo_8080e1ef1118adf03a39f8c4df3468b1,
  "/components/admin/your-turn#YourTurn": YourTurn_756aa985be0de07720b84f46673ae536,
  "/components/admin/import-view#ImportView": ImportView_55be252b65b9903d7b09ec23283207a0,
  "/components/admin/no-first-user#NoFirstUser": NoFirstUser_63eec58997f030e22fae07159ec90970,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
