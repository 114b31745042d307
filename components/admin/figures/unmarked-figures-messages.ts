// What the editor's tool for numbers says, in both languages.
import type { Language } from '@/domain/manuscript'

export const UNMARKED = {
  title: { zh: '查找数据', en: 'Find figures' },
  open: {
    zh: '文中还有 {n} 个数字没有标为数据。读者点开数据，能看到含义、时期和来源。',
    en: 'Numbers in the text that are not marked as figures: {n}. Readers can open a figure and see what it measures, its period and its source.',
  },
  none: {
    zh: '文中的数字都已标为数据，或已说明不是数据。',
    en: 'Every number in the text is marked as a figure, or was set aside.',
  },
  accept: { zh: '标为数据', en: 'Mark as figure' },
  acceptAll: { zh: '全部标为数据（{n}）', en: 'Mark all {n} as figures' },
  dismiss: { zh: '不是数据', en: 'Not a figure' },
  restore: { zh: '放回', en: 'Put back' },
  dismissed: { zh: '已说明不是数据（{n}）', en: 'Set aside: not figures ({n})' },
  more: { zh: '另有 {n} 个', en: '{n} more' },
  notReady: {
    zh: '在链接里，或被格式隔开，不能直接标注。',
    en: 'In a link, or cut by formatting: cannot be marked as it stands.',
  },
  unread: {
    zh: '数里夹着“{sign}”，或与它相连，照这样不能标为数据。请改写成普通数字；注释号放到单位之后。',
    en: '“{sign}” stands in the number or touches it, so it cannot be marked as it is. Write a plain number, with marks of notes behind the unit.',
  },
  shares: { zh: '与相邻的数共用“{unit}”', en: 'shares “{unit}” with its neighbour' },
  accepted: {
    zh: '已标为数据：{words}。请在上方“指标数据”里核对名称和时期。',
    en: 'Marked as figures: {words}. Check label and period under “Metrics” above.',
  },
  dismissedNow: { zh: '已记下不是数据：{words}。', en: 'Set aside: {words}.' },
  restored: { zh: '已放回：{words}。', en: 'Put back: {words}.' },
  between: { zh: '', en: ', ' },
  quoted: { zh: '“{words}”', en: '“{words}”' },
  inherited: {
    zh: '有 {n} 条指标数据的时期是据上文推得的：',
    en: 'Metrics whose period was taken from the text before: {n}.',
  },
  confirm: { zh: '确认这 {n} 条的时期', en: 'Confirm all {n}' },
  confirmed: { zh: '已确认 {n} 条指标数据的时期。', en: 'The periods of {n} metrics are confirmed.' },
  undated: { zh: '有 {n} 条指标数据没有时期。', en: 'Metrics without a period: {n}.' },
  period: { zh: '给它们填上同一个时期', en: 'Give them all the same period' },
  fill: { zh: '填入 {n} 条', en: 'Fill in {n}' },
  filled: { zh: '已给 {n} 条指标数据填上时期“{period}”。', en: '{n} metrics now have the period “{period}”.' },
  saveFirst: { zh: '有未保存的改动，先保存再标注。', en: 'There are unsaved changes; save them first.' },
} satisfies Record<string, Record<Language, string>>
