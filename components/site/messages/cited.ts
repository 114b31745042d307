// The words around a figure that another release published first.
import type { Language } from '@/domain/manuscript'

type CitedWords = {
  from: string
  title: (title: string) => string
  edition: (n: number) => string
  /** Before the figure as the other release prints it, where this one rounds it. */
  reads: string
  corrected: (n: number) => string
  /** The same words; their period, unit, direction or scope was put right. */
  facts: (n: number) => string
  dropped: (n: number) => string
  withdrawn: string
  removed: string
  /** Over the text, before the figures that are concerned. */
  changed: string
  changedWhy: string
  /** The same in a few words, after the figure. */
  inShort: { corrected: (words: string) => string } & Record<'facts' | 'dropped' | 'withdrawn' | 'removed', string>
}

export const CITED_MESSAGES = {
  zh: {
    from: '引自',
    title: (title) => `《${title}》`,
    edition: (n) => `第${n}版`,
    reads: '，原数为 ',
    corrected: (n) => `原发布稿（第${n}版）已更正为`,
    facts: (n) => `原发布稿（第${n}版）已更正这一数据的时期、单位或口径。`,
    dropped: (n) => `原发布稿（第${n}版）不再列出这一数据。`,
    withdrawn: '原发布稿已撤下。',
    removed: '引自一篇已移除的发布稿。',
    changed: '引用的数据已有变动',
    changedWhy: '下列数据引自其他发布稿，原发布稿此后有更正或撤下。正文保留本版发布时的数字，以†标出。',
    inShort: {
      corrected: (words) => `原发布稿已更正为${words}`,
      facts: '原发布稿已更正其时期、单位或口径',
      dropped: '原发布稿已不再列出',
      withdrawn: '原发布稿已撤下',
      removed: '原发布稿已移除',
    },
  },
  en: {
    from: 'Cited from ',
    title: (title) => `“${title}”`,
    edition: (n) => `(edition ${n})`,
    reads: ', which reads ',
    corrected: (n) => `Since corrected there (edition ${n}) to`,
    facts: (n) => `That release (edition ${n}) has since corrected its period, unit or scope.`,
    dropped: (n) => `That release (edition ${n}) no longer states it.`,
    withdrawn: 'That release has been withdrawn.',
    removed: 'Cited from a release that has been removed.',
    changed: 'Cited figures have changed',
    changedWhy:
      'These figures are cited from other releases, which have since corrected or withdrawn them. The text keeps the numbers it was published with and marks them †.',
    inShort: {
      corrected: (words) => `since corrected at its source to ${words}`,
      facts: 'its period, unit or scope has since been corrected at its source',
      dropped: 'no longer stated at its source',
      withdrawn: 'its source has been withdrawn',
      removed: 'its source has been removed',
    },
  },
} satisfies Record<Language, CitedWords>
