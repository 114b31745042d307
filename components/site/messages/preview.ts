// The words of a preview, for staff: what it is, what differs from the live edition, what the checks found.

import type { Part } from '@/domain/compare'
import type { MetricField } from '@/domain/figure-changes'
import type { Language } from '@/domain/manuscript'

type PreviewWords = {
  preview: string
  notPublic: string
  fingerprint: string
  issues: string
  blocks: string
  warns: string
  noIssues: string
  /** Before the reason why a warning stands. */
  waived: string
  differences: (edition: number) => string
  none: (edition: number) => string
  first: string
  figures: string
  images: string
  exact: string
  dress: string
  unlisted: string
  moved: (from: number, to: number) => string
  change: Record<'added' | 'removed' | 'changed' | 'moved', string>
  part: Record<Part, string>
  field: Record<MetricField, string>
}

export const PREVIEW_MESSAGES = {
  zh: {
    preview: '预览',
    notPublic: '尚未公开，仅供内部审阅',
    fingerprint: '指纹',
    issues: '检查结果',
    blocks: '须先解决',
    warns: '请留意',
    noIssues: '检查未发现问题。',
    waived: '编辑说明：',
    differences: (edition) => `与线上第${edition}版的差异`,
    none: (edition) => `与线上第${edition}版完全相同。`,
    first: '首次发布，没有可比较的版次。',
    figures: '数据',
    images: '图片',
    exact: '完整数值',
    dress: '文字未变，格式或所指数据有变。',
    unlisted: '另有不见于文字的改动（例如数据的排列次序）。',
    moved: (from, to) => `由第${from}位移至第${to}位`,
    change: { added: '新增', removed: '删去', changed: '改动', moved: '移动' },
    part: {
      language: '语言',
      slug: '网址名',
      column: '栏目',
      columnName: '栏目名称',
      issuer: '发布单位',
      siteName: '网站名称',
      date: '成文日期',
      documentNumber: '发文字号',
      keywords: '关键词',
      attachments: '附件',
      title: '标题',
      summary: '摘要',
      lead: '导语',
      source: '来源',
      editor: '编辑',
      copyright: '版权声明',
      disclaimer: '免责声明',
      changeNote: '更正说明',
      waivers: '对提示的说明',
    },
    field: {
      label: '名称',
      measure: '指标名称',
      role: '含义',
      comparison: '比较基准',
      scale: '数量级',
      unit: '单位',
      qualifier: '限定词',
      kind: '类别',
      direction: '升降',
      period: '时期',
      periodInherited: '时期据上文推得',
      periodStart: '起始日',
      periodEnd: '终止日',
      asOf: '截止日期',
      subject: '统计范围',
      source: '来源',
      sourcePlace: '来源位置',
      sourceLink: '来源网址',
      department: '责任单位',
      indicator: '指标',
      note: '说明',
      place: '位置',
      section: '所在章节',
      cites: '引自',
    },
  },
  en: {
    preview: 'Preview',
    notPublic: 'Not public. For review only',
    fingerprint: 'Fingerprint',
    issues: 'What the checks found',
    blocks: 'Must be solved',
    warns: 'Please note',
    noIssues: 'The checks found nothing.',
    waived: 'Let stand by the editor: ',
    differences: (edition) => `What differs from edition ${edition}, which is live`,
    none: (edition) => `Exactly the same as edition ${edition}, which is live.`,
    first: 'To be published for the first time: there is no edition to compare it with.',
    figures: 'Figures',
    images: 'Images',
    exact: 'in full',
    dress: 'Same words; their form, or the figure they point to, has changed.',
    unlisted: 'Something has changed that words do not show (for example the order in which figures are kept).',
    moved: (from, to) => `moved from place ${from} to place ${to}`,
    change: { added: 'added', removed: 'removed', changed: 'changed', moved: 'moved' },
    part: {
      language: 'Language',
      slug: 'Slug',
      column: 'Column',
      columnName: 'Name of the column',
      issuer: 'Issuer',
      siteName: 'Site name',
      date: 'Date of the text',
      documentNumber: 'Document number',
      keywords: 'Keywords',
      attachments: 'Attachments',
      title: 'Title',
      summary: 'Summary',
      lead: 'Lead',
      source: 'Source',
      editor: 'Editor',
      copyright: 'Copyright notice',
      disclaimer: 'Disclaimer',
      changeNote: 'Change note',
      waivers: 'Reasons for warnings',
    },
    field: {
      label: 'Name',
      measure: 'What is measured',
      role: 'Role',
      comparison: 'Compared with',
      scale: 'Scale',
      unit: 'Unit',
      qualifier: 'Qualifier',
      kind: 'Kind',
      direction: 'Rise or fall',
      period: 'Period',
      periodInherited: 'Period taken from the text before',
      periodStart: 'First day',
      periodEnd: 'Last day',
      asOf: 'As of',
      subject: 'Scope',
      source: 'Source',
      sourcePlace: 'Place in the source',
      sourceLink: 'Address of the source',
      department: 'Department',
      indicator: 'Indicator',
      note: 'Note',
      place: 'Place',
      section: 'Section',
      cites: 'Cited from',
    },
  },
} satisfies Record<Language, PreviewWords>
