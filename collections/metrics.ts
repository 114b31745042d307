import type { CollectionConfig } from 'payload'
import { citePublished } from '@/desk/citations/cite'
import { propagateCorrection } from '@/desk/citations/propagate-correction'
import { endOwnTasks, followCited } from '@/desk/citations/tasks'
import { keepWordsInText } from '@/desk/figures/figure-words'
import { contributed } from '@/desk/saving/contributions'
import { fillFromWords, isWebAddress, placeOf } from '@/desk/saving/metric-hooks'
import { countPart, countPartDelete } from '@/desk/saving/save'
import { oneAtATime } from '@/desk/workflow/one-deletion-at-a-time'
import { METRIC_KINDS } from '@/domain/figures/figure'
import { DIRECTION_MESSAGES, KIND_MESSAGES, PLACE_MESSAGES } from '@/domain/messages'
import { editors, editorsUnlessLocked, staff } from './access'
import { label, noStaleDialogue, ofArticle, options, lockVersion, presence, staleSave, wayToArticle } from './fields'
import { DAYS, NAME_FIELDS } from './metric-fields'

/** One figure an article states: its exact value, and the words in which the text prints it. */
export const metrics: CollectionConfig = {
  slug: 'metrics',
  labels: { singular: label('指标数据', 'Metric'), plural: label('指标数据', 'Metrics') },
  admin: {
    useAsTitle: 'title',
    hideAPIURL: true,
    defaultColumns: ['words', 'label', 'value', 'unit', 'article'],
    listSearchableFields: ['words', 'label'],
    group: false,
  },
  access: {
    create: editors,
    read: staff,
    update: editorsUnlessLocked,
    delete: editorsUnlessLocked,
  },
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [noStaleDialogue, oneAtATime],
    beforeValidate: [fillFromWords, placeOf],
    beforeChange: [countPart, citePublished],
    afterChange: [contributed, followCited, propagateCorrection],
    beforeDelete: [countPartDelete, keepWordsInText, endOwnTasks],
  },
  fields: [
    wayToArticle,
    presence,
    staleSave,
    { name: 'title', type: 'text', maxLength: 400, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'words',
          type: 'text',
          required: true,
          maxLength: 120,
          label: label('行文', 'As printed'),
          admin: {
            width: '67%',
            description: label(
              '正文里的写法，如“26.8万人次”。数值、单位由此读出。',
              'As the text prints it, for example “26,800 workers”. Value and unit are read from it.',
            ),
          },
        },
        {
          name: 'shared',
          type: 'text',
          maxLength: 40,
          label: label('共用单位', 'Shared unit'),
          admin: {
            width: '33%',
            description: label('“3—5万人”里的“3”与后面的数共用“万人”。', 'In “3 to 5 million” the 3 shares “million”.'),
          },
        },
      ],
    },
    {
      name: 'preview',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/figures/figure-preview#FigurePreview' },
      },
    },
    ...NAME_FIELDS,
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'text',
          maxLength: 100,
          label: label('数值', 'Value'),
          admin: { width: '34%', readOnly: true },
        },
        { name: 'unit', type: 'text', maxLength: 60, label: label('单位', 'Unit'), admin: { width: '33%' } },
        {
          name: 'scale',
          type: 'text',
          maxLength: 20,
          label: label('量级', 'Scale'),
          admin: { width: '33%', readOnly: true },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'text',
          maxLength: 40,
          label: label('约数', 'Qualifier'),
          admin: { width: '34%', readOnly: true },
        },
        {
          name: 'kind',
          type: 'select',
          options: options(KIND_MESSAGES),
          defaultValue: METRIC_KINDS[0],
          label: label('类别', 'Kind'),
          admin: { width: '33%' },
        },
        {
          name: 'period',
          type: 'text',
          maxLength: 100,
          label: label('时期', 'Period'),
          admin: { components: { Cell: '/components/admin/ui/text-cell#TextCell' }, width: '33%' },
        },
        {
          name: 'periodInherited',
          type: 'checkbox',
          label: label('时期据上文推得，待确认', 'Period taken from the text before, to be confirmed'),
          admin: { condition: (data) => Boolean(data?.periodInherited) },
        },
      ],
    },
    DAYS,
    {
      type: 'row',
      fields: [
        {
          name: 'direction',
          type: 'select',
          options: options(DIRECTION_MESSAGES),
          label: label('升降', 'Rise or fall'),
          admin: { width: '50%', description: label('“下降0.1%”选“下降”。', 'Down for “fell by 0.1%”.') },
        },
        {
          name: 'indicator',
          type: 'relationship',
          relationTo: 'indicators',
          index: true,
          label: label('指标', 'Indicator'),
          admin: {
            width: '50%',
            condition: (data) => !data?.cites,
            description: label('同一指标的历次数据列在一起。', 'Its values over many releases form a series.'),
          },
        },
      ],
    },
    {
      name: 'cites',
      type: 'relationship',
      relationTo: 'observations',
      index: true,
      label: label('引用', 'Citation'),
      admin: { components: { Field: '/components/admin/citing/cite-figure#CiteFigure' } },
    },
    { name: 'source', type: 'text', maxLength: 300, label: label('数据来源', 'Source') },
    {
      type: 'row',
      fields: [
        {
          name: 'sourcePlace',
          type: 'text',
          maxLength: 200,
          label: label('来源位置', 'Place in the source'),
          admin: { width: '34%', description: label('如“第3页表2”。', 'For example “page 3, table 2”.') },
        },
        {
          name: 'sourceLink',
          type: 'text',
          maxLength: 2048,
          label: label('来源网址', 'Address of the source'),
          validate: isWebAddress,
          admin: { width: '33%' },
        },
        {
          name: 'department',
          type: 'text',
          maxLength: 200,
          label: label('责任单位', 'Responsible department'),
          admin: { width: '33%' },
        },
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 500, label: label('说明', 'Note') },
    ofArticle,
    {
      name: 'place',
      type: 'select',
      required: true,
      defaultValue: 'section',
      options: options(PLACE_MESSAGES),
      label: label('所在', 'Stated in'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      label: label('章节', 'Section'),
      filterOptions: ({ data }) => (data?.article ? { article: { equals: data.article } } : true),
      admin: {
        components: { Cell: '/components/admin/figures/section-cell#SectionCell' },
        position: 'sidebar',
        condition: (data) => data?.place === 'section',
      },
    },
    lockVersion,
  ],
}
