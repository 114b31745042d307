// Words in both languages: which of the two is read, and values filled in. What each part says stands beside it.
import type { Language } from '@/domain/manuscript'

export type Words = Record<Language, string>

/** The panel's language for what Payload says it is. */
export const languageOf = (code: string): Language => (code === 'en' ? 'en' : 'zh')

/** `{…}` is filled from the values. */
export const say = (words: Words, language: Language, values: Record<string, string | number> = {}): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** What a contribution did, and to what. */
export const ACTS = {
  create: { zh: '新建', en: 'created' },
  change: { zh: '修改', en: 'changed' },
  delete: { zh: '删除', en: 'deleted' },
  restore: { zh: '恢复旧版本', en: 'restored' },
  reorder: { zh: '调整次序', en: 'reordered' },
  move: { zh: '移动', en: 'moved' },
  carry: { zh: '此前撰写', en: 'wrote, before it came here,' },
} satisfies Record<string, Words>
export const THINGS = {
  articles: { zh: '稿件', en: 'the article' },
  sections: { zh: '章节', en: 'a section' },
  metrics: { zh: '指标数据', en: 'a metric' },
} satisfies Record<string, Words>

/** What is said in every part of the panel. */
export const UI = {
  unreached: {
    zh: '没有连上服务器，什么都没有改变。请再试一次。',
    en: 'The server could not be reached; nothing was changed. Please try again.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  saves: { zh: '您看到之后的改动', en: 'Changes since you looked' },
  newTab: { zh: '（新窗口）', en: '(opens in a new tab)' },
  edition: { zh: '第{n}版', en: 'edition {n}' },
  between: { zh: '：', en: ': ' },
  preparing: { zh: '准备中', en: 'Being prepared' },
} satisfies Record<string, Words>
