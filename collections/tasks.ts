import type { CollectionConfig } from 'payload'
import { SINCE_MESSAGES, TASK_MESSAGES } from '@/domain/messages'
import { nobody, staff } from './access'
import { asStored, label, options, record, summary } from './fields'

/**
 * What an article's people must decide because a figure it cites has changed where it was published. Only the desk
 * writes them.
 */
export const tasks: CollectionConfig = {
  slug: 'tasks',
  labels: { singular: label('待办', 'Task'), plural: label('待办', 'Tasks') },
  admin: {
    useAsTitle: 'label',
    hideAPIURL: true,
    defaultColumns: ['label', 'words', 'since', 'became', 'title', 'state', 'at'],
    group: label('编辑', 'Desk'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'at'] }, { fields: ['article', 'state'] }],
  fields: [
    summary('/components/admin/citing/task-summary#TaskSummary'),
    asStored([
      record('label', label('名称', 'Label')),
      record('words', label('引用的数', 'As cited')),
      record('title', label('引自', 'Cited from')),
      record('slug', label('网址名', 'Slug')),
      {
        name: 'since',
        type: 'select',
        required: true,
        options: options(SINCE_MESSAGES),
        label: label('原发布稿', 'The release it is from'),
        admin: { readOnly: true },
      },
      record('became', label('更正为', 'Corrected to')),
      { name: 'edition', type: 'number', label: label('版次', 'Edition'), admin: { readOnly: true } },
      {
        name: 'state',
        type: 'select',
        required: true,
        options: options(TASK_MESSAGES),
        label: label('处理', 'Decision'),
        admin: { readOnly: true },
      },
      { name: 'reason', type: 'textarea', label: label('保留的理由', 'Why it stays'), admin: { readOnly: true } },
      record('person', label('人员', 'Person')),
      {
        name: 'at',
        type: 'date',
        required: true,
        index: true,
        label: label('时间', 'Time'),
        admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'closedAt',
        type: 'date',
        label: label('处理时间', 'Decided'),
        admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
      },
      record('article', label('稿件', 'Article')),
      record('metric', label('指标数据', 'Metric'), { index: true }),
      record('observation', label('已发布数据', 'Published figure')),
    ]),
  ],
}
