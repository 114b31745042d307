// What “Mark as figure” says, in both languages.
import type { Language } from '@/domain/manuscript'

export const MARK = {
  mark: { zh: '标为数据', en: 'Mark as figure' },
  nothing: { zh: '请先选中一个数字和它的单位。', en: 'First select a number with its unit.' },
  unread: {
    zh: '“{words}”里读不出一个数据。请只选中数字和它的单位，如“26.8万人次”。',
    en: 'No single figure can be read from “{words}”. Select just the number with its unit, for example “26,800 workers”.',
  },
  notText: {
    zh: '请选中一段之内的普通文字：不含链接，也不含已标注的数据。',
    en: 'Select plain words of one paragraph, without links or figures that are marked already.',
  },
  unsaved: {
    zh: '这段文字还没有保存过：请先保存，再标为数据。',
    en: 'This text was never saved: save it first, then mark its figures.',
  },
  marked: {
    zh: '“{words}”已标为数据：{label}。把光标放进去，按“核对”可补时期、来源和引用。保存后生效。',
    en: '“{words}” is marked as a figure: {label}. Put the caret into it and press “Check” to add period, source or citation. Save the section to keep it.',
  },
  moved: {
    zh: '标注时文字有了改动，没有标注。请重新选中再试。',
    en: 'The words changed meanwhile, so nothing was marked. Select them again.',
  },
  failed: {
    zh: '没有连上服务器，没有标注。请再试一次。',
    en: 'The server could not be reached; nothing was marked. Please try again.',
  },
} satisfies Record<string, Record<Language, string>>
