// Lines of labelled particulars: source, editor, reviewer, dates, bylines, numbers of views, document numbers.
import { dateIn } from './dates'
import { folded } from './folded'
import { isFurniture } from './furniture'

export type CreditField = 'source' | 'editor' | 'reviewer' | 'date' | 'title' | 'byline' | 'other'

/** Earlier labels win over later ones of the same field. The spaces of 编 辑 are allowed for. */
const LABELS = {
  source: ['来源于', '来源', '信息来源', '文章来源', '稿件来源', '新闻来源', '内容来源', '原文来源', '稿源', '信息提供', '供稿单位', '发布单位', '发布机构', '发文机关', '发布者', 'Source', 'Issued by', 'From'],
  editor: ['编辑', '责任编辑', '责编', '本期编辑', '网络编辑', '本文编辑', '文字编辑', '新媒体编辑', '编校', '编审', '值班编辑', '执行编辑', '信息录入', 'Editor', 'Edited by'],
  reviewer: ['审核', '审核人', '终审', '审签', '签发', '审校', '审稿', '三审', '复审', '二审', '初审', '一审', '校对', '校审', '核稿', '监制', 'Reviewer', 'Reviewed by', 'Approved by'],
  date: ['成文日期', '发文日期', '印发日期', '发布日期', '发布时间', '发稿时间', '发表时间', '公开日期', '生成日期', '更新时间', '更新日期', '日期', '时间', 'Published', 'Posted on', 'Released', 'Publication date', 'Release date', 'Date', 'Last updated', 'Updated'],
  title: ['标题', '名称', '信息名称', '文件名称', 'Title'],
  byline: ['作者', '记者', '通讯员', '撰稿', '撰文', '文字', '摄影', '图片', '文', '图', '文/图', '图文', '供稿', '供图', 'Author', 'By'],
  other: ['原标题', '浏览次数', '浏览量', '浏览', '阅读量', '阅读次数', '阅读', '点击数', '点击量', '点击', '访问量', '访问次数', '字号', '字体', '字体大小', '视力保护色', '分享', '分享到', '打印', '索引号', '主题分类', '主题词', '发文字号', '文号', '有效性', '关键词', '关键字', '栏目', '公开方式', '信息类别', '体裁分类', '主编', '副主编', '编委', '顾问', '统筹', '策划', '出品', 'Category', 'Tags'],
} satisfies Record<CreditField, string[]>

const FIELDS = Object.keys(LABELS) as CreditField[]
const FIELD_OF = new Map(FIELDS.flatMap((field) => LABELS[field].map((label, rank) => [label.toLowerCase().replace(/\s/g, ''), { field, rank }] as const)))

const spaced = (label: string) => (/^[a-z/ ]+$/i.test(label) ? label.replace(/ /g, '\\s') : [...label].join('\\s{0,6}'))
const LABEL = FIELDS.flatMap((field): string[] => LABELS[field]).sort((a, b) => b.length - a.length).map(spaced).join('|')
const LABELLED = new RegExp(`(?:^|(?<=[\\s|/;,()【】\\[\\]]))(${LABEL})\\s{0,4}([:|]|/(?=\\S{2,4}(?:\\s|$)))`, 'gi')
const UNCOLONED = new RegExp(`^(${LABELS.source.concat(LABELS.editor, LABELS.reviewer).filter((label) => /^[^a-z]/i.test(label)).map(spaced).join('|')})\\s*[/\\s]\\s*([^\\s,。].{0,30})$`)

export type Credit = { field: CreditField; rank: number; value: string }
export type Credits = {
  credits: Credit[]
  /** Where the particulars end and running text begins, if it does on the same line. */
  end: number
  /** Every word of the line has a field of its own; nothing needs to be set aside. */
  whole: boolean
}

const CLOSING = /[\s|｜;；,，、()（）【】[\]]+$/
const DATED = /\s*\(?(?:19|20)\d\d\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}.*$/
const LONGEST = 60

const valueOf = (field: CreditField, raw: string): string => {
  const value = raw.replace(CLOSING, '').replace(/^[\s(（【[]+/, '')
  if (field !== 'source') return value.replace(/\s+/g, ' ')
  const undated = value.replace(DATED, '')
  const parts = undated.split(/(\s{2,}|\s+(?=\S{1,4}(?:\s|$)))/)
  while (parts.length > 1 && isFurniture(folded(parts.at(-1) ?? '').trim() || '|')) parts.pop()
  return parts.join('').trim().replace(/\s+/g, ' ')
}

const RUNS_ON = /[。!?].|,.{8,}[。!?]?$/
/** 作者:记者王某13日,……: the name ends where a digit or a comma begins. */
const RUN_ON_NAME = /^\s*[\p{Script=Han}·\s]{2,12}(?=\d|[【(])/u

const found = (words: string) => [...words.matchAll(LABELLED)].map((match) => ({ label: match[1] ?? '', from: match.index, to: match.index + match[0].length }))

const single = (text: string, words: string): Credits | null => {
  const match = words.length <= 40 ? UNCOLONED.exec(words) : null
  const known = FIELD_OF.get((match?.[1] ?? '').replace(/\s/g, ''))
  if (!match?.[2] || !known) return null
  return { credits: [{ ...known, value: valueOf(known.field, text.slice(text.length - match[2].length)) }], end: text.length, whole: true }
}

/** The particulars of a line, or null if it is something else. */
export const creditsOf = (text: string): Credits | null => {
  const head = folded(text.slice(0, 400))
  const labels = found(head)
  const [first] = labels
  if (!first) return single(text, head)
  const before = head.slice(0, first.from).replace(/[\s()【】[\]|]/g, '')
  if (before && !dateIn(head.slice(0, first.from))) return null
  const credits: Credit[] = []
  const dated = before ? dateIn(head.slice(0, first.from)) : null
  if (dated) credits.push({ field: 'date', rank: 5, value: dated })
  let end = text.length
  let whole = !before
  for (const [i, { label, to }] of labels.entries()) {
    const next = labels[i + 1]?.from
    const raw = text.slice(to, next ?? text.length)
    const known = FIELD_OF.get(label.toLowerCase().replace(/\s/g, ''))
    if (!known) continue
    const words = folded(raw.slice(0, 400))
    if (raw.trim().length > LONGEST || RUNS_ON.test(words)) {
      const name = next === undefined && i > 0 ? RUN_ON_NAME.exec(words) : null
      if (!name) return null
      end = to + name[0].length
    }
    const value = valueOf(known.field, text.slice(to, Math.min(end, next ?? text.length)))
    whole &&= (known.field === 'source' || known.field === 'editor' || known.field === 'reviewer') && raw.replace(/\s/g, '').replace(CLOSING, '').length <= value.replace(/\s/g, '').length
    credits.push({ ...known, value: known.field === 'date' ? dateIn(folded(value)) ?? '' : value })
  }
  return { credits, end, whole }
}
