// The words around figures: their table, their slip, the line that cites one.
import type { Language } from '@/domain/manuscript'
import type { Usual } from '../parts/usual'

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
  fold: (n: number) => string
  /** What a press on the figure does, for whoever hears it alone. */
  about: (words: string) => string
  cite: string
  citation: (cited: { issuer: string; title: string; edition: number; on: string; source: string }) => string
}

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
    fold: (n) => `${n}项数据的含义、时期和来源`,
    about: (words) => `${words}的含义和来源`,
    cite: '引用',
    citation: ({ issuer, title, edition, on, source }) =>
      `${issuer}：《${title}》，第${edition}版，${on}，数据来源：${source}。`,
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
    about: (words) => `${words}: what it measures`,
    fold: (n) => (n === 1 ? 'The figure, explained' : `The ${n} figures, explained`),
    cite: 'Cite',
    citation: ({ issuer, title, edition, on, source }) =>
      `${issuer}, “${title}”, edition ${edition}, ${on}. Source: ${source}.`,
  },
} satisfies Record<Language, FigureWords>
