// One finding about a text: what is wrong, how bad it is, where, and what to do. Blocking issues stop a submission.
import { canonical, type Language } from '@/domain/manuscript'
import { FIGURE_ISSUES } from './figure-issues'
import type { IssueText, Severity } from './issue-text'
import { STYLE_ISSUES } from './style-issues'

export type Place = {
  part:
    | 'title'
    | 'summary'
    | 'lead'
    | 'slug'
    | 'column'
    | 'source'
    | 'editor'
    | 'notices'
    | 'changeNote'
    | 'attachments'
    | 'section'
    | 'metric'
  id?: string
}

/** code → severity and the sentence in both languages; `{…}` is filled from the issue's values. */
export const ISSUES = {
  'title-missing': { severity: 'blocks', zh: '缺少标题。', en: 'The title is missing.' },
  'title-placeholder': {
    severity: 'blocks',
    zh: '“{title}”只是占位，请写上标题。',
    en: '“{title}” only stands in for a title; please write one.',
  },
  'note-unwritten': {
    severity: 'blocks',
    zh: '有一条脚注还没有写：请写上注文，或把它取消。',
    en: 'A note has no words of its own yet: write it, or take it away.',
  },
  'summary-missing': { severity: 'warns', zh: '没有摘要。', en: 'There is no summary.' },
  'text-missing': {
    severity: 'blocks',
    zh: '没有正文：请写导语或添加章节。',
    en: 'There is no text: write a lead or add a section.',
  },
  'column-missing': { severity: 'blocks', zh: '请选择栏目。', en: 'Choose a column.' },
  'source-missing': { severity: 'blocks', zh: '请填写来源。', en: 'State the source.' },
  'editor-missing': { severity: 'blocks', zh: '请填写编辑。', en: 'State the editor.' },
  'notice-missing': {
    severity: 'blocks',
    zh: '缺少{kind}：请管理员在“声明”中添加，或在设置中指定默认声明。',
    en: '{kind} missing: an admin adds it under “Notices” or names the default in the settings.',
  },
  'change-note-missing': {
    severity: 'blocks',
    zh: '自第2版起须写“更正说明”，读者会看到它。',
    en: 'From edition 2 on a public change note is needed; readers see it.',
  },
  'slug-taken': {
    severity: 'blocks',
    zh: '网址名“{slug}”已属于另一篇发布稿，请改一个。',
    en: 'The slug “{slug}” belongs to another release; choose another one.',
  },
  'heading-empty': { severity: 'blocks', zh: '有一个章节没有标题。', en: 'A section has no heading.' },
  'heading-doubled': {
    severity: 'warns',
    zh: '两个章节的标题相同：“{heading}”。',
    en: 'Two sections have the same heading: “{heading}”.',
  },
  'section-empty': { severity: 'blocks', zh: '章节“{heading}”没有内容。', en: 'The section “{heading}” is empty.' },
  'node-unknown': {
    severity: 'blocks',
    zh: '章节“{heading}”里有无法发布的内容（{node}），请删去。',
    en: 'The section “{heading}” holds something that cannot be published ({node}); remove it.',
  },
  'link-unsafe': {
    severity: 'blocks',
    zh: '章节“{heading}”里有不安全的链接：{href}',
    en: 'The section “{heading}” has an unsafe link: {href}',
  },
  'picture-alt-missing': {
    severity: 'blocks',
    zh: '“{heading}”里有图片没有替代文字：请点开图片，写明图上有什么，看不见图片的读者靠它了解。',
    en: 'A picture in “{heading}” has no text alternative: open it and say what it shows, for readers who cannot see it.',
  },
  'attachment-damaged': {
    severity: 'blocks',
    zh: '附件“{title}”的文件不在了或已损坏，请重新上传或取消。',
    en: 'The file of the attachment “{title}” is missing or damaged; upload it again, or take it away.',
  },
  'picture-damaged': {
    severity: 'blocks',
    zh: '章节“{heading}”里有一张图片的文件缺失或损坏，请重新上传同一张图片，或换一张。',
    en: 'The file of a picture in the section “{heading}” is missing or damaged; upload the same picture again, or choose another.',
  },
  'figure-lost': {
    severity: 'blocks',
    zh: '章节“{heading}”里有一处数据指向已删除的指标，请重新标注。',
    en: 'The section “{heading}” has a figure whose metric is gone; mark it again.',
  },
  'figure-not-stated': {
    severity: 'blocks',
    zh: '{part}里找不到“{words}”：请改正文字，或删去这条指标数据。',
    en: '{part}: “{words}” is not stated there. Correct the text, or delete the metric.',
  },
  'metric-unused': {
    severity: 'warns',
    zh: '指标数据“{words}”没有在正文里出现，不会发布。',
    en: 'The metric “{words}” is nowhere in the text and will not be published.',
  },
  'figure-unmarked': {
    severity: 'warns',
    zh: '有 {count} 处数字没有标注为数据：{examples}',
    en: 'Numbers not marked as figures ({count}): {examples}',
  },
  ...FIGURE_ISSUES,
  ...STYLE_ISSUES,
} as const satisfies Record<string, IssueText>
export type IssueCode = keyof typeof ISSUES

/** What fills a place in a sentence: the same words in every language (a heading), or words of each. */
export type Value = string | Record<Language, string>
export type Issue = { code: IssueCode; severity: Severity; place: Place; values: Record<string, Value> }

export const issue = (code: IssueCode, place: Place, values: Record<string, Value> = {}): Issue => ({
  code,
  severity: ISSUES[code].severity,
  place,
  values,
})

/** The sentence of an issue in one language. */
export const sentence = ({ code, values }: Pick<Issue, 'code' | 'values'>, language: Language): string =>
  ISSUES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'string' ? value : value[language]
  })

/**
 * What makes two findings one and the same, for as long as the words they speak of stay: a warning is waived by this.
 */
export const identity = ({ code, place, values }: Issue): string => canonical({ code, place, values })

export const blocking = (issues: readonly Issue[]): number =>
  issues.filter(({ severity }) => severity === 'blocks').length
