// The kinds of columns that the Chinese guideline for government websites knows (国办发〔2017〕47号, label ColumnType).
// The label itself is always Chinese; the desk reads both languages.
import type { Language } from './manuscript'

export const COLUMN_TYPES = {
  overview: { zh: '概况信息', en: 'Overview' },
  offices: { zh: '机构职能', en: 'Offices and duties' },
  leaders: { zh: '负责人信息', en: 'Who is in charge' },
  documents: { zh: '文件资料', en: 'Documents' },
  news: { zh: '政务动态', en: 'Government news' },
  work: { zh: '工作动态', en: 'News of the office' },
  notices: { zh: '公告公示', en: 'Announcements' },
  data: { zh: '数据发布', en: 'Data' },
  interpretation: { zh: '解读回应', en: 'Explanations and replies' },
  disclosure: { zh: '信息公开', en: 'Disclosure' },
  personnel: { zh: '人事信息', en: 'Personnel' },
  finance: { zh: '财政信息', en: 'Budgets' },
  services: { zh: '办事服务', en: 'Services' },
  exchange: { zh: '互动交流', en: 'Exchange with the public' },
  topics: { zh: '专题专栏', en: 'Topics' },
} as const satisfies Record<string, Record<Language, string>>

export type ColumnType = keyof typeof COLUMN_TYPES
