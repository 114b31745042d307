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
