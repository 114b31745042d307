// What is said around citing a published figure, and of the line that shows a figure as readers will see it.
import type { Language } from '@/domain/manuscript'

type Words = Record<Language, string>

export const CITE = {
  label: { zh: '引用', en: 'Citation' },
  hint: {
    zh: '这个数若是别的发布稿公布过的，在这里选出来：读者点开能看到出处；那边更正时，本稿会收到待办。',
    en: 'If another release published this figure, choose it here: readers can open where it is from, and this article gets a task when it is corrected there.',
  },
  begin: { zh: '引用已发布的数据', en: 'Cite a published figure' },
  search: { zh: '按数字或名称查找', en: 'Search by number or label' },
  same: { zh: '写法相同的已发布数据', en: 'Published figures that read the same' },
  none: {
    zh: '没有找到公开的数据。换个数字或名称试试。',
    en: 'No public figure was found. Try another number or label.',
  },
  type: {
    zh: '输入数字或名称，例如“26.8万”或“培训职工”。',
    en: 'Type a number or a label, for example “26.8” or “workers trained”.',
  },
  choose: { zh: '引用', en: 'Cite' },
  from: { zh: '引自《{title}》第{edition}版：{words}', en: 'Cited from “{title}” (edition {edition}): {words}' },
  release: { zh: '《{title}》第{edition}版', en: '“{title}”, edition {edition}' },
  open: { zh: '看公开页面', en: 'Public page' },
  clear: { zh: '不再引用', en: 'Cite it no longer' },
  cancel: { zh: '取消', en: 'Cancel' },
} satisfies Record<string, Words>

export const SHOWN = {
  label: { zh: '读者看到的', en: 'As readers see it' },
  full: { zh: '即 {exact}', en: 'in full {exact}' },
  source: { zh: '来源：{source}', en: 'Source: {source}' },
  release: { zh: '与发布稿相同', en: 'that of the release' },
  noLabel: { zh: '（还没有名称）', en: '(no label yet)' },
  unread: {
    zh: '“{words}”里读不出一个数据，不能保存。请只写数字和它的单位，如“26.8万人次”。',
    en: 'No single figure can be read from “{words}”, so it cannot be saved. Write just the number with its unit, for example “26,800 workers”.',
  },
  empty: {
    zh: '写下正文里的写法，这里会显示读者看到的样子。',
    en: 'Write the figure as the text prints it; this line then shows what readers will see.',
  },
} satisfies Record<string, Words>
