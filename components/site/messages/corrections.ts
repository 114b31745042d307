// The words of the list of corrections and withdrawals.
import type { Language } from '@/domain/manuscript'

type Words = { title: string; about: string; none: string; withdrawn: string; asData: string }

export const CORRECTIONS_MESSAGES = {
  zh: {
    title: '更正与撤稿',
    about: '发布之后的每一次更正都公布新的一版，附更正说明；撤稿的，说明缘由。这里按时间列出，最近的在前。',
    none: '没有更正，也没有撤稿。',
    withdrawn: '已撤稿',
    asData: '下载（JSON）',
  },
  en: {
    title: 'Corrections and withdrawals',
    about:
      'Every correction is published as a new edition with a note, every withdrawal with its reason. They are listed here, the newest first.',
    none: 'Nothing has been corrected or withdrawn.',
    withdrawn: 'Withdrawn',
    asData: 'Download (JSON)',
  },
} satisfies Record<Language, Words>
