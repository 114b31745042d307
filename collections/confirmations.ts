import type { CollectionConfig } from 'payload'
import { KIND_MESSAGES } from '@/domain/messages'
import { nobody, staff } from './access'
import { label, options, record } from './fields'

/**
 * What a second person confirmed an indicator to be, numbered per indicator. Readers see the newest, and nothing else
 * of it.
 */
export const confirmations: CollectionConfig = {
  slug: 'confirmations',
  labels: { singular: label('指标确认', 'Confirmation'), plural: label('指标确认', 'Confirmations') },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'number', 'indicator', 'createdAt'],
    group: false,
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  indexes: [{ fields: ['indicator', 'number'], unique: true }],
  fields: [
    // By its slug, which never changes.
    record('indicator', label('指标', 'Indicator'), { required: true }),
    { name: 'number', type: 'number', required: true, label: label('次数', 'Number'), admin: { readOnly: true } },
    record('name', label('名称', 'Name'), { required: true }),
    record('nameEn', label('英文名称', 'Name in English')),
    { name: 'definition', type: 'textarea', label: label('定义', 'Definition'), admin: { readOnly: true } },
    record('unit', label('单位', 'Unit')),
    {
      name: 'kind',
      type: 'select',
      options: options(KIND_MESSAGES),
      label: label('类别', 'Kind'),
      admin: { readOnly: true },
    },
  ],
}
