// The labels of particulars, Chinese and English, and the field each belongs to.

export type CreditField =
  | 'source'
  | 'editor'
  | 'reviewer'
  | 'date'
  | 'title'
  | 'formerTitle'
  | 'documentNumber'
  | 'byline'
  | 'other'

/** Earlier labels win over later ones of the same field. The spaces of 编 辑 are allowed for. */
const LABELS = {
  source: [
    '来源于',
    '来源',
    '信息来源',
    '文章来源',
    '稿件来源',
    '新闻来源',
    '内容来源',
    '原文来源',
    '稿源',
    '信息提供',
    '供稿单位',
    '发布单位',
    '发布机构',
    '发文机构',
    '发文机关',
    '发布者',
    '发布部门',
    '发稿单位',
    '本文来源',
    '消息来源',
    '素材来源',
    '出处',
    '转载自',
    'Source',
    'Issued by',
    'Published by',
    'Publisher',
    'Released by',
    'From',
    '资料来源',
    '数据来源',
  ],
  editor: [
    '编辑',
    '责任编辑',
    '责编',
    '本期编辑',
    '网络编辑',
    '本文编辑',
    '文字编辑',
    '新媒体编辑',
    '编校',
    '编审',
    '值班编辑',
    '执行编辑',
    '信息录入',
    'Editor',
    'Edited by',
    'Editing by',
  ],
  reviewer: [
    '审核',
    '审核人',
    '终审',
    '审签',
    '签发',
    '审校',
    '审稿',
    '三审',
    '复审',
    '二审',
    '初审',
    '一审',
    '校对',
    '校审',
    '核稿',
    '监制',
    'Reviewer',
    'Reviewed by',
    'Approved by',
  ],
  date: [
    '成文日期',
    '发文日期',
    '印发日期',
    '发布日期',
    '发布时间',
    '发稿时间',
    '发表时间',
    '发表于',
    '发布于',
    '公开日期',
    '生成日期',
    '更新时间',
    '更新日期',
    '日期',
    '时间',
    'Published',
    'Posted on',
    'Released',
    'Publication date',
    'Release date',
    'Date',
    'Issue date',
    'Date issued',
    'Date published',
    'Published on',
    'First published',
    'Last updated',
    'Last revised',
    'Updated',
  ],
  documentNumber: ['发文字号', '文号', '文件编号', '公文字号', 'Document number', 'Reference number'],
  formerTitle: ['原标题', '原题', '原文标题'],
  title: ['标题', '名称', '信息名称', '文件名称', 'Title'],
  byline: [
    '作者',
    '记者',
    '通讯员',
    '撰稿',
    '撰文',
    '文字',
    '摄影',
    '图片',
    '文',
    '图',
    '文/图',
    '图文',
    '供稿',
    '供图',
    'Author',
    'By',
  ],
  other: [
    '浏览次数',
    '浏览量',
    '浏览',
    '阅读量',
    '阅读次数',
    '阅读',
    '点击数',
    '点击量',
    '点击',
    '访问量',
    '访问次数',
    '字号',
    '字体',
    '字体大小',
    '视力保护色',
    '分享',
    '分享到',
    '打印',
    '索引号',
    '主题分类',
    '主题词',
    '有效性',
    '关键词',
    '关键字',
    '栏目',
    '公开方式',
    '信息类别',
    '体裁分类',
    '主编',
    '副主编',
    '编委',
    '顾问',
    '统筹',
    '策划',
    '出品',
    '归档时间',
    '专题',
    '内容概述',
    '标签',
    '视力保护',
    'Category',
    'Type',
    'Reference',
    'Theme',
    'Frequency',
    'Coverage',
    'Next release',
    'Tags',
  ],
} satisfies Record<CreditField, string[]>

const FIELDS = Object.keys(LABELS) as CreditField[]
const FIELD_OF = new Map<string, { field: CreditField; rank: number }>(
  FIELDS.flatMap((field) =>
    LABELS[field].map((label, rank) => [label.toLowerCase().replace(/\s/g, ''), { field, rank }] as const),
  ),
)

const spaced = (label: string) => (/^[a-z/ ]+$/i.test(label) ? label.replace(/ /g, '\\s') : [...label].join('\\s{0,6}'))
const LABEL = FIELDS.flatMap((field): string[] => LABELS[field])
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|')
/** A label at the start of a line or after a gap, with its colon, bar or slash. */
export const LABELLED = new RegExp(
  `(?:^|(?<=[\\s|/;,()【】\\[\\]]))(${LABEL})\\s{0,4}([:|]|/(?=\\S{2,4}(?:\\s|$)))`,
  'gi',
)
/** 编辑 林一木: a label without a colon, alone on its line. */
export const UNCOLONED = new RegExp(
  `^(${LABELS.source
    .concat(LABELS.editor, LABELS.reviewer)
    .filter((label) => /^[^a-z]/i.test(label))
    .map(spaced)
    .join('|')})\\s*[/\\s]\\s*([^\\s,。].{0,30})$`,
)

/** The field of a label as printed, and how good a label of that field it is; 0 is best. */
export const fieldOf = (label: string) => FIELD_OF.get(label.toLowerCase().replace(/\s/g, ''))
