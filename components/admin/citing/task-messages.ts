// What is said about cited figures that have changed where they were published, in both languages.
import type { Finding } from '@/domain/citation'
import type { Language } from '@/domain/manuscript'
import { say } from '../ui/messages'

type Words = Record<Language, string>

export const TASK = {
  title: { zh: '引用的数据有变', en: 'Cited figures have changed' },
  take: { zh: '改用“{words}”', en: 'Take “{words}”' },
  keep: { zh: '保留原数并说明', en: 'Keep it as cited' },
  reason: { zh: '为什么保留？', en: 'Why does it stay?' },
  hint: {
    zh: '记入台账，审核人员会看到。读者点开这个数据，会看到原发布稿的更正。',
    en: 'Goes into the ledger, and reviewers see it. Readers who open the figure see the correction.',
  },
  save: { zh: '保留原数', en: 'Keep it' },
  settled: {
    zh: '改用后开始准备第{n}版；批准、发布之后读者才会看到。',
    en: 'Taking it begins edition {n}; readers see it once that is approved and published.',
  },
  keptBy: { zh: '{person}：', en: '{person}: ' },
  open: { zh: '打开原发布稿', en: 'Open that release' },
  figure: { zh: '数据', en: 'Figure' },
  citing: { zh: '引用它的稿件', en: 'Article that cites it' },
  since: { zh: '时间', en: 'Since' },
  decision: { zh: '处理', en: 'Decision' },
  why: { zh: '理由', en: 'Why' },
  taken: {
    zh: '已改用“{words}”。请写更正说明，再提交审核。',
    en: '“{words}” has taken its place. Write a change note, then submit.',
  },
  keptNow: { zh: '已保留原数，理由已记入台账。', en: 'Kept as cited; the reason is in the ledger.' },
  keptCount: { zh: '已决定保留（{n}）', en: 'Kept as cited ({n})' },
} satisfies Record<string, Words>

const SENTENCES = {
  facts: {
    zh: '《{title}》第{edition}版更正了“{words}”的时期、单位或口径。',
    en: '{title} has corrected period, unit or scope of “{words}” (edition {edition}).',
  },
  corrected: {
    zh: '《{title}》已把“{words}”更正，第{edition}版为“{became}”。',
    en: '{title} has corrected “{words}”; its edition {edition} reads “{became}”.',
  },
  dropped: {
    zh: '《{title}》第{edition}版不再列出“{words}”。',
    en: '{title} no longer states “{words}” (edition {edition}).',
  },
  withdrawn: {
    zh: '《{title}》已撤稿，其中的“{words}”不再公开。',
    en: '{title}, which stated “{words}”, was withdrawn.',
  },
  removed: { zh: '《{title}》已移除，其中的“{words}”不再公开。', en: '{title}, which stated “{words}”, was removed.' },
} satisfies Record<Finding['state'] | 'facts', Words>

export type Told = {
  since: Finding['state']
  title?: string | null
  words?: string | null
  became?: string | null
  edition?: number | null
}

/** “…” in English; a title that opens with quotation marks of its own gets none around it. */
const titleIn = (title: string, language: Language): string =>
  language === 'en' && !/^[“‘]/.test(title) ? `“${title}”` : title

export const taskSentence = ({ since, title, words, became, edition }: Told, language: Language): string =>
  say(SENTENCES[since === 'corrected' && became === words ? 'facts' : since], language, {
    title: titleIn(title ?? '', language),
    words: words ?? '',
    became: became ?? '',
    edition: edition ?? '',
  })
