import type { CollectionConfig } from 'payload'
import { indicatorEndpoints } from '@/desk/indicators/endpoints'
import { indicatorProposed, keepPublishedUnit, plainForm } from '@/desk/indicators/hooks'
import { keepIndicatorSlug } from '@/desk/saving/keep-slug'
import { INDICATOR_STATE_MESSAGES, KIND_MESSAGES } from '@/domain/messages'
import { editorsOrAdmins, nobody, staff } from './access'
import { label, options, slugField } from './fields'

/**
 * What is measured again and again, as its editors want it; readers see what a reviewer confirmed of it
 * (confirmations).
 * Published figures name an indicator by its slug, so the slug stays.
 */
export const indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: label('指标', 'Indicator'), plural: label('指标', 'Indicators') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'unit', 'state', 'slug'],
    listSearchableFields: ['name', 'nameEn', 'slug'],
    group: label('设置', 'Settings'),
  },
  access: { create: editorsOrAdmins, read: staff, update: editorsOrAdmins, delete: nobody },
  disableDuplicate: true,
  hooks: { beforeChange: [keepIndicatorSlug, plainForm, keepPublishedUnit], afterChange: [indicatorProposed] },
  endpoints: indicatorEndpoints,
  fields: [
    {
      name: 'confirmation',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/admin/indicators/confirmation#Confirmation' },
      },
    },
    {
      name: 'state',
      type: 'select',
      index: true,
      defaultValue: 'proposed',
      options: options(INDICATOR_STATE_MESSAGES),
      label: label('状态', 'State'),
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, condition: () => false },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: label('名称', 'Name'),
      admin: {
        description: label(
          '由另一位审核人员确认、并有已发布的数据之后，读者才会看到。',
          'Readers see it once another person, a reviewer, has confirmed it and a value is published.',
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
