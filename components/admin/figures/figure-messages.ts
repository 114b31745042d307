// What figures in the editor say, in both languages.
import type { Language } from '@/domain/manuscript'

export const FIGURES = {
  slip: { zh: '这条数据', en: 'This figure' },
  keys: { zh: 'Alt + 回车', en: 'Alt + Enter' },
  unread: {
    zh: '读不出一个数据：保存后只是文字。',
    en: 'No single figure can be read from this: saved as plain words.',
  },
  gone: {
    zh: '它的指标数据已删除：保存后只是文字。',
    en: 'Its metric was deleted: saved as plain words.',
  },
  exact: { zh: '即 {exact}', en: 'that is {exact}' },
  noPeriod: { zh: '没有时期', en: 'no period' },
  check: { zh: '核对', en: 'Check' },
  unmark: { zh: '不作为数据', en: 'Not a figure' },
  foreign: {
    zh: '“{words}”是另一篇稿件的数据，在这里只是文字。要作为数据，请选中它再“标为数据”。',
    en: '“{words}” belongs to another article and is plain words here. To make a figure of it, select it and press “Mark as figure”.',
  },
  overtaken: {
    zh: '您把一个数据写成“{words}”，别人已把它改为“{now}”。保存就以您的为准。',
    en: 'You wrote “{words}” where somebody else has changed the figure to “{now}”. Saving keeps yours.',
  },
} satisfies Record<string, Record<Language, string>>
