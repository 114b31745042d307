// What a page says in place of a text: withdrawn, removed, unknown, unavailable.
import type { Language } from '@/domain/manuscript'
import type { RemovalReason } from '@/domain/workflow'

type OutcomeWords = {
  withdrawn: string
  withdrawnWhy: string
  withdrawnWhen: (when: string) => string
  /** Before the title of the release that replaces a withdrawn one. */
  replacedBy: string
  removed: string
  removedWhy: Record<RemovalReason, string>
  removedWhen: (when: string) => string
  missing: string
  missingWhy: string
  unavailable: string
  unavailableWhy: string
  toHome: string
}

export const OUTCOME_MESSAGES = {
  zh: {
    withdrawn: '已撤稿',
    withdrawnWhy: '撤稿说明',
    withdrawnWhen: (when) => `${when}撤稿。原文不再提供。`,
    replacedBy: '取代本稿的发布稿',
    removed: '本发布稿已移除',
    removedWhy: {
      legal: '因法律原因移除。',
      privacy: '因涉及个人信息移除。',
      error: '因误发移除。',
      duplicate: '因与另一发布稿重复移除。',
    },
    removedWhen: (when) => `${when}移除。内容不再提供，网址不再使用。`,
    missing: '没有这个页面',
    missingWhy: '网址可能有误。本站发布过的稿件不会无声消失：撤稿或移除的，原网址都会说明。',
    unavailable: '暂时无法提供本页',
    unavailableWhy: '系统正在恢复，请几分钟后再试。已发布的内容没有变动。',
    toHome: '前往首页',
  },
  en: {
    withdrawn: 'Withdrawn',
    withdrawnWhy: 'Why it was withdrawn',
    withdrawnWhen: (when) => `Withdrawn on ${when}. The text is no longer available.`,
    replacedBy: 'Replaced by',
    removed: 'This release has been removed',
    removedWhy: {
      legal: 'It was removed for legal reasons.',
      privacy: 'It was removed to protect personal information.',
      error: 'It was published by mistake and has been removed.',
      duplicate: 'It was removed because it duplicated another release.',
    },
    removedWhen: (when) => `Removed on ${when}. Its content is gone for good and this address will not be reused.`,
    missing: 'There is no such page',
    missingWhy:
      'The address may be mistyped. Nothing published here disappears without a word: a release that was withdrawn or removed says so at its own address.',
    unavailable: 'This page is unavailable for the moment',
    unavailableWhy:
      'We are putting it right. Please try again in a few minutes; nothing that was published has changed.',
    toHome: 'Go to the front page',
  },
} satisfies Record<Language, OutcomeWords>
