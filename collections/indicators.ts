import type { CollectionConfig } from 'payload'
import { indicatorChanged, keepIndicatorSlug } from '@/desk/staff/settings'
import { KIND_MESSAGES } from '@/domain/messages'
import { editorsOrAdmins, nobody, staff } from './access'
import { label, options, slugField } from './fields'

/** What is measured again and again. Published figures name an indicator by its slug, so the slug stays. */
export const indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: label('指标', 'Indicator'), plural: label('指标', 'Indicators') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'unit', 'slug'],
    listSearchableFields: ['name', 'nameEn', 'slug'],
    group: label('设置', 'Settings'),
  },
  access: { create: editorsOrAdmins, read: staff, update: editorsOrAdmins, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [keepIndicatorSlug], afterChange: [indicatorChanged] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: label('名称', 'Name'),
      admin: {
        description: label(
          '有已发布的数据后，读者会看到名称和定义。',
          'Readers see name and definition once a value is published.',
        ),
      },
    },
    { name: 'nameEn', type: 'text', maxLength: 120, label: label('英文名称', 'Name in English') },
    slugField(label('网址名', 'Slug')),
    { name: 'definition', type: 'textarea', maxLength: 1000, label: label('定义', 'Definition') },
    { name: 'unit', type: 'text', maxLength: 60, label: label('单位', 'Unit') },
    { name: 'kind', type: 'select', options: options(KIND_MESSAGES), label: label('类别', 'Kind') },
  ],
}
