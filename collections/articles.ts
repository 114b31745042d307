import type { CollectionConfig } from 'payload'
import { articleEndpoints } from '@/desk/article-endpoints'
import { takeArticleWords } from '@/desk/figures/figure-words'
import { defaultSlug } from '@/desk/saving/article-hooks'
import { contributed } from '@/desk/saving/contributions'
import { neverEmpty } from '@/desk/saving/never-empty'
import { countArticle } from '@/desk/saving/save'
import { oneAtATime } from '@/desk/workflow/one-deletion-at-a-time'
import { deletedByActAlone } from '@/desk/workflow/trash'
import { LONGEST, MOST_SECTIONS } from '@/domain/lengths'
import { LANGUAGE_MESSAGES } from '@/domain/messages'
import { editors, editorsUnlessLocked, nobody, staff } from './access'
import { articleLenses } from './article-lenses'
import { attachmentsField } from './attachments-field'
import { DESK_FIELDS } from './desk-fields'
import { label, noStaleDialogue, options, lockVersion, presence, titleField } from './fields'
import { summaryEditor, textEditor } from './text-editor'
import { textField } from './text-field'

/** Parts can be added once it is there. */
const isStored = (data: Partial<{ id: string }>) => Boolean(data?.id)

/** The working copy of a release. Readers never see it: they see editions, which the desk makes of it. */
export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: label('稿件', 'Article'), plural: label('稿件', 'Articles') },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['title', 'stage', 'turnedAt', 'column', 'updatedAt'],
    listSearchableFields: ['title', 'documentNumber'],
    group: label('编辑', 'Desk'),
    components: {
      beforeList: ['/components/admin/import/import-link#ImportLink'],
      beforeListTable: ['/components/admin/articles/article-filters#ArticleFilters'],
      views: { edit: articleLenses },
    },
  },
  access: {
    create: editors,
    read: staff,
    update: editorsUnlessLocked,
    delete: nobody, // By an act alone (desk/workflow/trash.ts).
  },
  trash: true,
  // As the lists ask: what is not in the trash, newest first; and the queues, of one stage.
  indexes: [
    { fields: ['deletedAt', 'createdAt'] },
    { fields: ['deletedAt', 'updatedAt'] },
    { fields: ['stage', 'deletedAt', 'updatedAt'] },
    { fields: ['publicState', 'deletedAt', 'updatedAt'] },
    { fields: ['column', 'deletedAt', 'updatedAt'] },
    { fields: ['sentBack', 'deletedAt', 'updatedAt'] },
  ],
  // What was worked on last comes first.
  defaultSort: '-updatedAt',
  disableBulkDelete: true,
  disableDuplicate: true,
  // Payload's lock covers the page of whoever comes second with a dialogue, the reviewer's too. Here a stale save is
  // refused (`lockVersion`), and nobody waits for a tab that somebody left open.
  lockDocuments: false,
  hooks: {
    beforeOperation: [noStaleDialogue, oneAtATime, deletedByActAlone, neverEmpty],
    beforeValidate: [defaultSlug],
    beforeChange: [takeArticleWords, countArticle],
    afterChange: [contributed],
  },
  endpoints: articleEndpoints,
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/components/admin/panel/desk-panel#DeskPanel' },
      },
    },
    presence,
    titleField,
    textField('summary', label('摘要', 'Summary'), summaryEditor),
    textField(
      'lead',
      label('导语', 'Lead'),
      textEditor,
      label('第一个章节之前的内容。', 'What stands before the first section.'),
    ),
    {
      name: 'sections',
      type: 'join',
      collection: 'sections',
      on: 'article',
      orderable: true,
      // Payload takes 0 for its own ten a page; a section on another page cannot be dragged, nor seen.
      defaultLimit: MOST_SECTIONS,
      label: label('章节', 'Sections'),
      admin: {
        condition: isStored,
        defaultColumns: ['heading', 'level', 'updatedAt'],
        description: label('拖动排序；点标题在抽屉里编辑。', 'Drag to order; open a heading to edit it in a drawer.'),
      },
    },
    {
      name: 'metrics',
      type: 'join',
      collection: 'metrics',
      on: 'article',
      defaultLimit: 100,
      defaultSort: 'createdAt',
      label: label('指标数据', 'Metrics'),
      admin: {
        condition: isStored,
        defaultColumns: ['words', 'label', 'place', 'section', 'period'],
        components: { Field: '/components/admin/figures/metrics-list#MetricsList' },
      },
    },
    {
      name: 'numbers',
      type: 'ui',
      admin: {
        condition: isStored,
        disableListColumn: true,
        components: { Field: '/components/admin/figures/unmarked-figures#UnmarkedFigures' },
      },
    },
    {
      name: 'changeNote',
      type: 'textarea',
      maxLength: 1000,
      label: label('更正说明（公开）', 'Change note (public)'),
      admin: {
        description: label(
          '自第2版起必填：读者会看到这一版改了什么。',
          'Required from edition 2 on: readers see what this edition changes.',
        ),
        condition: (data) => Boolean(data?.edition),
      },
    },
    {
      name: 'setAside',
      type: 'textarea',
      maxLength: LONGEST.setAside,
      label: label('导入时搁置的内容', 'Set aside on import'),
      admin: {
        readOnly: true,
        rows: 5,
        condition: (data) => Boolean(data?.setAside),
        description: label(
          '没有放进稿件的行及其原因；不会发布。',
          'Lines that found no place, with the reason; never published.',
        ),
      },
    },
    {
      name: 'column',
      type: 'relationship',
      relationTo: 'columns',
      label: label('栏目', 'Column'),
      admin: { position: 'sidebar', components: { Cell: '/components/admin/articles/column-cell#ColumnCell' } },
    },
    { name: 'source', type: 'text', maxLength: 200, label: label('来源', 'Source'), admin: { position: 'sidebar' } },
    {
      name: 'editor',
      type: 'text',
      maxLength: 100,
      label: label('编辑', 'Editor'),
      admin: {
        position: 'sidebar',
        description: label('页面上署名的编辑。', 'The editor whose name the page prints.'),
      },
    },
    {
      name: 'date',
      type: 'date',
      label: label('成文日期', 'Date of the text'),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
    {
      name: 'documentNumber',
      type: 'text',
      maxLength: 100,
      label: label('发文字号', 'Document number'),
      admin: { position: 'sidebar', description: label('如“青政发〔2026〕12号”。', 'As the issuing body gave it.') },
    },
    {
      name: 'keywords',
      type: 'text',
      maxLength: 200,
      label: label('关键词', 'Keywords'),
      admin: {
        position: 'sidebar',
        description: label(
          '用逗号隔开；读者和搜索引擎都看得到。',
          'Set apart by commas; readers and search engines see them.',
        ),
      },
    },
    attachmentsField,
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'zh',
      options: options(LANGUAGE_MESSAGES),
      label: label('语言', 'Language'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'slug',
      type: 'text',
      index: true,
      maxLength: 120,
      label: label('网址名', 'Slug'),
      admin: {
        position: 'sidebar',
        description: label(
          '留空则由标题生成。发布后再改，旧网址会转到新网址。',
          'Made from the title when empty. Changed after publication, the old address leads to the new one.',
        ),
      },
    },
    {
      name: 'copyright',
      type: 'relationship',
      relationTo: 'notices',
      label: label('版权声明', 'Copyright notice'),
      filterOptions: { kind: { equals: 'copyright' } },
      admin: {
        position: 'sidebar',
        description: label('留空则用默认声明的最新版本。', 'Empty: the newest version of the default notice.'),
      },
    },
    {
      name: 'disclaimer',
      type: 'relationship',
      relationTo: 'notices',
      label: label('免责声明', 'Disclaimer'),
      filterOptions: { kind: { equals: 'disclaimer' } },
      admin: {
        position: 'sidebar',
        description: label('留空则用默认声明的最新版本。', 'Empty: the newest version of the default notice.'),
      },
    },
    ...DESK_FIELDS,
    lockVersion,
  ],
}
