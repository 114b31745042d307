// What is said about warnings that stand, in both languages.
import type { Language } from '@/domain/manuscript'

export const WAIVER = {
  waive: { zh: '保留并说明', en: 'Let it stand' },
  reason: { zh: '为什么可以保留？', en: 'Why may it stand?' },
  hint: {
    zh: '随定稿一起送审，审核人员会看到；读者看不到。',
    en: 'Part of what is approved: reviewers see it, readers do not.',
  },
  save: { zh: '记下说明', en: 'Keep the reason' },
  title: { zh: '保留并已说明', en: 'Let stand, with a reason' },
  takeBack: { zh: '收回说明', en: 'Take back' },
  between: { zh: '：', en: ': ' },
} satisfies Record<string, Record<Language, string>>
