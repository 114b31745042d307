import { KeptForm as KeptForm_c1fe3be979b8f17d98469fbb48791054 } from '../../../components/admin/kept/kept-form'
import { DeskPanel as DeskPanel_9ece2aeefe51cdfd0a22fa2ddfb0d507 } from '../../../components/admin/panel/desk-panel'
import { FormPresence as FormPresence_817d704f7e5dd09247daa94211db2f6c } from '../../../components/admin/presence/form-presence'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { NotesFeatureClient as NotesFeatureClient_a2c2eaf91b15c1634ac1f9c0bf5a4a7a } from '../../../components/admin/editor/notes'
import { MarkFigureFeatureClient as MarkFigureFeatureClient_d2f0d32a21b921e91d1a55eb557a46e6 } from '../../../components/admin/figures/mark-figure'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextField as TextField_5c9ef72479500f0f81ca577a664bbdfc } from '../../../components/admin/editor/text-field'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableTextsFeatureClient as TableTextsFeatureClient_0551d5e380a227a73ba0f602e194db60 } from '../../../components/admin/editor/table-texts'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MetricsList as MetricsList_278e50d12c2dbe5333129054f1b6d6a8 } from '../../../components/admin/figures/metrics-list'
import { UnmarkedFigures as UnmarkedFigures_ede6a1e3f89714d8ac3c0daa19657bd8 } from '../../../components/admin/figures/unmarked-figures'
import { ColumnCell as ColumnCell_db15c73cce71fe4b7e55d7fe3d7c8d8c } from '../../../components/admin/articles/column-cell'
import { StandingCell as StandingCell_3f5ce22dd973accb281d2f0bead57d37 } from '../../../components/admin/ui/standing-cell'
import { LastStepCell as LastStepCell_ae98897fe06e3bb981d3452660b58d26 } from '../../../components/admin/articles/last-step-cell'
import { ImportLink as ImportLink_34de2b00c4558d486703b90d8226c581 } from '../../../components/admin/import/import-link'
import { ArticleFilters as ArticleFilters_99cb2590d412ea9b212d1c3159255d87 } from '../../../components/admin/articles/article-filters'
import { WriteView as WriteView_33ec3ed4caad80b8f61081dc3323ba2e } from '../../../components/admin/write/write-view'
import { LensTab as LensTab_4a49f54800d1289f1ea1833906b5e0c0 } from '../../../components/admin/ui/lens-tab'
import { ReviewView as ReviewView_af3a58e21a086aa8d67e7ff3b6b41bdb } from '../../../components/admin/review/review-view'
import { HistoryView as HistoryView_bc0bf89328ad8feeb208f9f401f13cf2 } from '../../../components/admin/history/history-view'
import { DetailsView as DetailsView_1263087d8f2094cb39120626ac430fc1 } from '../../../components/admin/write/details-view'
import { TaskSummary as TaskSummary_9b96ae170f803a87622d39b89df86ec5 } from '../../../components/admin/citing/task-summary'
import { WayToArticle as WayToArticle_1d8a5bb500c2f629b7a27a23994b7603 } from '../../../components/admin/articles/way-to-article'
import { StaleSaveGuard as StaleSaveGuard_3116efd50def08a19969d5f96852f53e } from '../../../components/admin/merge/stale-save-guard'
import { FigurePreview as FigurePreview_a855aeb6988fb20f167c9c5e714b4a3c } from '../../../components/admin/figures/figure-preview'
import { TextCell as TextCell_71a9677cba64c3c1a3cf3c0cc5969e74 } from '../../../components/admin/ui/text-cell'
import { CiteFigure as CiteFigure_724f4d673a4df17a2a50339928f200c3 } from '../../../components/admin/citing/cite-figure'
import { SectionCell as SectionCell_69f0d26cd8e236b571cf9855abfe65a5 } from '../../../components/admin/figures/section-cell'
import { PictureCell as PictureCell_7efa24ee66a575478f541ac88ed50ca2 } from '../../../components/admin/media/picture-cell'
import { PictureUpload as PictureUpload_f804bbbd73190c7f092f5588070c5ae7 } from '../../../components/admin/media/picture-upload'
import { EditionSummary as EditionSummary_9d431749327d438119b6a0c4d6aeb0a2 } from '../../../components/admin/records/edition-summary'
import { LedgerSummary as LedgerSummary_dd2ec9255fc9fc7da02bca2e758587a5 } from '../../../components/admin/records/ledger-summary'
import { MomentCell as MomentCell_11cdc76c188b1a26e13aacf330b11f32 } from '../../../components/admin/records/ledger-cells'
import { ActorCell as ActorCell_11cdc76c188b1a26e13aacf330b11f32 } from '../../../components/admin/records/ledger-cells'
import { ActionCell as ActionCell_11cdc76c188b1a26e13aacf330b11f32 } from '../../../components/admin/records/ledger-cells'
import { OutcomeCell as OutcomeCell_11cdc76c188b1a26e13aacf330b11f32 } from '../../../components/admin/records/ledger-cells'
import { ArticleCell as ArticleCell_11cdc76c188b1a26e13aacf330b11f32 } from '../../../components/admin/records/ledger-cells'
import { Confirmation as Confirmation_22dce6991f92bfa28babe164803c250c } from '../../../components/admin/indicators/confirmation'
import { NoticeVersions as NoticeVersions_613745f3a720e0c9b637d1d1d97eea87 } from '../../../components/admin/notices/notice-versions'
import { ActiveCell as ActiveCell_3815ab204ee6c725f425f6b17533e64a } from '../../../components/admin/staff/active-cell'
import { AccessPanel as AccessPanel_b6cbd7a01fd3d01e29b5c79bf088dad7 } from '../../../components/admin/staff/access-panel'
import { Invite as Invite_878c80934413105ae1543145ba1c79e6 } from '../../../components/admin/staff/invite'
import { TimeZone as TimeZone_eb5668ed0fb90038d0ab9df96403cad3 } from '../../../components/admin/settings/time-zone'
import { DefaultNotice as DefaultNotice_cbd24817b41d161796715edc050ad16a } from '../../../components/admin/settings/default-notice'
import { AccessNotice as AccessNotice_426c810f14bc26d413fb5eaa967aff7f } from '../../../components/admin/staff/access-notice'
import { Icon as Icon_75e1370851e449162eb585e135f0bae2 } from '../../../components/admin/ui/brand'
import { Logo as Logo_75e1370851e449162eb585e135f0bae2 } from '../../../components/admin/ui/brand'
import { SessionKeeper as SessionKeeper_540e6ca28e5e01fd279b76d6e5201748 } from '../../../components/admin/session/session-keeper'
import { Home as Home_4797390b0ff20a8066f04b6265fdda03 } from '../../../components/admin/queues/home'
import { ImportView as ImportView_51dc79c4dd03b5969cb89a6f10b5c54b } from '../../../components/admin/import/import-view'
import { SignInView as SignInView_71166427a7af90a09ea8fb7281502eeb } from '../../../components/admin/sign-in/sign-in-view'
import { FirstAdminNotice as FirstAdminNotice_de0a42dbea29200a3bfc2ffbfdd971d3 } from '../../../components/admin/ui/first-admin-notice'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/kept/kept-form#KeptForm": KeptForm_c1fe3be979b8f17d98469fbb48791054,
  "/components/admin/panel/desk-panel#DeskPanel": DeskPanel_9ece2aeefe51cdfd0a22fa2ddfb0d507,
  "/components/admin/presence/form-presence#FormPresence": FormPresence_817d704f7e5dd09247daa94211db2f6c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/admin/editor/notes#NotesFeatureClient": NotesFeatureClient_a2c2eaf91b15c1634ac1f9c0bf5a4a7a,
  "/components/admin/figures/mark-figure#MarkFigureFeatureClient": MarkFigureFeatureClient_d2f0d32a21b921e91d1a55eb557a46e6,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/editor/text-field#TextField": TextField_5c9ef72479500f0f81ca577a664bbdfc,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/editor/table-texts#TableTextsFeatureClient": TableTextsFeatureClient_0551d5e380a227a73ba0f602e194db60,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/figures/metrics-list#MetricsList": MetricsList_278e50d12c2dbe5333129054f1b6d6a8,
  "/components/admin/figures/unmarked-figures#UnmarkedFigures": UnmarkedFigures_ede6a1e3f89714d8ac3c0daa19657bd8,
  "/components/admin/articles/column-cell#ColumnCell": ColumnCell_db15c73cce71fe4b7e55d7fe3d7c8d8c,
  "/components/admin/ui/standing-cell#StandingCell": StandingCell_3f5ce22dd973accb281d2f0bead57d37,
  "/components/admin/articles/last-step-cell#LastStepCell": LastStepCell_ae98897fe06e3bb981d3452660b58d26,
  "/components/admin/import/import-link#ImportLink": ImportLink_34de2b00c4558d486703b90d8226c581,
  "/components/admin/articles/article-filters#ArticleFilters": ArticleFilters_99cb2590d412ea9b212d1c3159255d87,
  "/components/admin/write/write-view#WriteView": WriteView_33ec3ed4caad80b8f61081dc3323ba2e,
  "/components/admin/ui/lens-tab#LensTab": LensTab_4a49f54800d1289f1ea1833906b5e0c0,
  "/components/admin/review/review-view#ReviewView": ReviewView_af3a58e21a086aa8d67e7ff3b6b41bdb,
  "/components/admin/history/history-view#HistoryView": HistoryView_bc0bf89328ad8feeb208f9f401f13cf2,
  "/components/admin/write/details-view#DetailsView": DetailsView_1263087d8f2094cb39120626ac430fc1,
  "/components/admin/citing/task-summary#TaskSummary": TaskSummary_9b96ae170f803a87622d39b89df86ec5,
  "/components/admin/articles/way-to-article#WayToArticle": WayToArticle_1d8a5bb500c2f629b7a27a23994b7603,
  "/components/admin/merge/stale-save-guard#StaleSaveGuard": StaleSaveGuard_3116efd50def08a19969d5f96852f53e,
  "/components/admin/figures/figure-preview#FigurePreview": FigurePreview_a855aeb6988fb20f167c9c5e714b4a3c,
  "/components/admin/ui/text-cell#TextCell": TextCell_71a9677cba64c3c1a3cf3c0cc5969e74,
  "/components/admin/citing/cite-figure#CiteFigure": CiteFigure_724f4d673a4df17a2a50339928f200c3,
  "/components/admin/figures/section-cell#SectionCell": SectionCell_69f0d26cd8e236b571cf9855abfe65a5,
  "/components/admin/media/picture-cell#PictureCell": PictureCell_7efa24ee66a575478f541ac88ed50ca2,
  "/components/admin/media/picture-upload#PictureUpload": PictureUpload_f804bbbd73190c7f092f5588070c5ae7,
  "/components/admin/records/edition-summary#EditionSummary": EditionSummary_9d431749327d438119b6a0c4d6aeb0a2,
  "/components/admin/records/ledger-summary#LedgerSummary": LedgerSummary_dd2ec9255fc9fc7da02bca2e758587a5,
  "/components/admin/records/ledger-cells#MomentCell": MomentCell_11cdc76c188b1a26e13aacf330b11f32,
  "/components/admin/records/ledger-cells#ActorCell": ActorCell_11cdc76c188b1a26e13aacf330b11f32,
  "/components/admin/records/ledger-cells#ActionCell": ActionCell_11cdc76c188b1a26e13aacf330b11f32,
  "/components/admin/records/ledger-cells#OutcomeCell": OutcomeCell_11cdc76c188b1a26e13aacf330b11f32,
  "/components/admin/records/ledger-cells#ArticleCell": ArticleCell_11cdc76c188b1a26e13aacf330b11f32,
  "/components/admin/indicators/confirmation#Confirmation": Confirmation_22dce6991f92bfa28babe164803c250c,
  "/components/admin/notices/notice-versions#NoticeVersions": NoticeVersions_613745f3a720e0c9b637d1d1d97eea87,
  "/components/admin/staff/active-cell#ActiveCell": ActiveCell_3815ab204ee6c725f425f6b17533e64a,
  "/components/admin/staff/access-panel#AccessPanel": AccessPanel_b6cbd7a01fd3d01e29b5c79bf088dad7,
  "/components/admin/staff/invite#Invite": Invite_878c80934413105ae1543145ba1c79e6,
  "/components/admin/settings/time-zone#TimeZone": TimeZone_eb5668ed0fb90038d0ab9df96403cad3,
  "/components/admin/settings/default-notice#DefaultNotice": DefaultNotice_cbd24817b41d161796715edc050ad16a,
  "/components/admin/staff/access-notice#AccessNotice": AccessNotice_426c810f14bc26d413fb5eaa967aff7f,
  "/components/admin/ui/brand#Icon": Icon_75e1370851e449162eb585e135f0bae2,
  "/components/admin/ui/brand#Logo": Logo_75e1370851e449162eb585e135f0bae2,
  "/components/admin/session/session-keeper#SessionKeeper": SessionKeeper_540e6ca28e5e01fd279b76d6e5201748,
  "/components/admin/queues/home#Home": Home_4797390b0ff20a8066f04b6265fdda03,
  "/components/admin/import/import-view#ImportView": ImportView_51dc79c4dd03b5969cb89a6f10b5c54b,
  "/components/admin/sign-in/sign-in-view#SignInView": SignInView_71166427a7af90a09ea8fb7281502eeb,
  "/components/admin/ui/first-admin-notice#FirstAdminNotice": FirstAdminNotice_de0a42dbea29200a3bfc2ffbfdd971d3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
