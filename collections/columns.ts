import type { CollectionConfig } from 'payload'
import { columnChanged } from '@/desk/office/settings'
import { keepColumnSlug } from '@/desk/saving/keep-slug'
import { COLUMN_TYPES } from '@/domain/column-types'
import { admins, nobody, staff } from './access'
import { label, options, slugField } from './fields'

/**
 * The headings releases run under: 权威发布 and its like. Published manuscripts name a column by its slug, so the slug
 * stays.
 */
export const columns: CollectionConfig = {
  slug: 'columns',
  labels: { singular: label('栏目', 'Column'), plural: label('栏目', 'Columns') },
  admin: { useAsTitle: 'name', hideAPIURL: true, defaultColumns: ['name', 'slug'], group: label('设置', 'Settings') },
  access: { create: admins, read: staff, update: admins, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [keepColumnSlug], afterChange: [columnChanged] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: label('名称', 'Name') },
    slugField(label('网址名', 'Slug')),
    { name: 'description', type: 'textarea', maxLength: 500, label: label('简介', 'Description') },
    {
      name: 'keywords',
      type: 'text',
      maxLength: 200,
      label: label('关键词', 'Keywords'),
      admin: { description: label('用逗号隔开。', 'Set apart by commas.') },
    },
    {
      name: 'type',
      type: 'select',
      defaultValue: 'work',
      options: options(COLUMN_TYPES),
      label: label('栏目类别', 'Kind of column'),
      admin: {
        description: label(
          '网页标签 ColumnType 用它（国办发〔2017〕47号）。',
          'The page label ColumnType says it (国办发〔2017〕47号).',
        ),
      },
    },
    { name: 'order', type: 'number', defaultValue: 0, label: label('次序', 'Order'), admin: { position: 'sidebar' } },
  ],
}
