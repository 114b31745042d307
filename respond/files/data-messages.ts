// The columns in which readers take figures away: their ids, which are the same in every language and never change, and
// their titles. Their order is fixed (docs/open-data.md).
import type { Language } from '@/domain/manuscript'

export type ColumnId =
  | 'position'
  | 'label'
  | 'words'
  | 'value'
  | 'signed'
  | 'unit'
  | 'qualifier'
  | 'kind'
  | 'direction'
  | 'period'
  | 'periodInherited'
  | 'periodStart'
  | 'periodEnd'
  | 'periodIso'
  | 'asOf'
  | 'subject'
  | 'measure'
  | 'role'
  | 'comparison'
  | 'source'
  | 'sourcePlace'
  | 'sourceLink'
  | 'department'
  | 'note'
  | 'indicator'
  | 'earlier'
  | 'release'
  | 'edition'
  | 'publishedAt'
  | 'fingerprint'
  | 'address'
  | 'citedFrom'
  | 'sinceCited'
  | 'figureAddress'
  | 'licence'

export const DATA_MESSAGES = {
  zh: {
    yes: '是',
    position: '序号',
    label: '名称',
    words: '行文',
    value: '数值',
    signed: '带升降的数值',
    unit: '单位',
    qualifier: '约数',
    kind: '类别',
    direction: '升降',
    period: '时期',
    periodInherited: '时期据上文推得',
    periodStart: '起始日',
    periodEnd: '终止日',
    periodIso: '时期（ISO 8601）',
    asOf: '截至',
    subject: '统计范围',
    measure: '指标名称',
    role: '含义',
    comparison: '比较基准',
    source: '来源',
    sourcePlace: '来源位置',
    sourceLink: '来源网址',
    department: '责任单位',
    note: '说明',
    indicator: '指标',
    earlier: '更正前',
    release: '发布稿',
    edition: '版次',
    publishedAt: '发布时间',
    fingerprint: '指纹',
    address: '网址',
    citedFrom: '引自',
    sinceCited: '原发布稿的后续更正',
    figureAddress: '数据网址',
    licence: '使用须知',
  },
  en: {
    yes: 'Yes',
    position: 'Number',
    label: 'Label',
    words: 'As printed',
    value: 'Value',
    signed: 'Value with its sign',
    unit: 'Unit',
    qualifier: 'Qualifier',
    kind: 'Kind',
    direction: 'Rise or fall',
    period: 'Period',
    periodInherited: 'Period taken from the text before',
    periodStart: 'First day',
    periodEnd: 'Last day',
    periodIso: 'Period (ISO 8601)',
    asOf: 'As of',
    subject: 'Scope',
    measure: 'What is measured',
    role: 'Role',
    comparison: 'Compared with',
    source: 'Source',
    sourcePlace: 'Place in the source',
    sourceLink: 'Address of the source',
    department: 'Department',
    note: 'Note',
    indicator: 'Indicator',
    earlier: 'Before correction',
    release: 'Release',
    edition: 'Edition',
    publishedAt: 'Published',
    fingerprint: 'Fingerprint',
    address: 'Address',
    citedFrom: 'Cited from',
    sinceCited: 'Since corrected there to',
    figureAddress: 'Address of the figure',
    licence: 'Terms of use',
  },
} satisfies Record<Language, Record<ColumnId | 'yes', string>>
