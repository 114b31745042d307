// The words of indicators and of data to take away, in both languages.
import type { Language } from '@/domain/manuscript'

type IndicatorWords = {
  indicators: string
  intro: string
  none: string
  indicator: string
  latest: string
  latestValue: string
  unit: string
  definition: string
  subject: string
  value: string
  period: string
  release: string
  published: string
  noPeriod: string
  corrected: string
  all: string
  allWhy: string
  chart: string
  chartUnit: (unit: string) => string
  chartOf: (name: string, periods: number, from: string, to: string) => string
  extremes: (lowest: string, lowestAt: string, highest: string, highestAt: string) => string
  chartOnly: (subject: string) => string
  approximate: string
  gaps: string
  lengths: Partial<Record<string, string>>
  downloadChart: string
  chartFrom: (issuer: string, address: string) => string
  download: string
  csv: string
  json: string
  series: string
  colon: string
}

export const INDICATOR_MESSAGES = {
  zh: {
    indicators: '指标',
    none: '还没有已发布的数据。',
    intro: '经本站发布、可以前后对照的各项数据。每项列有定义、历次数值和更正情况。',
    indicator: '指标',
    latest: '最新数据',
    latestValue: '最新',
    unit: '单位',
    definition: '定义',
    subject: '统计范围',
    value: '数值',
    period: '时期',
    release: '发布稿',
    published: '发布',
    noPeriod: '未注明时期',
    corrected: '发布后更正',
    all: '历次数据',
    allWhy: '按所属时期排列，近的在前。只列现行版次中的数据；更正前的数值附在其下。',
    chart: '走势',
    chartUnit: (unit) => `单位：${unit}`,
    chartOf: (name, periods, from, to) => `${name}，${periods}个时期，${from}至${to}。`,
    extremes: (lowest, lowestAt, highest, highestAt) =>
      `最低${lowest}（${lowestAt}），最高${highest}（${highestAt}）。各期数值见下表。`,
    chartOnly: (subject) => `图中只列统计范围为“${subject}”的数据。`,
    approximate: '空心为约数。',
    gaps: '空缺处为没有发布数据的时期。',
    lengths: {
      'day': '时点数',
      'month': '各月',
      'quarter': '各季度',
      'year': '各年',
      'so-far': '年初以来累计',
    } as Partial<Record<string, string>>,
    downloadChart: '下载此图',
    chartFrom: (issuer, address) => `${issuer}　${address}`,
    download: '下载数据',
    csv: 'CSV 表格',
    json: 'JSON',
    series: '历次数据',
    colon: '：',
  },
  en: {
    indicators: 'Indicators',
    none: 'No figure has been published yet.',
    intro: 'Figures published here again and again, each with its definition, all its values and their corrections.',
    indicator: 'Indicator',
    latest: 'Latest value',
    latestValue: 'Latest',
    unit: 'Unit',
    definition: 'Definition',
    subject: 'Scope',
    value: 'Value',
    period: 'Period',
    release: 'Release',
    published: 'Published',
    noPeriod: 'no period stated',
    corrected: 'Changed since publication',
    all: 'All values',
    allWhy:
      'By period, the newest first. Only values of current editions are listed; what they read before a correction stands below them.',
    chart: 'Over time',
    chartUnit: (unit) => `Unit: ${unit}`,
    chartOf: (name, periods, from, to) => `${name}: ${periods} periods, ${from} to ${to}.`,
    extremes: (lowest, lowestAt, highest, highestAt) =>
      `Lowest ${lowest} (${lowestAt}), highest ${highest} (${highestAt}). Every value is in the table below.`,
    chartOnly: (subject) => `The chart shows values for “${subject}” only.`,
    approximate: 'Hollow marks are approximate values.',
    gaps: 'A gap is a time for which nothing was published.',
    lengths: {
      'day': 'At a day',
      'month': 'By month',
      'quarter': 'By quarter',
      'year': 'By year',
      'so-far': 'Year to date',
    } as Partial<Record<string, string>>,
    downloadChart: 'Download this chart',
    chartFrom: (issuer, address) => `${issuer}  ${address}`,
    download: 'Download the data',
    csv: 'CSV table',
    json: 'JSON',
    series: 'All values',
    colon: ': ',
  },
} satisfies Record<Language, IndicatorWords>
