import type { CollectionConfig } from 'payload'
import { nobody, staff } from './access'
import { label, record } from './fields'

/**
 * The figures of every edition, one row each, written with it and never changed (database/guard.ts). Whether a row is
 * public follows from its release alone: it is while that release is live at exactly this edition.
 */
export const observations: CollectionConfig = {
  slug: 'observations',
  labels: { singular: label('已发布数据', 'Published figure'), plural: label('已发布数据', 'Published figures') },
  admin: {
    useAsTitle: 'words',
    hideAPIURL: true,
    defaultColumns: ['words', 'label', 'indicator', 'period', 'edition', 'publishedAt'],
    group: false,
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  indexes: [
    { fields: ['article', 'edition', 'metric'], unique: true },
    { fields: ['indicator', 'publishedAt'] },
    // Asked for by its words when it is to be cited.
    { fields: ['words', 'publishedAt'] },
  ],
  defaultSort: '-publishedAt',
  fields: [
    record('words', label('行文', 'As printed')),
    record('label', label('名称', 'Name')),
    record('subject', label('统计范围', 'Scope')),
    record('measure', label('指标', 'Measure')),
    record('role', label('含义', 'Role')),
    record('comparison', label('比较基准', 'Compared with')),
    record('article', label('稿件', 'Article')),
    { name: 'edition', type: 'number', required: true, label: label('版次', 'Edition'), admin: { readOnly: true } },
    record('metric', label('指标数据', 'Metric')),
    { name: 'position', type: 'number', required: true, label: label('位次', 'Position'), admin: { readOnly: true } },
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      index: true,
      label: label('发布时间', 'Published'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    record('indicator', label('指标', 'Indicator')),
    record('language', label('语言', 'Language')),
    record('value', label('数值', 'Value')),
    record('unit', label('单位', 'Unit')),
    record('scale', label('量级', 'Scale')),
    record('qualifier', label('约数', 'Qualifier')),
    record('kind', label('类别', 'Kind')),
    record('direction', label('升降', 'Rise or fall')),
    record('period', label('时期', 'Period')),
    {
      name: 'periodInherited',
      type: 'checkbox',
      label: label('时期据上文推得', 'Period taken from the text before'),
      admin: { readOnly: true },
    },
    record('periodStart', label('起始日', 'First day')),
    record('periodEnd', label('终止日', 'Last day')),
    record('asOf', label('截至', 'As of')),
    record('source', label('数据来源', 'Source')),
    record('sourcePlace', label('来源位置', 'Place in the source')),
    record('sourceLink', label('来源网址', 'Address of the source')),
    record('department', label('责任单位', 'Department')),
    record('note', label('说明', 'Note')),
    record('cites', label('引用', 'Citation')),
  ],
}
