// The words of the reader pages that are not the office's own, in both languages. What a page says instead of a text:
// outcome.ts.
import type { Language } from '@/domain/manuscript'

type Words = {
  tag: string
  skip: string
  columns: string
  latest: string
  noReleases: string
  updated: string
  top: string
  address: string
  summary: string
  contents: string
  source: string
  editor: string
  keywords: string
  dated: string
  published: string
  corrected: string
  edition: (n: number) => string
  editionLabel: string
  tableOf: (n: number) => string
  takeTable: string
  documentNumber: string
  attachments: string
  notes: string
  note: (n: number) => string
  backToNote: (n: number) => string
  further: string
  notices: string
  version: (n: number) => string
  otherVersions: string
  latestVersion: string
  newerVersion: string
  pages: string
  page: (n: number) => string
  previous: string
  next: string
  pageTitle: (title: string, page: number) => string
}

type ChangeWords = {
  correction: (n: number) => string
  became: string
  added: string
  removed: string
  colon: string
  history: string
  first: string
  now: string
  allChanges: string
  superseded: (n: number) => string
  /** Beside the title, wherever it is named. */
  mark: (n: number) => string
  corrected: (n: number) => string
  supersededWhy: (live: number) => string
  toLive: string
}

export const MESSAGES = {
  zh: {
    tag: 'zh-CN',
    skip: '跳到正文',
    columns: '栏目',
    latest: '最新发布',
    noReleases: '暂无发布稿。',
    updated: '更新于',
    top: '回到页首',
    address: '本页网址',
    summary: '摘要',
    contents: '目录',
    source: '来源',
    editor: '编辑',
    keywords: '关键词',
    dated: '成文日期',
    published: '发布',
    corrected: '更正',
    edition: (n) => `第${n}版`,
    editionLabel: '版次',
    tableOf: (n) => `表格${n}`,
    takeTable: '下载此表（CSV）',
    documentNumber: '文号',
    attachments: '附件',
    notes: '注释',
    note: (n) => `注释${n}`,
    backToNote: (n) => `回到正文中注释${n}的位置`,
    further: '更多发布',
    notices: '声明',
    version: (n) => `版本${n}`,
    otherVersions: '各版本',
    latestVersion: '现行版本',
    newerVersion: '本声明已有新版本。已发布的稿件仍适用其发布时所附的版本。',
    pages: '分页',
    page: (n) => `第${n}页`,
    previous: '上一页',
    next: '下一页',
    pageTitle: (title, page) => `${title}（第${page}页）`,
  },
  en: {
    tag: 'en',
    skip: 'Skip to the text',
    columns: 'Columns',
    latest: 'Latest releases',
    noReleases: 'Nothing has been released yet.',
    updated: 'Updated ',
    top: 'Back to top',
    address: 'Address of this page',
    summary: 'Summary',
    contents: 'Contents',
    source: 'Source',
    editor: 'Editor',
    keywords: 'Keywords',
    dated: 'Dated',
    published: 'Published',
    corrected: 'Corrected',
    edition: (n) => `Edition ${n}`,
    editionLabel: 'Edition',
    tableOf: (n) => `Table ${n}`,
    takeTable: 'Download this table (CSV)',
    documentNumber: 'Number',
    attachments: 'Attachments',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    backToNote: (n) => `Back to note ${n} in the text`,
    further: 'Further releases',
    notices: 'Notices',
    version: (n) => `Version ${n}`,
    otherVersions: 'All versions',
    latestVersion: 'Current version',
    newerVersion: 'There is a newer version of this notice. Each release keeps the version it was published with.',
    pages: 'Pages',
    page: (n) => `Page ${n}`,
    previous: 'Previous',
    next: 'Next',
    pageTitle: (title, page) => `${title} (page ${page})`,
  },
} satisfies Record<Language, Words>

export const CHANGE_MESSAGES = {
  zh: {
    correction: (n) => `更正（第${n}版）`,
    became: '更正为',
    added: '新增',
    removed: '删去',
    colon: '：',
    history: '版次与更正',
    first: '首次发布。',
    now: '现行版次',
    allChanges: '查看全部版次',
    superseded: (n) => `这是第${n}版，已被取代`,
    mark: (n) => `〔第${n}版，已被取代〕`,
    corrected: (n) => `已更正（第${n}版）`,
    supersededWhy: (live) => `本页内容仅供查证，请以第${live}版为准。`,
    toLive: '阅读现行版次',
  },
  en: {
    correction: (n) => `Correction (edition ${n})`,
    became: 'corrected to',
    added: 'added',
    removed: 'removed',
    colon: ': ',
    history: 'Editions and corrections',
    first: 'First published.',
    now: 'current',
    allChanges: 'See all editions',
    superseded: (n) => `This is edition ${n}, which has been superseded`,
    mark: (n) => `[Edition ${n}, superseded]`,
    corrected: (n) => `Corrected (edition ${n})`,
    supersededWhy: (live) => `It is kept for the record. Edition ${live} is the one to rely on.`,
    toLive: 'Read the current edition',
  },
} satisfies Record<Language, ChangeWords>
