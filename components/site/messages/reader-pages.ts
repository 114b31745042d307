// The words of the reader pages that are not the office's own, in both languages. What a page says instead of a text:
// outcome.ts.
import type { Language } from '@/domain/manuscript'
import type { Usual } from '../parts/usual'

type Words = {
  tag: string
  skip: string
  columns: string
  ways: string
  latest: string
  noReleases: string
  updated: string
  top: string
  address: string
  summary: string
  contents: string
  source: string
  editor: string
  dated: string
  published: string
  corrected: string
  edition: (n: number) => string
  editionLabel: string
  table: string
  documentNumber: string
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

type FigureWords = {
  title: string
  intro: string
  usual: (usual: Usual) => string
  figure: string
  exact: string
  measures: string
  period: string
  asOf: (day: string) => string
  source: string
  note: string
  earlier: string
  inEdition: (n: number) => string
  none: string
  toText: string
  close: string
  opening: string
  missing: string
  subject: string
  inherited: string
  department: string
  indicator: string
  series: string
  open: string
  download: string
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
  supersededWhy: (live: number) => string
  toLive: string
}

export const MESSAGES = {
  zh: {
    tag: 'zh-CN',
    skip: '跳到正文',
    columns: '栏目',
    ways: '本站导航',
    latest: '最新发布',
    noReleases: '暂无发布稿。',
    updated: '更新于',
    top: '回到页首',
    address: '本页网址',
    summary: '摘要',
    contents: '目录',
    source: '来源',
    editor: '编辑',
    dated: '成文日期',
    published: '发布',
    corrected: '更正',
    edition: (n) => `第${n}版`,
    editionLabel: '版次',
    table: '表格',
    documentNumber: '文号',
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
    ways: 'Around this site',
    latest: 'Latest releases',
    noReleases: 'Nothing has been released yet.',
    updated: 'Updated ',
    top: 'Back to top',
    address: 'Address of this page',
    summary: 'Summary',
    contents: 'Contents',
    source: 'Source',
    editor: 'Editor',
    dated: 'Dated',
    published: 'Published',
    corrected: 'Corrected',
    edition: (n) => `Edition ${n}`,
    editionLabel: 'Edition',
    table: 'Table',
    documentNumber: 'Number',
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

export const FIGURE_MESSAGES = {
  zh: {
    title: '数据一览',
    intro: '本文全部数据，按出现先后排列。',
    usual: ({ source, period, differs }) =>
      `${differs.source || (period && differs.period) ? '除另有注明外，' : ''}${period && `时期：${period}；`}数据来源：${source}。`,
    figure: '数据',
    exact: '完整数值',
    measures: '含义',
    period: '时期',
    asOf: (day) => `截至${day}`,
    source: '来源',
    note: '说明',
    earlier: '更正前',
    inEdition: (n) => `（第${n}版更正）`,
    none: '（无）',
    toText: '见正文',
    close: '收起',
    opening: '标题、摘要与导语',
    missing: '〔数据缺失〕',
    subject: '统计范围',
    inherited: '据上文推得',
    department: '责任单位',
    indicator: '指标',
    series: '该指标历次数据',
    open: '查看来源',
    download: '下载本文数据：',
  },
  en: {
    title: 'Figures in this release',
    intro: 'Every figure in the text, in order of appearance.',
    usual: ({ source, period, differs }) =>
      differs.source || (period && differs.period)
        ? `Unless stated otherwise: ${period && `period ${period}; `}source ${source}.`
        : `${period && `Period: ${period}. `}Source: ${source}.`,
    figure: 'Figure',
    exact: 'In full',
    measures: 'Measures',
    period: 'Period',
    asOf: (day) => `as of ${day}`,
    source: 'Source',
    note: 'Note',
    earlier: 'Before correction',
    inEdition: (n) => `(corrected in edition ${n})`,
    none: '(none)',
    toText: 'In the text',
    close: 'Close',
    opening: 'Headline, summary and introduction',
    missing: '[figure missing]',
    subject: 'Scope',
    inherited: 'taken from the text before',
    department: 'Department',
    indicator: 'Indicator',
    series: 'All values of this indicator',
    open: 'Open the source',
    download: 'Download these figures: ',
  },
} satisfies Record<Language, FigureWords>

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
    supersededWhy: (live) => `It is kept for the record. Edition ${live} is the one to rely on.`,
    toLive: 'Read the current edition',
  },
} satisfies Record<Language, ChangeWords>
